package lectern.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import lectern.deck.Deck;
import lectern.deck.Names;
import lectern.grid.SafeText;
import lectern.library.Playlist;
import lectern.remark.Minutes;
import lectern.remark.Remarks;
import lectern.runtime.DeckFile;
import lectern.runtime.SideFiles;

/// `lectern minutes`: what was taken down on decks, as one Markdown text.
final class Noted {
  private final SideFiles files;

  /// What is wanted, by the whole paths of the decks.
  private final SequencedMap<Path, Part> wanted = new LinkedHashMap<>();

  /// Slides of a deck, or all that was taken down on it.
  private record Part(String path, Optional<Set<Integer>> slides) {
    Part and(Part more) {
      if (slides.isEmpty() || more.slides.isEmpty()) {
        return new Part(path, Optional.empty());
      }
      Set<Integer> both = new HashSet<>(slides.get());
      both.addAll(more.slides.get());
      return new Part(path, Optional.of(both));
    }
  }

  private Noted(SideFiles files) {
    this.files = files;
  }

  /// `state` is the folder of what is kept between two starts.
  static int run(Options options, Path state, PrintStream out) throws Failure {
    List<String> paths = Decks.paths(options.paths());
    Decks.single(paths);
    Noted noted = new Noted(new SideFiles(state));
    for (String path : Decks.found(paths)) {
      noted.add(path, Optional.empty());
      if (Playlist.isNamedSo(path) && paths.contains(path)) {
        noted.addAll(path);
      }
    }
    List<String> lines = Minutes.of(noted.talks());
    if (lines.isEmpty()) {
      throw new Failure(
          Failure.NOT_RIGHT,
          "nothing was taken down on "
              + String.join(", ", paths)
              + ": press a while a slide is shown");
    }
    lines.forEach(line -> out.println(SafeText.of(line)));
    return 0;
  }

  /// The slides that a playlist has.
  private void addAll(String playlist) throws Failure {
    new TreeMap<>(Decks.read(playlist).deck().origins())
        .values()
        .forEach(slide -> add(slide.path(), Optional.of(Set.of(slide.slide()))));
  }

  private void add(String path, Optional<Set<Integer>> slides) {
    wanted.merge(Path.of(path).toAbsolutePath().normalize(), new Part(path, slides), Part::and);
  }

  private List<Minutes.Talk> talks() {
    List<Minutes.Talk> talks = new ArrayList<>();
    for (Part part : wanted.values()) {
      Remarks remarks = files.read(part.path);
      if (!remarks.isEmpty()) {
        Minutes.Talk talk = talk(part.path, remarks);
        talks.add(part.slides.map(talk::only).orElse(talk));
      }
    }
    return talks;
  }

  private static Minutes.Talk talk(String path, Remarks remarks) {
    if (path.equals(DeckFile.STDIN)) {
      return new Minutes.Talk("Standard input", List.of(), remarks);
    }
    String name = String.valueOf(Path.of(path).getFileName());
    try {
      Deck deck = DeckFile.read(path).deck();
      String title = deck.title().isBlank() ? name : deck.title();
      return new Minutes.Talk(title, Names.of(deck).labels(), remarks);
    } catch (DeckFile.Unreadable _) {
      return new Minutes.Talk(name, List.of(), remarks);
    }
  }
}
