package lectern.highlight;

import java.util.ArrayList;
import java.util.List;

/// Source code → its tokens. Total: what a lexer can't read is plain.
public final class Highlighter {
  /// Characters of a line, and lines: what is longer is no code to read, and stays plain.
  private static final int LONGEST = 2_000;

  private static final int MOST = 50_000;

  private Highlighter() {}

  /// The tokens of each line. Lines hold no line ends.
  public static List<List<Token>> tokens(Language language, List<String> lines) {
    List<List<Token>> all = new ArrayList<>(lines.size());
    Lexer lexer = Lexers.of(language);
    int state = Lexer.START;
    Tokens tokens = new Tokens();
    for (String line : lines) {
      tokens.clear();
      boolean read = all.size() < MOST && line.length() <= LONGEST;
      state = read ? read(lexer, line, state, tokens) : state;
      if (tokens.total() != line.length()) {
        tokens.clear();
        tokens.add(line.length(), Kind.PLAIN);
      }
      all.add(tokens.list());
    }
    return all;
  }

  private static int read(Lexer lexer, String line, int state, Tokens tokens) {
    try {
      return lexer.line(line, state, tokens);
    } catch (VirtualMachineError e) {
      throw e;
    } catch (RuntimeException | Error e) {
      // A generated lexer says by an Error that it has no rule for a character.
      tokens.clear();
      return Lexer.START;
    }
  }
}
