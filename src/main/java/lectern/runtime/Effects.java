package lectern.runtime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lectern.app.Cmd;
import lectern.app.Model;
import lectern.app.Msg;
import lectern.deck.Position;
import lectern.library.Entry;
import lectern.library.Library;
import lectern.parse.Parsed;
import lectern.search.DeckText;
import lectern.search.Index;
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
  private final ThemeFolders themes;
  private final ExecutorService foreground =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
  private @Nullable Watch watch;

  /// Whether the whole library could be searched once; the background's alone.
  private boolean complete;

  private volatile String shown = "";
  private volatile Set<Path> included = Set.of();

  /// The file that the deck on screen is, if its path is a link.
  private volatile Path target = Path.of("");

  /// Where decks were found.
  private volatile Set<Path> folders = Set.of();

  /// Whether a reading of the library waits for its turn: it will see what happens until then.
  private final AtomicBoolean libraryAsked = new AtomicBoolean();

  /// `roots` are the paths whose decks are on the shelf; none if there is no shelf.
  public Effects(Inbox inbox, Places places, List<String> roots, ThemeFolders themes) {
    this.themes = themes;
    this.inbox = inbox;
    this.places = places;
    this.roots = roots;
  }

  /// Begins what the first frame did not wait for: reads the rest of the library, the decks' bodies
  /// and the themes, and watches.
  public void start(Model first, String deck) {
    shown = deck;
    if (first.talk().filter(talk -> !talk.whole()).isPresent()) {
      run(new Cmd.RereadDeck(deck));
    }
    inForeground(this::readThemes);
    if (!deck.isEmpty()) {
      inForeground(() -> findTimer(deck));
      run(new Cmd.WatchDeck(deck));
    }
    if (!roots.isEmpty()) {
      inBackground(() ->
          library(Optional.of(first.shelf().library()).filter(_ -> first.shelf().complete())));
    }
  }

  private void readThemes() {
    watching(themes.watched());
    inbox.put(new Msg.ThemesRead(themes.all()));
  }

  void run(Cmd cmd) {
    switch (cmd) {
      case Cmd.OpenDeck(String path) -> inForeground(() -> open(path));
      case Cmd.PeekDeck(String path) -> inForeground(() -> peek(path));
      case Cmd.RereadDeck(String path) -> inForeground(() -> reread(path));
      case Cmd.RereadLibrary() -> {
        if (!libraryAsked.getAndSet(true)) {
          inBackground(() -> library(Optional.empty()));
        }
      }
      case Cmd.KeepPlace(String path, Position at) -> inForeground(() -> places.keepDeck(path, at));
      case Cmd.KeepTimer(String path, var timer, boolean left) ->
          inForeground(() -> places.keepTimer(path, timer, left, Now.of()));
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
          watchDeck(path);
          findIncluded(path);
        });
      }
      case Cmd.Redraw _, Cmd.AskGround _, Cmd.Suspend _, Cmd.Quit _ ->
          throw new IllegalArgumentException(cmd + " is the loop's");
    }
  }

  /// Watches the folder that the deck is in, and where links lead. What was saved between the
  /// deck's reading and now is read.
  private void watchDeck(String path) {
    Path deck = Path.of(path);
    target = target(deck);
    if (watching(List.of(Scan.folder(deck), Scan.folder(Scan.folder(deck)), Scan.folder(target)))) {
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
      watching(files.asked().stream().map(Scan::folder).distinct().toList());
    }
  }

  private void open(String path) {
    Position at = places.deck(path).orElse(Position.START);
    try {
      Msg.DeckOpened opened = DeckFile.opened(path, at, themes);
      inbox.put(opened);
      findTimer(path);
      if (!opened.whole()) {
        reread(path);
      }
    } catch (DeckFile.Unreadable e) {
      inbox.put(new Msg.Failed(e.sentence()));
    }
  }

  private void findTimer(String path) {
    places.timer(path, Now.of()).ifPresent(timer -> inbox.put(new Msg.TimerFound(path, timer)));
  }

  private void peek(String path) {
    try {
      inbox.put(new Msg.DeckPeeked(path, DeckFile.read(path).deck()));
    } catch (DeckFile.Unreadable e) {
      inbox.put(new Msg.Failed(e.sentence()));
    }
  }

  private void reread(String path) {
    if (path.equals(shown)) {
      watchDeck(path);
    }
    try {
      IncludedFiles files = new IncludedFiles(path);
      Parsed parsed = themes.checked(DeckFile.read(path, files));
      watchIncluded(path, files);
      inbox.put(new Msg.DeckReread(path, parsed.deck(), parsed.diagnostics()));
    } catch (DeckFile.Unreadable e) {
      inbox.put(new Msg.Failed(e.sentence() + " — showing the deck as it was before"));
    }
  }

  /// Looks for all decks, tells the shelf unless they are those it has, then reads them.
  private void library(Optional<Library> shelf) {
    libraryAsked.set(false);
    Scan.Found found = Scan.find(roots);
    while (watching(found.folders())) {
      found = Scan.find(roots);
    }
    folders = Set.copyOf(found.folders());
    List<String> decks = found.decks();
    outline(shelf.filter(library -> holds(library, decks)).orElseGet(() -> read(decks)));
  }

  private static boolean holds(Library library, List<String> decks) {
    return library.entries().stream()
        .map(Entry::path)
        .collect(Collectors.toSet())
        .equals(Set.copyOf(decks));
  }

  private Library read(List<String> decks) {
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
    for (Entry entry : library.entries()) {
      try {
        Parsed parsed = DeckFile.read(entry.path());
        read.add(entry.outline(Entry.Outline.of(parsed.deck())));
        texts.add(DeckText.of(entry.path(), parsed.deck()));
      } catch (DeckFile.Unreadable _) {
        // It was there a moment ago; opening it says what is wrong.
      }
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
  }

  /// Whether folders are watched now that were not before.
  private synchronized boolean watching(List<Path> folders) {
    try {
      if (watch == null) {
        watch = Watch.start(this::changed);
      }
      return watch.folders(folders.stream().limit(MOST_WATCHED_FOLDERS).toList());
    } catch (IOException e) {
      inbox.put(
          new Msg.Failed("changes of files can't be seen here (r reads again): " + e.getMessage()));
      return false;
    }
  }

  private void changed(Set<Path> paths) {
    String path = shown;
    Path deck = Path.of(path);
    boolean own = Stream.of(deck, Scan.folder(deck), target).anyMatch(paths::contains);
    if (!path.isEmpty() && (own || included.stream().anyMatch(paths::contains))) {
      inbox.put(new Msg.DeckChanged(path));
    }
    if (paths.stream().anyMatch(themes::concerns)) {
      inForeground(this::readThemes);
    }
    if (paths.stream().anyMatch(this::isOnShelf)) {
      inbox.put(new Msg.LibraryChanged());
    }
  }

  private boolean isOnShelf(Path changed) {
    return roots.stream().anyMatch(changed::startsWith)
        && (Scan.isDeck(changed) || folders.contains(changed) || Files.isDirectory(changed));
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
