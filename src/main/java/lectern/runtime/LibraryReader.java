package lectern.runtime;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lectern.app.Msg;
import lectern.library.Entry;
import lectern.library.Library;
import lectern.library.Playlist;
import lectern.parse.Parsed;
import lectern.search.DeckText;
import lectern.search.Index;

/// Finds the decks of the library and reads them, in the background: the shelf is told of decks as
/// they are read, and of an index of their words. One reads at a time.
final class LibraryReader {
  /// Decks whose bodies are read before the shelf is told.
  private static final int BATCH = 64;

  private final Inbox inbox;
  private final Path cache;
  private final List<String> roots;
  private final Predicate<List<Path>> watching;

  /// Whether the whole library could be searched once.
  private boolean complete;

  /// Where decks were found.
  private volatile Set<Path> folders = Set.of();

  /// Whether a reading waits for its turn: it will see what happens until then.
  private final AtomicBoolean asked = new AtomicBoolean();

  /// `cache` is the folder of what can be made again; `roots` are the paths whose decks are on the
  /// shelf; `watching` watches folders, and says whether it did not before.
  LibraryReader(Inbox inbox, Path cache, List<String> roots, Predicate<List<Path>> watching) {
    this.inbox = inbox;
    this.cache = cache;
    this.roots = roots;
    this.watching = watching;
  }

  /// Whether [#read] is to be called for what changed: not if a call is on its way.
  boolean isToBeAsked() {
    return !asked.getAndSet(true);
  }

  /// Looks for all decks, tells the shelf unless they are those it has, then reads them.
  void read(Optional<Library> shelf) {
    asked.set(false);
    Scan.Found found = Scan.find(roots);
    while (watching.test(found.folders())) {
      found = Scan.find(roots);
    }
    folders = Set.copyOf(found.folders());
    List<String> decks = found.decks();
    outline(shelf.filter(library -> holds(library, decks)).orElseGet(() -> found(decks)));
  }

  private static boolean holds(Library library, List<String> decks) {
    return library.entries().stream()
        .map(Entry::path)
        .collect(Collectors.toSet())
        .equals(Set.copyOf(decks));
  }

  private Library found(List<String> decks) {
    Library library = new Library(decks.stream().map(Scan::entry).toList());
    inbox.put(new Msg.LibraryRead(library, true));
    return library;
  }

  /// Reads the bodies of all decks of the library, and gathers their words: what is read can be
  /// searched each time that it has grown fourfold, unless all could be before, and at the end.
  private void outline(Library library) {
    List<Entry> read = new ArrayList<>();
    List<DeckText> texts = new ArrayList<>();
    int batch = 1;
    int indexed = BATCH;
    DeckCache decks = DeckCache.in(cache);
    Pace pace = new Pace(inbox, library.entries().size());
    for (Entry entry : library.entries()) {
      try {
        if (Playlist.isNamedSo(entry.path())) {
          // What it holds depends on other files, and is found where it comes from.
          Parsed parsed = DeckFile.read(entry.path());
          read.add(entry.outline(Entry.Outline.of(parsed.deck())));
        } else {
          DeckCache.Read deck = decks.read(entry.path());
          read.add(entry.outline(deck.outline()));
          texts.add(deck.text());
        }
      } catch (DeckFile.Unreadable _) {
        // It was there a moment ago; opening it says what is wrong.
      }
      pace.step();
      if (read.size() >= batch) {
        inbox.put(new Msg.Outlined(List.copyOf(read)));
        read.clear();
        batch = BATCH;
      }
      if (!complete && texts.size() >= indexed) {
        inbox.put(new Msg.Indexed(Index.of(texts)));
        indexed *= 4;
      }
    }
    inbox.put(new Msg.Outlined(List.copyOf(read)));
    inbox.put(new Msg.Indexed(Index.of(texts)));
    complete = true;
    pace.done();
    decks.keep();
  }

  /// Whether what changed is a deck of the library, or may be one.
  boolean concerns(Path changed) {
    return roots.stream().anyMatch(changed::startsWith)
        && !SideFiles.isOne(changed)
        && (Scan.isDeck(changed) || folders.contains(changed) || Files.isDirectory(changed));
  }
}
