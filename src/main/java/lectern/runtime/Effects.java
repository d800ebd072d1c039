package lectern.runtime;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import lectern.app.Cmd;
import lectern.app.Hall;
import lectern.app.Model;
import lectern.app.Msg;
import lectern.app.Opening;
import lectern.app.Shown;
import lectern.app.Wanted;
import lectern.browse.Order;
import lectern.deck.Position;
import lectern.deck.SlideRef;
import lectern.grid.Link;
import lectern.library.Entry;
import lectern.library.Marks;
import lectern.library.Playlist;
import lectern.parse.Parsed;
import org.jspecify.annotations.Nullable;

/// Carries out commands outside the model and answers with messages. One thing after the other, on
/// a thread of its own; what is read in the background has another.
public final class Effects implements AutoCloseable {
  private static final int MOST_WATCHED_FOLDERS = 512;

  /// How long a slide is on screen before it counts as seen: what is flown past does not.
  private static final Duration STAY = Duration.ofSeconds(1);

  private final Inbox inbox;
  private final State state;
  private final List<String> roots;
  private final ThemeFolders themes;
  private final Optional<Host> host;
  private final Optional<Guest> guest;
  private final Remarked remarked;
  private final LibraryReader library;
  private final ExecutorService foreground =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
  private final ShownDeck shown;

  /// Used in the foreground alone.
  private final KeptTalks talks;

  private @Nullable Watch watch;
  private @Nullable PictureReader pictures;

  /// `cache` is the folder of what can be made again; `roots` are the paths whose decks are on the
  /// shelf, none if there is no shelf; `host` is told what is shown, if others may follow; `guest`
  /// what is asked for of a talk that is followed.
  public Effects(
      Inbox inbox,
      State state,
      Path cache,
      List<String> roots,
      ThemeFolders themes,
      Optional<Host> host,
      Optional<Guest> guest) {
    this.host = host;
    this.guest = guest;
    this.themes = themes;
    this.inbox = inbox;
    this.state = state;
    this.roots = roots;
    this.remarked = new Remarked(inbox, state.sideFiles());
    this.library = new LibraryReader(inbox, cache, roots, this::watching);
    this.shown = new ShownDeck(inbox, themes, this::watching, guest.isPresent());
    this.talks = new KeptTalks(inbox, state.places(), guest.isPresent());
  }

  /// Begins what the first frame did not wait for: reads what is known of the decks, the rest of
  /// the library, the decks' bodies and the themes, and watches.
  public void start(Model first, String deck) {
    shown.begin(deck);
    if (Opening.isRehearsal(first)) {
      inForeground(talks::rehearse);
    }
    inForeground(() -> inbox.put(new Msg.MarksRead(state.marks())));
    first.talk().ifPresent(talk -> run(new Cmd.AwaitStay(talk.path(), talk.at(), talk.page())));
    if (first.talk().filter(talk -> !talk.whole()).isPresent()) {
      run(new Cmd.RereadDeck(deck));
    }
    inForeground(this::readThemes);
    if (!roots.isEmpty()) {
      host.ifPresent(room -> room.await(roots.getFirst(), first.shelf().title()));
    }
    Shown.of(first).ifPresent(now -> run(new Cmd.Publish(now)));
    if (!deck.isEmpty()) {
      inForeground(() -> talks.goOn(deck, talks.claim(deck)));
      Opening.rehearsed(first).ifPresent(path -> run(new Cmd.FindRuns(path)));
      run(new Cmd.WatchDeck(deck));
    }
    if (!roots.isEmpty()) {
      first.shelf().stars().ifPresent(stars -> inBackground(() -> outline(stars)));
      boolean complete = first.shelf().progress().complete();
      inBackground(() -> library.read(Optional.of(first.shelf().library()).filter(_ -> complete)));
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
      case Cmd.RereadDeck(String path) -> inForeground(() -> shown.reread(path));
      case Cmd.RereadLibrary() -> {
        if (library.isToBeAsked()) {
          inBackground(() -> library.read(Optional.empty()));
        }
      }
      case Cmd.KeepPlace(String path, Position at) -> inForeground(() -> talks.keepPlace(path, at));
      case Cmd.KeepTimer(String path, var timer, boolean left) ->
          inForeground(() -> talks.keepTimer(path, timer, left));
      case Cmd.FindRuns(String path) ->
          inForeground(() -> inbox.put(new Msg.RunsFound(path, state.rehearsals().of(path))));
      case Cmd.KeepSpent(int run, SlideRef slide, Duration spent) ->
          inForeground(() -> {
            if (!state.rehearsals().keep(slide.path(), run, slide.key(), spent)) {
              inbox.put(
                  new Msg.Failed(
                      "the rehearsal can't be kept: "
                          + state.rehearsals().path()
                          + " can't be written"));
            }
          });
      case Cmd.KeepShelf(String path) ->
          inForeground(() -> {
            if (!roots.isEmpty()) {
              state.places().keepShelf(roots.getFirst(), path);
            }
          });
      case Cmd.KeepOrder(Order order) -> inForeground(() -> state.places().keepOrder(order));
      case Cmd.KeepSeen(SlideRef slide) ->
          inForeground(() -> state.seen().keep(Places.absolute(slide.path()), slide.key()));
      case Cmd.KeepStars(Marks.Change change) -> inForeground(() -> star(change));
      case Cmd.KeepRemark(SlideRef slide, String typed) ->
          inForeground(() -> remarked.keep(slide, typed));
      case Cmd.ReadRemarks(String path) -> inForeground(() -> remarked.read(path));
      case Cmd.AwaitStay(String path, Position at, int page) ->
          Thread.ofVirtual()
              .start(() -> {
                LockSupport.parkNanos(STAY.toNanos());
                inbox.put(new Msg.Stayed(path, at, page));
              });
      case Cmd.WatchDeck(String path) -> {
        shown.show(path);
        inForeground(() -> {
          shown.watch(path);
          shown.findIncluded(path);
        });
      }
      case Cmd.ReadPictures(List<Wanted> wanted) -> pictures().read(wanted);
      case Cmd.OpenLink(Link link) -> Thread.startVirtualThread(() -> guarded(() -> open(link)));
      case Cmd.Publish(Shown now) -> {
        host.ifPresent(room -> room.publish(now));
        if (now.scene().hall().presenter() == Hall.Presenter.AT_SHELF) {
          inForeground(() -> talks.release());
        }
      }
      case Cmd.Ask ask -> guest.ifPresent(seat -> seat.ask(ask));
      case Cmd.TellScreen(var size) -> guest.ifPresent(seat -> seat.screen(size));
      case Cmd.AskTerminal _,
          Cmd.Redraw _,
          Cmd.AskGround _,
          Cmd.Copy _,
          Cmd.Suspend _,
          Cmd.Quit _ ->
          throw new IllegalArgumentException(cmd + " is the loop's");
    }
  }

  private void open(Link link) {
    Opener.ours().open(link).ifPresent(why -> inbox.put(new Msg.NotOpened(link, why)));
  }

  private void star(Marks.Change change) {
    try {
      Playlist stars = state.stars().change(change);
      Optional<Entry> entry = state.stars().entry(stars);
      inbox.put(new Msg.StarsRead(stars, roots.isEmpty() ? Optional.empty() : entry));
      if (!roots.isEmpty()) {
        entry.ifPresent(this::outline);
      }
    } catch (IOException e) {
      inbox.put(new Msg.Failed("the star can't be kept: " + reason(e)));
    }
  }

  static String reason(IOException e) {
    return e instanceof FileSystemException file && file.getReason() == null
        ? file.getFile() + " can't be written"
        : String.valueOf(e.getMessage());
  }

  private void outline(Entry entry) {
    try {
      Entry.Outline read = Entry.Outline.of(DeckFile.read(entry.path()).deck());
      inbox.put(new Msg.Outlined(List.of(entry.outline(read))));
    } catch (DeckFile.Unreadable _) {
      // It was there a moment ago; opening it says what is wrong.
    }
  }

  private void open(String path) {
    boolean claimed = talks.claim(path);
    Position at = talks.place(path);
    try {
      Msg.DeckOpened opened = DeckFile.opened(path, at, themes);
      inbox.put(opened);
      talks.goOn(path, claimed);
      if (!opened.whole()) {
        shown.reread(path);
      }
    } catch (DeckFile.Unreadable e) {
      inbox.put(new Msg.Failed(e.sentence()));
    }
  }

  private void peek(String path) {
    try {
      Parsed parsed = DeckFile.read(path);
      inbox.put(new Msg.PicturesFound(path, PictureFiles.find(path, parsed).files()));
      inbox.put(new Msg.DeckPeeked(path, parsed.deck()));
    } catch (DeckFile.Unreadable e) {
      inbox.put(new Msg.Failed(e.sentence()));
    }
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
    String path = shown.path();
    boolean starred = path.equals(state.stars().path()) && state.stars().isAsWritten();
    if (!path.isEmpty() && !starred && shown.concerns(paths)) {
      inbox.put(new Msg.DeckChanged(path));
    }
    for (String remarks : remarked.concerned(paths)) {
      inForeground(() -> remarked.read(remarks));
    }
    if (paths.stream().anyMatch(themes::concerns)) {
      inForeground(this::readThemes);
    }
    if (paths.stream().anyMatch(library::concerns)) {
      inbox.put(new Msg.LibraryChanged());
    }
  }

  private PictureReader pictures() {
    if (pictures == null) {
      pictures = new PictureReader(inbox);
    }
    return pictures;
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
    if (pictures != null) {
      pictures.close();
    }
    foreground.close();
    talks.close();
    host.ifPresent(Host::close);
    try {
      if (watch != null) {
        watch.close();
      }
    } catch (IOException _) {
      // It ends with the process.
    }
  }
}
