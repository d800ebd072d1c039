package lectern.sync;

import java.io.IOException;

/// What came is not of this protocol. Nothing is said of it: it may be anything.
public final class Garbage extends IOException {
  private static final long serialVersionUID = 1;

  Garbage() {
    super("it does not speak as a Lectern does");
  }
}
