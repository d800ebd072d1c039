package lectern.terminal.tty;

import sun.misc.Signal;
import sun.misc.SignalHandler;

/// The signals of a terminal's life. Handlers run on threads of their own.
public enum Signals {
  /// Asked to end; ends with 128 and the number.
  TERM,
  /// The terminal has gone.
  HUP,
  INT,
  /// Asked to stop, by another process: raw mode makes no signal of ctrl+z.
  TSTP,
  /// Continued after a stop.
  CONT,
  /// Read from the terminal in the background; ignored, such a read fails instead of stopping us.
  TTIN,
  /// The size has changed.
  WINCH;

  /// What to do about a signal, given its number.
  @FunctionalInterface
  public interface Handler {
    void on(int number);
  }

  public void handle(Handler handler) {
    install(signal -> handler.on(signal.getNumber()));
  }

  /// Lets the system do with it what it does by itself.
  public void leaveToSystem() {
    install(SignalHandler.SIG_DFL);
  }

  /// Also in programs started meanwhile.
  public void ignore() {
    install(SignalHandler.SIG_IGN);
  }

  private void install(SignalHandler handler) {
    try {
      Signal.handle(new Signal(name()), handler);
    } catch (IllegalArgumentException _) {
      // This system does not have it, or the JVM was told to keep its hands off (-Xrs).
    }
  }
}
