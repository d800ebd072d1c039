package lectern.runtime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lectern.app.Msg;
import lectern.app.Notice;
import lectern.deck.Deck;
import lectern.deck.SlideRef;
import lectern.library.Playlist;
import lectern.parse.Parsed;

/// The files of the deck on screen: its own, where links lead, and those that it asks for.
final class ShownDeck {
  private final Inbox inbox;
  private final ThemeFolders themes;
  private final Predicate<List<Path>> watching;

  /// Whether a presenter sends decks that can't be read here.
  private final boolean sent;

  private volatile String shown = "";

  /// The files that the deck on screen asked for; empty until that is known.
  private volatile Optional<Set<Path>> included = Optional.of(Set.of());

  /// The file that the deck on screen is, if its path is a link.
  private volatile Path target = Path.of("");

  /// `watching` watches folders, and says whether it did not before.
  ShownDeck(Inbox inbox, ThemeFolders themes, Predicate<List<Path>> watching, boolean sent) {
    this.inbox = inbox;
    this.themes = themes;
    this.watching = watching;
    this.sent = sent;
  }

  /// This deck is on screen first; none if the path is empty.
  void begin(String path) {
    shown = path;
  }

  /// This deck is on screen now, and it is still to be found what it asks for.
  void show(String path) {
    shown = path;
    included = Optional.empty();
  }

  String path() {
    return shown;
  }

  /// Whether one of these files is the deck's, or may be.
  boolean concerns(Set<Path> changed) {
    Path deck = Path.of(shown);
    return Stream.of(deck, Scan.folder(deck), target).anyMatch(changed::contains)
        || included.map(files -> files.stream().anyMatch(changed::contains)).orElse(true);
  }

  /// Watches the folder that the deck is in, and where links lead. What was saved between the
  /// deck's reading and now is read. Standard input does not change.
  void watch(String path) {
    if (path.equals(DeckFile.STDIN)) {
      return;
    }
    Path deck = Path.of(path);
    target = target(deck);
    if (watching.test(
        List.of(Scan.folder(deck), Scan.folder(Scan.folder(deck)), Scan.folder(target)))) {
      inbox.put(new Msg.DeckChanged(path));
    }
  }

  private static Path target(Path deck) {
    try {
      return deck.toRealPath();
    } catch (IOException _) {
      return deck;
    }
  }

  /// Watches what the deck on screen includes, too.
  void findIncluded(String path) {
    Set<Path> asked = Set.of();
    try {
      String text = new String(DeckFile.bytes(path, Integer.MAX_VALUE), StandardCharsets.UTF_8);
      if (Playlist.isNamedSo(path)
          || text.contains("include:")
          || text.contains("![")
          || text.contains("<img")) {
        IncludedFiles files = new IncludedFiles(path);
        Parsed parsed = DeckFile.read(path, files);
        PictureFiles.Found pictures = PictureFiles.find(path, parsed);
        asked = asked(files, pictures, findOrigins(parsed.deck()));
      }
    } catch (DeckFile.Unreadable _) {
      // Whoever showed the deck has said so.
    }
    watchIncluded(path, asked);
  }

  private static Set<Path> asked(
      IncludedFiles files, PictureFiles.Found pictures, Set<Path> origins) {
    Set<Path> asked = new HashSet<>(files.asked());
    asked.addAll(pictures.asked());
    asked.addAll(origins);
    return Set.copyOf(asked);
  }

  /// Finds the pictures of the decks that a list takes its slides from: their files.
  private Set<Path> findOrigins(Deck list) {
    Set<Path> asked = new HashSet<>();
    for (String origin :
        Set.copyOf(list.origins().values().stream().map(SlideRef::path).toList())) {
      try {
        PictureFiles.Found pictures = PictureFiles.find(origin, DeckFile.read(origin));
        inbox.put(new Msg.PicturesFound(origin, pictures.files()));
        asked.addAll(pictures.asked());
      } catch (DeckFile.Unreadable _) {
        // The list itself says so.
      }
    }
    return asked;
  }

  /// What was saved between the reading of these files and now is read.
  private void watchIncluded(String path, Set<Path> asked) {
    if (path.equals(shown)) {
      included = Optional.of(asked);
      if (watching.test(asked.stream().map(Scan::folder).distinct().toList())) {
        inbox.put(new Msg.DeckChanged(path));
      }
    }
  }

  /// Reads the deck anew, with all that belongs to it.
  void reread(String path) {
    if (path.equals(shown)) {
      watch(path);
    }
    try {
      IncludedFiles files = new IncludedFiles(path);
      Parsed parsed = themes.checked(DeckFile.read(path, files));
      PictureFiles.Found pictures = PictureFiles.find(path, parsed);
      watchIncluded(path, asked(files, pictures, findOrigins(parsed.deck())));
      inbox.put(new Msg.PicturesFound(path, pictures.files()));
      inbox.put(new Msg.DeckReread(path, parsed.deck(), pictures.with(parsed.diagnostics())));
    } catch (DeckFile.Unreadable e) {
      if (!sent) { // else the presenter has sent it
        inbox.put(new Msg.Failed(e.sentence() + Notice.AS_BEFORE));
      }
    }
  }
}
