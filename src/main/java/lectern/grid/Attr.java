package lectern.grid;

/// How a cell's text is set, besides its colours.
public enum Attr {
  BOLD,
  DIM,
  ITALIC,
  UNDERLINE,
  REVERSE,
  STRIKE
}
