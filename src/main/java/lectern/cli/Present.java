package lectern.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lectern.app.Model;
import lectern.app.Msg;
import lectern.app.Opening;
import lectern.app.Shelf;
import lectern.deck.Position;
import lectern.export.LinearText;
import lectern.library.Entry;
import lectern.library.Marks;
import lectern.parse.Parsed;
import lectern.runtime.DeckFile;
import lectern.runtime.Effects;
import lectern.runtime.Host;
import lectern.runtime.Places;
import lectern.runtime.State;
import lectern.terminal.draw.Capabilities;

/// `lectern [PATH…]`: the shelf or a deck on screen; where there is no screen, as plain text.
final class Present {
  private final Options.Command.Present present;
  private final Show show;
  private final Show.Keyboard keyboard;
  private final List<String> paths;
  private final Optional<String> single;

  /// A deck of the shelf that is open from the first frame on.
  private final Optional<String> front;

  Present(
      Options options,
      Options.Command.Present present,
      Surroundings surroundings,
      Show.Keyboard keyboard)
      throws Failure {
    this(options, present, surroundings, keyboard, Optional.empty());
  }

  private Present(
      Options options,
      Options.Command.Present present,
      Surroundings surroundings,
      Show.Keyboard keyboard,
      Optional<String> front)
      throws Failure {
    this.front = front;
    this.present = present;
    this.keyboard = keyboard;
    ThemeFiles themes = new ThemeFiles(surroundings, options.common().theme());
    this.show = new Show(options.common(), surroundings, themes, present.mouse());
    this.paths = Decks.paths(options.paths());
    this.single = Decks.single(paths);
  }

  static int run(Options options, Options.Command.Present present, PrintStream out) throws Failure {
    return new Present(options, present, Surroundings.ours(), Show.KEYBOARD).run(out);
  }

  /// Goes on with the talk that was last on screen, on the shelf that it was opened from.
  static int resume(Options options, Options.Command.Present present, PrintStream out)
      throws Failure {
    Surroundings ours = Surroundings.ours();
    Places places = State.in(ours.state()).places();
    Optional<String> last = places.last();
    if (last.isEmpty()) {
      throw new Failure(
          Failure.NOT_RIGHT, "there is no talk to go on with: none was on screen yet");
    }
    String deck = last.get();
    Optional<String> shelf = places.shelfOf(deck).filter(root -> Files.isDirectory(Path.of(root)));
    Decks.single(List.of(deck));
    Options all = new Options(options.command(), List.of(shelf.orElse(deck)), options.common());
    Optional<String> front = shelf.isPresent() ? last : Optional.empty();
    return new Present(all, present, ours, Show.KEYBOARD, front).run(out);
  }

  int run(PrintStream out) throws Failure {
    Capabilities capabilities = show.capabilities();
    Opening.Screen screen = show.screen(capabilities);
    if (present.plain() || !capabilities.screen() || !show.surroundings().hasScreen()) {
      plain(out);
      return 0;
    }
    State state = State.in(show.surroundings().state());
    boolean piped = single.filter(DeckFile.STDIN::equals).isPresent();
    byte[] stdin = piped ? Decks.stdin() : new byte[0];
    Model first =
        single.isPresent() ? deck(screen, state, single.get(), stdin) : shelved(screen, state);
    List<String> roots = single.isPresent() ? List.of() : paths;
    show.run(
        capabilities,
        going(first),
        piped ? "" : single.or(() -> front).orElse(""),
        keyboard,
        inbox ->
            new Effects(
                inbox,
                state,
                show.surroundings().cache(),
                roots,
                show.themes().folders(),
                Optional.of(new Host(show.rooms(), inbox, stdin)),
                Optional.empty()));
    return 0;
  }

  private Model going(Model model) {
    Model now = present.rehearse() ? Opening.rehearsing(model) : model;
    return present.auto().isPresent() ? Opening.auto(now, present.auto().get()) : now;
  }

  private Model shelved(Opening.Screen screen, State state) throws Failure {
    Model shelf = shelf(screen, state);
    if (front.isEmpty()) {
      return shelf;
    }
    Msg.DeckOpened opened =
        Decks.opened(front.get(), at(state, front.get()), show.themes().folders());
    return Opening.opened(shelf, show.pictured(opened));
  }

  private Position at(State state, String path) {
    return present.slide().isPresent()
        ? new Position(present.slide().getAsInt() - 1, 0)
        : state.places().deck(path).orElse(Position.START);
  }

  private Model deck(Opening.Screen screen, State state, String path, byte[] stdin) throws Failure {
    Position at = at(state, path);
    Msg.DeckOpened opened =
        path.equals(DeckFile.STDIN)
            ? Decks.opened(stdin, at, show.themes().folders())
            : Decks.opened(path, at, show.themes().folders());
    return Opening.deck(show.named(screen, opened.deck()), state.first(), show.pictured(opened));
  }

  private Model shelf(Opening.Screen screen, State state) throws Failure {
    List<String> found = Decks.found(paths);
    Optional<String> selected = state.places().shelf(paths.getFirst(), found);
    Decks.Shelved shelved = Decks.firstShelf(found, selected);
    Marks marks = state.first();
    String name =
        String.valueOf(Path.of(paths.getFirst()).toAbsolutePath().normalize().getFileName());
    Shelf shelf =
        Shelf.of(
            name,
            shelved.library(),
            shelved.complete(),
            state.stars().entry(marks.stars()),
            new Shelf.Sorting(state.places().order(), marks));
    Model model = Opening.shelf(screen, shelf, selected.orElse(""));
    // The deck under the cursor is read at once: its first slide may be beside the list.
    Entry entry = model.shelf().entry();
    try {
      Parsed parsed = DeckFile.read(entry.path());
      return Opening.outlined(model, entry.outline(Entry.Outline.of(parsed.deck())));
    } catch (DeckFile.Unreadable _) {
      return model; // opening it says why
    }
  }

  private void plain(PrintStream out) throws Failure {
    Optional<String> one = single.or(() -> front);
    if (one.isPresent()) {
      Parsed parsed = show.themes().folders().checked(Decks.read(one.get()));
      // One line is enough here; `lectern check` has them all.
      parsed.diagnostics().stream().findFirst().ifPresent(found -> Main.say(found.toString()));
      LinearText.of(parsed.deck()).forEach(out::println);
    } else {
      LinearText.of(Decks.library(Decks.found(paths))).forEach(out::println);
    }
  }
}
