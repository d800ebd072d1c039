package lectern.runtime;

import lectern.grid.Frame;

/// Where frames go: a terminal, a recording, a test.
public interface Display {
  /// Shows the frame whole; returns when its bytes are on their way.
  void show(Frame frame);
}
