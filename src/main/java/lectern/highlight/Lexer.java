package lectern.highlight;

/// Reads one language line by line. Made anew for each text: some keep more than the state.
@FunctionalInterface
interface Lexer {
  /// The state before a text's first line.
  int START = 0;

  /// Adds the tokens of a line (without its end), all of it; gives the state after it, from which
  /// the next line is read.
  int line(String line, int state, Tokens out);
}
