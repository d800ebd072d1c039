package lectern.json;

/// What reading a text gives: its value, or the first thing that is wrong with it.
public sealed interface Result permits Node, SyntaxError {
  Place at();
}
