package lectern.highlight;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a terminal showed: prompts, commands after them, and their output.
final class ConsoleLexer implements Lexer {
  /// `$`, `#`, `%`, `>`, `❯`, after the names of who, where and a folder.
  private static final Pattern PROMPT =
      Pattern.compile("(?:\\([^)]{1,40}\\) )?(?:\\[?[\\w.-]+@[^$#%❯>]{1,60})?[$#%❯>] ?(?=\\S)");

  private final Lexer shell;

  ConsoleLexer(Lexer shell) {
    this.shell = shell;
  }

  /// The state is above zero where a command goes on.
  @Override
  public int line(String line, int state, Tokens out) {
    Matcher prompt = PROMPT.matcher(line);
    int from = prompt.lookingAt() ? prompt.end() : 0;
    if (from == 0 && state == START) {
      out.add(line.length(), Kind.PLAIN);
      return START;
    }
    out.add(from, Kind.META);
    Tokens command = new Tokens();
    shell.line(line.substring(from), START, command);
    command.list().forEach(token -> out.add(token.length(), token.kind()));
    return line.endsWith("\\") ? 1 : START;
  }
}
