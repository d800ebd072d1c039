package lectern.runtime;

import lectern.grid.Frame;

/// Where frames go: a terminal, a recording, a test.
public interface Display {
  /// Shows the frame whole; returns when its bytes are on their way.
  void show(Frame frame);

  /// Draws all of the last frame again, whatever is thought to be on screen.
  void redraw();

  /// Asks what the screen's own background is; returns at once, and the answer may never come.
  void askGround();

  /// Asks how pictures can be drawn here. Does not wait for the answer, which comes as what the
  /// keyboard sends.
  void askPictures();

  /// Puts a text on the clipboard of whoever looks at this, as far as it can be.
  void copy(String text);

  /// Gives the screen back and stops the process, as the shell's user asked; returns when it goes
  /// on.
  void suspend();
}
