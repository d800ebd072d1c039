package lectern.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lectern.deck.Block;
import lectern.deck.Deck;
import lectern.deck.Diagnostic;
import lectern.deck.Diagnostic.Severity;
import lectern.deck.Inline;
import lectern.deck.Meta;
import lectern.deck.Names;
import lectern.deck.Slide;
import lectern.deck.SlideRef;
import lectern.deck.Source;

/// A playlist put together as one deck: before the slides of each talk comes one that names it,
/// unless they begin with its cover. What can't be shown is a diagnostic with its line.
public record Compilation(Deck deck, List<Diagnostic> diagnostics) {

  /// A deck that a line names, or why there is none.
  public record Answer(Optional<Deck> deck, String problem) {
    public static Answer of(Deck deck) {
      return new Answer(Optional.of(deck), "");
    }

    public static Answer none(String problem) {
      return new Answer(Optional.empty(), problem);
    }
  }

  /// Reads the playlist of a file; decks are asked for by their paths.
  public static Compilation of(String file, Playlist playlist, Function<String, Answer> decks) {
    Making making = new Making(file, decks);
    for (int i = 0; i < playlist.lines().size(); i++) {
      if (playlist.lines().get(i) instanceof Item item) {
        making.add(item, i + 1);
      }
    }
    return making.done(title(file, playlist));
  }

  /// What a playlist's file is called: its `title:`, else its name.
  public static String title(String file, Playlist playlist) {
    if (!playlist.title().isEmpty()) {
      return playlist.title();
    }
    String name = file.substring(file.lastIndexOf('/') + 1);
    String stem =
        Playlist.isNamedSo(name)
            ? name.substring(0, name.length() - Playlist.ENDING.length())
            : name;
    return stem.isEmpty()
        ? name
        : stem.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + stem.substring(1);
  }

  private static final class Making {
    /// Slides after which no more lines are read.
    private static final int MOST = 20_000;

    private final String file;
    private final Folder folder;
    private final Function<String, Answer> decks;
    private final Map<String, Answer> known = new HashMap<>();
    private final Map<String, Names> names = new HashMap<>();
    private final List<Slide> slides = new ArrayList<>();
    private final Map<Integer, SlideRef> origins = new HashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /// The deck of the slides last added.
    private String before = "";

    Making(String file, Function<String, Answer> decks) {
      this.file = file;
      this.folder = Folder.of(file);
      this.decks = decks;
    }

    void add(Item item, int line) {
      String path = folder.file(item.path());
      Answer answer = known.computeIfAbsent(path, decks);
      if (answer.deck().isEmpty()) {
        say(line, answer.problem());
        return;
      }
      if (slides.size() >= MOST) {
        say(line, "more than " + MOST + " slides: the rest is left out");
        return;
      }
      Deck deck = answer.deck().get();
      Names labels = names.computeIfAbsent(path, _ -> Names.of(deck));
      Item.Meant meant = item.in(labels.labels());
      if (!meant.problem().isEmpty()) {
        say(line, item.path() + ": " + meant.problem());
      }
      for (int slide : meant.slides()) {
        add(deck, new SlideRef(path, slide, labels), line);
      }
    }

    private void add(Deck deck, SlideRef from, int line) {
      Slide slide = deck.slides().get(from.slide());
      boolean cover = slide.blocks().stream().anyMatch(Block.Cover.class::isInstance);
      if (!from.path().equals(before) && !cover) {
        slides.add(divider(deck, from.path(), line));
      }
      before = from.path();
      origins.put(slides.size(), from);
      String section = cover ? "" : title(deck, from.path());
      slides.add(slide.section(section));
    }

    private Slide divider(Deck deck, String path, int line) {
      List<Block> blocks = new ArrayList<>();
      blocks.add(new Block.Heading(1, text(title(deck, path))));
      String speakers = String.join(", ", deck.meta().speakers());
      if (!speakers.isEmpty()) {
        blocks.add(new Block.Heading(2, text(speakers)));
      }
      return new Slide(blocks, List.of(), 0, new Source(file, line, 1));
    }

    private static String title(Deck deck, String path) {
      return deck.title().isEmpty() ? path.substring(path.lastIndexOf('/') + 1) : deck.title();
    }

    private static List<Inline> text(String text) {
      return List.of(new Inline.Text(text));
    }

    private void say(int line, String problem) {
      diagnostics.add(new Diagnostic(new Source(file, line, 1), Severity.WARNING, problem));
    }

    Compilation done(String title) {
      if (slides.isEmpty()) {
        Source start = new Source(file, 1, 1);
        List<Block> blocks =
            List.of(
                new Block.Heading(1, text(title)),
                new Block.Paragraph(text("There is no slide on this list yet.")));
        slides.add(new Slide(blocks, List.of(), 0, start));
        if (diagnostics.isEmpty()) {
          say(1, "names no slide: deck.md, deck.md#3 or deck.md#3-5 on a line");
        }
      }
      Deck deck = new Deck(Meta.titled(title), slides, Map.copyOf(origins));
      return new Compilation(deck, List.copyOf(diagnostics));
    }
  }
}
