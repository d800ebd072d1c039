package lectern.layout.diagram.flow;

/// Tells that a flowchart has too many lines for a picture; never leaves this package.
final class Overfull extends RuntimeException {
  private static final long serialVersionUID = 1;

  Overfull() {
    super("too many lines", null, false, false);
  }
}
