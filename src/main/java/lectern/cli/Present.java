package lectern.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lectern.app.Model;
import lectern.app.Msg;
import lectern.app.Opening;
import lectern.app.Shelf;
import lectern.app.View;
import lectern.deck.Deck;
import lectern.deck.Position;
import lectern.export.LinearText;
import lectern.grid.Size;
import lectern.image.Protocol;
import lectern.library.Entry;
import lectern.library.Marks;
import lectern.parse.Parsed;
import lectern.runtime.DeckFile;
import lectern.runtime.Effects;
import lectern.runtime.Inbox;
import lectern.runtime.Loop;
import lectern.runtime.State;
import lectern.terminal.TerminalSession;
import lectern.terminal.draw.Capabilities;
import lectern.terminal.draw.ColorDepth;
import lectern.terminal.input.Input;
import lectern.theme.Theme;
import lectern.theme.ThemeParsed;

/// `lectern [PATH…]`: the shelf or a deck on screen; where there is no screen, as plain text.
final class Present {
  private static final Size UNKNOWN = new Size(80, 24);

  /// Brings keys from the terminal to the inbox, on threads of its own.
  interface Keyboard {
    void connect(TerminalSession session, Inbox inbox) throws IOException;
  }

  /// The terminal's own.
  static final Keyboard KEYBOARD = Present::connect;

  private final Options options;
  private final Options.Command.Present present;
  private final Surroundings surroundings;
  private final Keyboard keyboard;
  private final ThemeFiles themes;
  private final List<String> paths;
  private final Optional<String> single;

  Present(
      Options options,
      Options.Command.Present present,
      Surroundings surroundings,
      Keyboard keyboard)
      throws Failure {
    this.options = options;
    this.present = present;
    this.surroundings = surroundings;
    this.keyboard = keyboard;
    this.themes = new ThemeFiles(surroundings, options.common().theme());
    this.paths = Decks.paths(options.paths());
    this.single = Decks.single(paths);
  }

  static int run(Options options, Options.Command.Present present, PrintStream out) throws Failure {
    return new Present(options, present, Surroundings.ours(), KEYBOARD).run(out);
  }

  int run(PrintStream out) throws Failure {
    Optional<ColorDepth> asked = options.common().color().flatMap(ColorDepth::parse);
    Capabilities capabilities = Capabilities.of(surroundings.environment(), asked);
    Theme theme = themes.theme(capabilities.colors()).theme();
    if (present.plain() || !capabilities.screen() || !surroundings.hasScreen()) {
      plain(out);
      return 0;
    }
    Size size =
        TerminalSession.size(surroundings.environment())
            .or(() -> options.common().size())
            .orElse(UNKNOWN);
    State state = State.in(surroundings.state());
    Opening.Screen screen =
        new Opening.Screen(
            size,
            theme,
            options.common().theme().isPresent(),
            themes.auto(capabilities.colors()),
            capabilities.links());
    Model first = single.isPresent() ? deck(screen, state, single.get()) : shelf(screen, state);
    return show(
        capabilities,
        state,
        going(hasPictures() ? first : Opening.withoutPictures(first)),
        single.orElse(""));
  }

  private Model going(Model model) {
    return present.auto().isPresent() ? Opening.auto(model, present.auto().get()) : model;
  }

  private boolean hasPictures() {
    Optional<Protocol> asked = options.common().images();
    return asked.isEmpty() || asked.get() != Protocol.OFF;
  }

  private Model deck(Opening.Screen screen, State state, String path) throws Failure {
    Position at =
        present.slide().isPresent()
            ? new Position(present.slide().getAsInt() - 1, 0)
            : state.places().deck(path).orElse(Position.START);
    Msg.DeckOpened opened = Decks.opened(path, at, themes.folders());
    return Opening.deck(
        named(screen, opened.deck()),
        state.first(),
        hasPictures() ? opened : opened.withoutPictures());
  }

  /// The screen in the theme that the deck names, unless the user named one.
  private Opening.Screen named(Opening.Screen screen, Deck deck) {
    Optional<String> name = deck.meta().theme();
    if (screen.chosen() || name.isEmpty()) {
      return screen;
    }
    String meant = name.get().equals(Theme.AUTO) ? screen.auto() : name.get();
    Optional<ThemeParsed> theme = themes.folders().named(meant);
    return theme.isEmpty()
        ? screen
        : new Opening.Screen(
            screen.size(),
            theme.get().theme().named(name.get()),
            false,
            screen.auto(),
            screen.links());
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

  private int show(Capabilities capabilities, State state, Model first, String deck)
      throws Failure {
    Inbox inbox = new Inbox();
    try (TerminalSession session =
        TerminalSession.open(capabilities, first.size(), present.mouse())) {
      session.show(View.view(first));
      session.pictures(options.common().images(), capabilities, surroundings.environment());
      keyboard.connect(session, inbox);
      List<String> roots = single.isPresent() ? List.of() : paths;
      try (Effects effects =
          new Effects(inbox, state, surroundings.cache(), roots, themes.folders())) {
        effects.start(first, deck.equals(DeckFile.STDIN) ? "" : deck);
        if (first.theme().name().equals(Theme.AUTO)) {
          session.askGround();
        }
        new Loop(session, inbox, effects).run(first);
      }
      return 0;
    } catch (IOException e) {
      throw new Failure(Failure.UNREADABLE, "the terminal: " + e.getMessage());
    }
  }

  static void connect(TerminalSession session, Inbox inbox) throws IOException {
    session.attach(input -> hand(input, inbox));
    Thread.ofPlatform().name("keys").daemon().start(() -> session.read(inbox::settled));
  }

  private static void hand(Input input, Inbox inbox) {
    switch (input) {
      case Input.Pressed(var key) -> inbox.put(new Msg.Pressed(key));
      case Input.Pasted(String text) -> inbox.put(new Msg.Pasted(text));
      case Input.Resumed _ -> {}
      case Input.Wheel(boolean down) -> inbox.put(new Msg.Wheeled(down));
      case Input.Clicked(int column, int row) -> inbox.put(new Msg.Clicked(column, row));
      case Input.Resized(Size size) -> inbox.put(new Msg.Resized(size));
      case Input.Ground(boolean light) -> inbox.put(new Msg.GroundSeen(light));
      case Input.CanvasKnown(var canvas) -> inbox.put(new Msg.CanvasKnown(canvas));
      case Input.Replied _ -> {}
      case Input.Closed() -> inbox.put(new Msg.Closed());
    }
  }

  private void plain(PrintStream out) throws Failure {
    if (single.isPresent()) {
      Parsed parsed = themes.folders().checked(Decks.read(single.get()));
      // One line is enough here; `lectern check` has them all.
      parsed.diagnostics().stream().findFirst().ifPresent(found -> Main.say(found.toString()));
      LinearText.of(parsed.deck()).forEach(out::println);
    } else {
      LinearText.of(Decks.library(Decks.found(paths))).forEach(out::println);
    }
  }
}
