package lectern.library;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
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
import lectern.deck.Plan;
import lectern.deck.Slide;
import lectern.deck.SlideRef;
import lectern.deck.Source;
import lectern.library.Compilation.Answer;

/// A playlist that is being put together, line by line.
final class Assembly {
  /// Slides after which no more lines are read.
  private static final int MOST = 20_000;

  private final String file;
  private final Folder folder;
  private final Function<String, Answer> decks;
  private final Map<String, Answer> known = new HashMap<>();
  private final Map<String, Names> names = new HashMap<>();
  private final Map<String, Plan> plans = new HashMap<>();
  private final List<Slide> slides = new ArrayList<>();
  private final Map<Integer, SlideRef> origins = new HashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Agenda.Part> slots = new ArrayList<>();
  private final List<Talk> talks = new ArrayList<>();

  /// What each slide would take by itself, in milliseconds.
  private final List<Long> own = new ArrayList<>();

  /// The deck of the slides last added.
  private String before = "";

  /// A talk from its first slide here on; `guessed` if it does not say how long it takes.
  private record Talk(String title, int first, boolean guessed) {}

  Assembly(String file, Function<String, Answer> decks) {
    this.file = file;
    this.folder = Folder.of(file);
    this.decks = decks;
  }

  /// A line that is none of a deck: the time of what follows, if it is one.
  void setting(String text, int line) {
    Optional<Integer> place = Slot.place(text).filter(_ -> !text.strip().startsWith("#"));
    if (place.isEmpty()) {
      return;
    }
    int column = place.get() + 1;
    String value = text.substring(place.get()).strip();
    Optional<Slot> slot = Slot.parse(value);
    if (slot.isEmpty()) {
      String right = "a slot is a time such as 20m or 10:30-10:50, alone on its line";
      say(line, column, "“" + value + "”: " + Slot.problem(value).orElse(right));
      return;
    }
    slot(slot.get(), line);
  }

  /// The time of what follows.
  void slot(Slot slot, int line) {
    dropIdleSlot();
    slots.add(new Agenda.Part(slot, slides.size(), line));
  }

  /// A slot that no slide follows would be of none.
  private void dropIdleSlot() {
    if (!slots.isEmpty() && slots.getLast().first() == slides.size()) {
      say(slots.removeLast().line(), 1, "no talk follows: a slot stands above its talks");
    }
  }

  void add(Item item, int line) {
    String path = folder.file(item.path());
    Answer answer = known.computeIfAbsent(path, decks);
    if (answer.deck().isEmpty()) {
      say(line, 1, answer.problem());
      return;
    }
    if (slides.size() >= MOST) {
      say(line, 1, "more than " + MOST + " slides: the rest is left out");
      return;
    }
    Deck deck = answer.deck().get();
    Names labels = names.computeIfAbsent(path, _ -> Names.of(deck));
    Item.Meant meant = item.in(labels.labels());
    if (!meant.problem().isEmpty()) {
      say(line, 1, item.path() + ": " + meant.problem());
    }
    for (int slide : meant.slides()) {
      add(deck, new SlideRef(path, slide, labels), line);
    }
  }

  private void add(Deck deck, SlideRef from, int line) {
    Slide slide = deck.slides().get(from.slide());
    boolean cover = slide.blocks().stream().anyMatch(Block.Cover.class::isInstance);
    boolean other = !from.path().equals(before);
    if (other || (!slots.isEmpty() && slots.getLast().first() == slides.size())) {
      boolean guessed = Plan.of(deck).isEmpty();
      talks.add(new Talk(title(deck, from.path()), slides.size(), guessed));
    }
    if (other && !cover) {
      slides.add(divider(deck, from.path(), line));
      own.add(0L);
    }
    before = from.path();
    origins.put(slides.size(), from);
    String section = cover ? "" : title(deck, from.path());
    slides.add(slide.section(section));
    Plan plan = plans.computeIfAbsent(from.path(), _ -> Plan.guess(deck));
    own.add(plan.slide(from.slide()).toMillis());
  }

  private Slide divider(Deck deck, String path, int line) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, text(title(deck, path))));
    String speakers = String.join(", ", deck.meta().speakers());
    if (!speakers.isEmpty()) {
      blocks.add(new Block.Heading(2, text(speakers)));
    }
    deck.meta().event().ifPresent(event -> blocks.add(new Block.Heading(3, text(event))));
    return new Slide(blocks, List.of(), 0, new Source(file, line, 1));
  }

  private static String title(Deck deck, String path) {
    return deck.title().isEmpty() ? path.substring(path.lastIndexOf('/') + 1) : deck.title();
  }

  private static List<Inline> text(String text) {
    return List.of(new Inline.Text(text));
  }

  private void say(int line, int column, String problem) {
    diagnostics.add(new Diagnostic(new Source(file, line, column), Severity.WARNING, problem));
  }

  Compilation done(String title) {
    dropIdleSlot();
    if (slides.isEmpty()) {
      return empty(title);
    }
    long[] alone = own.stream().mapToLong(Long::longValue).toArray();
    Agenda agenda = Agenda.of(slots, alone);
    for (Agenda.Clash clash : agenda.clashes()) {
      say(
          clash.part().line(),
          1,
          "begins before " + clash.ended().withNano(0) + ", when what stands above it ends");
    }
    List<Compilation.Part> parts = parts(alone, agenda);
    boolean timed = !slots.isEmpty() || talks.stream().anyMatch(talk -> !talk.guessed);
    Meta meta = Meta.titled(title);
    if (!timed) {
      Deck deck = new Deck(meta, slides, Map.copyOf(origins), Optional.empty());
      return new Compilation(deck, List.copyOf(diagnostics), parts);
    }
    for (int i = 0; i < alone.length; i++) {
      slides.set(i, slides.get(i).planned(Optional.of(Duration.ofMillis(agenda.whole(i)))));
    }
    Duration whole = Duration.ofMillis(agenda.begin(alone.length));
    Deck deck =
        new Deck(meta.duration(Optional.of(whole)), slides, Map.copyOf(origins), agenda.begins());
    return new Compilation(deck, List.copyOf(diagnostics), parts);
  }

  private List<Compilation.Part> parts(long[] alone, Agenda agenda) {
    List<Compilation.Part> parts = new ArrayList<>();
    for (int i = 0; i < talks.size(); i++) {
      Talk talk = talks.get(i);
      int end = i + 1 < talks.size() ? talks.get(i + 1).first : alone.length;
      parts.add(
          new Compilation.Part(
              talk.title,
              Duration.ofMillis(Arrays.stream(alone, talk.first, end).sum()),
              talk.guessed,
              Duration.ofMillis(agenda.begin(talk.first)),
              Duration.ofMillis(agenda.time(talk.first, end))));
    }
    return parts;
  }

  private Compilation empty(String title) {
    List<Block> blocks =
        List.of(
            new Block.Heading(1, text(title)),
            new Block.Paragraph(text("There is no slide on this list yet.")));
    slides.add(new Slide(blocks, List.of(), 0, new Source(file, 1, 1)));
    if (diagnostics.isEmpty()) {
      say(1, 1, "names no slide: deck.md, deck.md#3 or deck.md#3-5 on a line");
    }
    return new Compilation(
        new Deck(Meta.titled(title), slides), List.copyOf(diagnostics), List.of());
  }
}
