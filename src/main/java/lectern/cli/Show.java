package lectern.cli;

import java.io.IOException;
import java.util.Optional;
import lectern.app.Model;
import lectern.app.Msg;
import lectern.app.Opening;
import lectern.app.View;
import lectern.deck.Deck;
import lectern.grid.Size;
import lectern.image.Protocol;
import lectern.runtime.Effects;
import lectern.runtime.Inbox;
import lectern.runtime.Loop;
import lectern.runtime.RoomFolder;
import lectern.terminal.TerminalSession;
import lectern.terminal.draw.Capabilities;
import lectern.terminal.draw.ColorDepth;
import lectern.terminal.input.Input;
import lectern.theme.Theme;
import lectern.theme.ThemeParsed;

/// The screen that a command wants to fill, from its first frame until somebody quits.
record Show(Options.Common options, Surroundings surroundings, ThemeFiles themes, boolean mouse) {
  private static final Size UNKNOWN = new Size(80, 24);

  /// Brings keys from the terminal to the inbox, on threads of its own.
  interface Keyboard {
    void connect(TerminalSession session, Inbox inbox) throws IOException;
  }

  /// The terminal's own.
  static final Keyboard KEYBOARD = Show::connect;

  /// What goes on beside the loop.
  interface Company {
    /// Begins it, once the first frame is on screen.
    Effects effects(Inbox inbox);
  }

  Capabilities capabilities() {
    Optional<ColorDepth> asked = options.color().flatMap(ColorDepth::parse);
    return Capabilities.of(surroundings.environment(), asked);
  }

  /// The screen, in the user's theme.
  Opening.Screen screen(Capabilities capabilities) throws Failure {
    Theme theme = themes.theme(capabilities.colors()).theme();
    Size size = TerminalSession.size(surroundings.environment()).or(options::size).orElse(UNKNOWN);
    return new Opening.Screen(
        size,
        theme,
        options.theme().isPresent(),
        themes.auto(capabilities.colors()),
        capabilities.links());
  }

  /// The screen in the theme that the deck names, unless the user named one.
  Opening.Screen named(Opening.Screen screen, Deck deck) {
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

  private boolean hasPictures() {
    Optional<Protocol> asked = options.images();
    return asked.isEmpty() || asked.get() != Protocol.OFF;
  }

  /// Whether the terminal says that it is kitty, which draws text larger if it is new enough.
  private boolean isKitty(Capabilities capabilities) {
    var environment = surroundings.environment();
    return environment.getOrDefault("TERM", "").equals("xterm-kitty")
        && !environment.containsKey("TMUX")
        && !environment.containsKey("STY")
        && capabilities.colors() == ColorDepth.TRUECOLOR;
  }

  /// The deck, without its pictures if the user wants none.
  Msg.DeckOpened pictured(Msg.DeckOpened opened) {
    return hasPictures() ? opened : opened.withoutPictures();
  }

  RoomFolder rooms() {
    return new RoomFolder(surroundings.rooms());
  }

  /// Shows the model and what becomes of it. `deck` is the path of the deck in front, empty if its
  /// file is not to be watched.
  void run(Capabilities capabilities, Model opened, String deck, Keyboard keyboard, Company company)
      throws Failure {
    Model first =
        !hasPictures()
            ? Opening.withoutPictures(opened)
            : isKitty(capabilities) ? Opening.withLargeTitles(opened) : opened;
    Inbox inbox = new Inbox();
    try (TerminalSession session = TerminalSession.open(capabilities, first.size(), mouse)) {
      session.show(View.view(first));
      session.pictures(options.images(), capabilities, surroundings.environment());
      keyboard.connect(session, inbox);
      try (Effects effects = company.effects(inbox)) {
        effects.start(first, deck);
        if (first.theme().name().equals(Theme.AUTO)) {
          session.askGround();
        }
        new Loop(session, inbox, effects).run(first);
      }
    } catch (IOException e) {
      throw new Failure(Failure.UNREADABLE, "the terminal: " + e.getMessage());
    }
  }

  private static void connect(TerminalSession session, Inbox inbox) throws IOException {
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
}
