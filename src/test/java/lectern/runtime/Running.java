package lectern.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import lectern.app.Model;
import lectern.app.Msg;
import lectern.app.Opening;
import lectern.app.Shelf;
import lectern.app.View;
import lectern.deck.Position;
import lectern.grid.Frame;
import lectern.grid.Size;
import lectern.image.Canvas;
import lectern.keys.Key;
import lectern.library.Library;
import lectern.theme.BuiltIn;
import org.jspecify.annotations.Nullable;

/// The whole program but for its terminal: loop, effects and true files, and a display that keeps
/// what it is shown.
final class Running implements AutoCloseable {
  private static final int PATIENCE = 20_000;

  final Inbox inbox = new Inbox();
  final List<String> shown = new CopyOnWriteArrayList<>();
  final List<String> done = new CopyOnWriteArrayList<>();
  final AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
  private final AtomicReference<@Nullable Model> last = new AtomicReference<>();
  private final Effects effects;
  private final Thread loop;
  private final Optional<Guest> guest;

  private Running(Path state, List<String> roots, Model first, String deck, ThemeFolders themes) {
    this(state, roots, first, deck, themes, _ -> Optional.empty(), Optional.empty());
  }

  private Running(
      Path state,
      List<String> roots,
      Model first,
      String deck,
      ThemeFolders themes,
      Function<Inbox, Optional<Host>> host,
      Optional<Guest> guest) {
    this.guest = guest;
    effects =
        new Effects(
            inbox,
            State.in(state),
            state.resolve("cache"),
            roots,
            themes,
            host.apply(inbox),
            guest);
    Display display =
        new Display() {
          @Override
          public void show(Frame frame) {
            shown.add(frame.toString());
          }

          @Override
          public void askPictures() {
            done.add("ask pictures");
            inbox.put(new Msg.CanvasKnown(Canvas.BLOCKS));
          }

          @Override
          public void redraw() {
            done.add("redraw");
          }

          @Override
          public void askGround() {
            done.add("ask");
          }

          @Override
          public void copy(String text) {
            done.add("copy " + text);
          }

          @Override
          public void suspend() {
            done.add("suspend");
          }
        };
    loop =
        Thread.ofPlatform()
            .daemon()
            .unstarted(() -> {
              try (effects) {
                display.show(View.view(first)); // as the program does before there is a loop
                effects.start(first, deck);
                last.set(new Loop(display, inbox, effects).run(first));
              } catch (RuntimeException | Error e) {
                thrown.set(e);
              }
            });
  }

  private static final Opening.Screen SCREEN =
      new Opening.Screen(new Size(80, 24), BuiltIn.DARK, false);

  static final ThemeFolders NO_THEMES = new ThemeFolders(List.of(), Optional.empty());

  /// A shelf that is not started yet; its first frame knows none of its decks.
  static Running shelf(Path state, Path folder) {
    var first = Opening.shelf(SCREEN, shelf(state), "");
    return new Running(state, List.of(folder.toString()), first, "", NO_THEMES);
  }

  /// A shelf whose talks others can follow.
  static Running shelf(Path state, Path folder, RoomFolder rooms) {
    return new Running(
        state,
        List.of(folder.toString()),
        Opening.shelf(SCREEN, shelf(state), ""),
        "",
        NO_THEMES,
        inbox -> Optional.of(new Host(rooms, inbox, new byte[0])),
        Optional.empty());
  }

  private static Shelf shelf(Path folder) {
    var state = State.in(folder);
    var marks = state.first();
    return Shelf.of(
        "shelf",
        Library.EMPTY,
        false,
        state.stars().entry(marks.stars()),
        new Shelf.Sorting(state.places().order(), marks));
  }

  static Running deck(Path state, Path file) throws DeckFile.Unreadable {
    return deck(state, file, NO_THEMES);
  }

  /// One whom others can follow.
  static Running presenter(Path state, Path file, RoomFolder rooms) throws DeckFile.Unreadable {
    return deck(state, file, NO_THEMES, inbox -> Optional.of(new Host(rooms, inbox, new byte[0])));
  }

  static Running follower(Path state, RoomFolder rooms, RoomFolder.Found room) throws IOException {
    return follower(state, rooms, room, SCREEN.size());
  }

  static Running follower(Path state, RoomFolder rooms, RoomFolder.Found room, Size size)
      throws IOException {
    var guest = new Guest(rooms, NO_THEMES, room.socket(), Optional.of(size));
    var led = guest.first();
    var screen = new Opening.Screen(size, BuiltIn.DARK, false);
    return guest(state, guest, Opening.following(screen, State.in(state).first(), led));
  }

  /// The notes of a talk that is presented elsewhere.
  static Running notes(Path state, RoomFolder rooms, RoomFolder.Found room, int seat)
      throws IOException {
    var guest = new Guest(rooms, NO_THEMES, room.socket(), Optional.empty());
    var led = guest.first();
    return guest(state, guest, Opening.notes(SCREEN, State.in(state).first(), led, seat));
  }

  private static Running guest(Path state, Guest guest, Model first) {
    var path = first.talk().orElseThrow().path();
    var running =
        new Running(
            state, List.of(), first, path, NO_THEMES, _ -> Optional.empty(), Optional.of(guest));
    guest.start(running.inbox);
    return running;
  }

  static Running deck(Path state, Path file, ThemeFolders themes) throws DeckFile.Unreadable {
    return deck(state, file, themes, _ -> Optional.empty());
  }

  private static Running deck(
      Path state, Path file, ThemeFolders themes, Function<Inbox, Optional<Host>> host)
      throws DeckFile.Unreadable {
    var path = file.toString();
    var at = Places.in(state).deck(path).orElse(Position.START);
    var opened = DeckFile.opened(path, at, themes);
    var screen =
        opened
            .deck()
            .meta()
            .theme()
            .flatMap(themes::named)
            .map(theme -> new Opening.Screen(SCREEN.size(), theme.theme(), false))
            .orElse(SCREEN);
    var first = Opening.deck(screen, State.in(state).first(), opened);
    return new Running(state, List.of(), first, path, themes, host, Optional.empty());
  }

  Running start() {
    loop.start();
    return this;
  }

  /// Presses keys, named and separated by spaces.
  Running press(String keys) {
    List.of(keys.split(" ", -1)).forEach(key -> inbox.put(new Msg.Pressed(Key.of(key))));
    return this;
  }

  String screen() {
    return shown.isEmpty() ? "" : shown.getLast();
  }

  Running await(String text) {
    until(() -> screen().contains(text), PATIENCE, () -> text + " on\n" + screen());
    return this;
  }

  /// Waits until the loop and its effects have ended; the last model.
  Model end() {
    until(() -> loop.getState() == Thread.State.TERMINATED, PATIENCE);
    var model = last.get();
    if (model == null) {
      throw new AssertionError("the loop has thrown", thrown.get());
    }
    return model;
  }

  static void until(BooleanSupplier so, int milliseconds) {
    until(so, milliseconds, () -> "");
  }

  static void until(BooleanSupplier so, int milliseconds, Supplier<String> what) {
    var end = System.nanoTime() + Duration.ofMillis(milliseconds).toNanos();
    while (!so.getAsBoolean()) {
      if (System.nanoTime() - end > 0) {
        throw new AssertionError("waited in vain " + what.get());
      }
      LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
    }
  }

  List<String> screens() {
    return new ArrayList<>(shown);
  }

  /// The step marks and slide number on screen.
  String at() {
    var last = screen().stripTrailing().lines().reduce("", (_, row) -> row);
    return last.substring(Math.max(0, last.length() - 12)).strip();
  }

  @Override
  public void close() {
    if (guest.isPresent()) {
      try {
        guest.get().close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    inbox.put(new Msg.Closed());
    until(() -> loop.getState() == Thread.State.TERMINATED, PATIENCE);
  }
}
