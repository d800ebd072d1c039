package lectern.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
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

  /// What was taken down, by the whole paths of the decks.
  private final SequencedMap<Path, Minutes.Talk> talks = new LinkedHashMap<>();

  private Noted(SideFiles files) {
    this.files = files;
  }

  /// `state` is the folder of what is kept between two starts.
  static int run(Options options, Path state, PrintStream out) throws Failure {
    List<String> paths = Decks.paths(options.paths());
    Decks.single(paths);
    Noted noted = new Noted(new SideFiles(state));
    for (String path : Decks.found(paths)) {
      noted.add(path);
      if (Playlist.isNamedSo(path) && paths.contains(path)) {
        noted.addAll(path);
      }
    }
    List<String> lines = Minutes.of(List.copyOf(noted.talks.values()));
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

  /// The decks that a playlist has slides of.
  private void addAll(String playlist) throws Failure {
    new TreeMap<>(Decks.read(playlist).deck().origins())
        .values()
        .forEach(slide -> add(slide.path()));
  }

  private void add(String path) {
    Remarks remarks = files.read(path);
    if (!remarks.isEmpty()) {
      talks.computeIfAbsent(Path.of(path).toAbsolutePath().normalize(), _ -> talk(path, remarks));
    }
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
