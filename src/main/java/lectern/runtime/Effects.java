package lectern.runtime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import lectern.app.Cmd;
import lectern.app.Msg;
import lectern.app.Shelf;
import lectern.deck.Position;
import lectern.library.Entry;
import lectern.library.Library;
import lectern.parse.Parsed;
import lectern.theme.Theme;
import org.jspecify.annotations.Nullable;

/// Carries out commands outside the model and answers with messages. One thing after the other, on
/// a thread of its own; what is read in the background has another.
public final class Effects implements AutoCloseable {
  /// Decks whose bodies are read before the shelf is told.
  private static final int BATCH = 64;

  private static final int MOST_WATCHED_FOLDERS = 512;

  private final Inbox inbox;
  private final Places places;
  private final List<String> roots;
  private final ExecutorService foreground =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
  private @Nullable Watch watch;
  private volatile String shown = "";
  private volatile Set<Path> included = Set.of();

  /// `roots` are the paths whose decks are on the shelf; none if there is no shelf.
  public Effects(Inbox inbox, Places places, List<String> roots) {
    this.inbox = inbox;
    this.places = places;
    this.roots = roots;
  }

  /// Begins what the first frame did not wait for: reads the rest of the library, the decks' bodies
  /// and the themes, and watches.
  public void start(Shelf first, String deck, Supplier<List<Theme>> themes) {
    shown = deck;
    inForeground(() -> inbox.put(new Msg.ThemesRead(themes.get())));
    if (!deck.isEmpty()) {
      run(new Cmd.WatchDeck(deck));
    }
    if (!roots.isEmpty()) {
      inBackground(() -> {
        Scan.Found found = Scan.find(roots);
        watching(found.folders());
        outline(first.complete() ? first.library() : library(found));
      });
    }
  }

  void run(Cmd cmd) {
    switch (cmd) {
      case Cmd.OpenDeck(String path) -> inForeground(() -> open(path));
      case Cmd.RereadDeck(String path) -> inForeground(() -> reread(path));
      case Cmd.RereadLibrary() -> inBackground(() -> outline(library(Scan.find(roots))));
      case Cmd.KeepPlace(String path, Position at) -> inForeground(() -> places.keepDeck(path, at));
      case Cmd.KeepShelf(String path) ->
          inForeground(() -> {
            if (!roots.isEmpty()) {
              places.keepShelf(roots.getFirst(), path);
            }
          });
      case Cmd.WatchDeck(String path) -> {
        shown = path;
        included = Set.of();
        inForeground(() -> {
          watching(List.of(folder(path)));
          findIncluded(path);
        });
      }
      case Cmd.Redraw _, Cmd.Suspend _, Cmd.Quit _ ->
          throw new IllegalArgumentException(cmd + " is the loop's");
    }
  }

  private static Path folder(String path) {
    Path parent = Path.of(path).getParent();
    return parent == null ? Path.of("") : parent;
  }

  /// Watches what the deck on screen includes, too.
  private void findIncluded(String path) {
    try {
      String text = new String(DeckFile.bytes(path, Integer.MAX_VALUE), StandardCharsets.UTF_8);
      if (text.contains("include:")) {
        IncludedFiles files = new IncludedFiles(path);
        DeckFile.read(path, files);
        watchIncluded(path, files);
      }
    } catch (DeckFile.Unreadable _) {
      // Whoever showed the deck has said so.
    }
  }

  private void watchIncluded(String path, IncludedFiles files) {
    if (path.equals(shown) && !files.asked().isEmpty()) {
      included = Set.copyOf(files.asked());
      watching(files.asked().stream().map(file -> folder(file.toString())).distinct().toList());
    }
  }

  private void open(String path) {
    try {
      Parsed parsed = DeckFile.read(path);
      Position at = places.deck(path).orElse(Position.START);
      inbox.put(new Msg.DeckOpened(path, parsed.deck(), parsed.diagnostics(), at));
    } catch (DeckFile.Unreadable e) {
      inbox.put(new Msg.Failed(e.sentence()));
    }
  }

  private void reread(String path) {
    try {
      if (DeckFile.bytes(path, 1).length == 0) {
        throw new DeckFile.Unreadable(path, "is empty now");
      }
      IncludedFiles files = new IncludedFiles(path);
      Parsed parsed = DeckFile.read(path, files);
      watchIncluded(path, files);
      inbox.put(new Msg.DeckReread(path, parsed.deck(), parsed.diagnostics()));
    } catch (DeckFile.Unreadable e) {
      inbox.put(new Msg.Failed(e.sentence() + " — showing the deck as it was before"));
    }
  }

  private Library library(Scan.Found found) {
    Library library = new Library(found.decks().stream().map(Scan::entry).toList());
    inbox.put(new Msg.LibraryRead(library, true));
    return library;
  }

  /// Reads the bodies of all decks of the library.
  private void outline(Library library) {
    List<Entry> read = new ArrayList<>();
    int batch = 1;
    for (Entry entry : library.entries()) {
      try {
        Parsed parsed = DeckFile.read(entry.path());
        read.add(entry.outline(Entry.Outline.of(parsed.deck())));
      } catch (DeckFile.Unreadable _) {
        // It was there a moment ago; opening it says what is wrong.
      }
      if (read.size() >= batch) {
        inbox.put(new Msg.Outlined(List.copyOf(read)));
        read.clear();
        batch = BATCH;
      }
    }
    inbox.put(new Msg.Outlined(List.copyOf(read)));
  }

  private synchronized void watching(List<Path> folders) {
    try {
      if (watch == null) {
        watch = Watch.start(this::changed);
      }
      watch.folders(folders.stream().limit(MOST_WATCHED_FOLDERS).toList());
    } catch (IOException e) {
      inbox.put(
          new Msg.Failed("changes of files can't be seen here (r reads again): " + e.getMessage()));
    }
  }

  private void changed(Set<Path> paths) {
    Path deck = Path.of(shown);
    if (paths.contains(deck)
        || paths.contains(folder(shown))
        || included.stream().anyMatch(paths::contains)) {
      inbox.put(new Msg.DeckChanged(shown));
    }
    if (!roots.isEmpty() && paths.stream().anyMatch(path -> Scan.isDeck(path) || isFolder(path))) {
      inbox.put(new Msg.LibraryChanged());
    }
  }

  private static boolean isFolder(Path path) {
    return java.nio.file.Files.isDirectory(path);
  }

  private void inForeground(Runnable work) {
    foreground.execute(() -> guarded(work));
  }

  private void inBackground(Runnable work) {
    background.execute(() -> guarded(work));
  }

  private void guarded(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | Error e) {
      inbox.fail(e);
    }
  }

  /// Finishes what was begun in the foreground (places are kept), drops the rest.
  @Override
  public void close() {
    background.shutdownNow();
    foreground.close();
    try {
      if (watch != null) {
        watch.close();
      }
    } catch (IOException _) {
      // It ends with the process.
    }
  }
}
