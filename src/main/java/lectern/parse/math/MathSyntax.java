package lectern.parse.math;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/// Finds TeX in running text by Pandoc's rules, and warily: `$` is a currency and a shell's sign,
/// too. No blank inside the dollar signs, nothing that continues a word right outside of them, no
/// code between them.
public final class MathSyntax implements InlineContentParserFactory, InlineContentParser {
  /// Characters between the dollar signs.
  private static final int LONGEST = 1000;

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('$');
  }

  @Override
  public InlineContentParser create() {
    return this;
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    int before = scanner.peekPreviousCodePoint();
    if (before == '$' || Character.isLetterOrDigit(before)) {
      return ParsedInline.none();
    }
    int signs = scanner.matchMultiple('$');
    boolean shell = signs == 1 && scanner.peek() == '{';
    if (signs > 2 || shell) {
      return ParsedInline.none();
    }
    StringBuilder tex = new StringBuilder();
    while (tex.length() < LONGEST && scanner.hasNext()) {
      char c = scanner.peek();
      if (c == '$') {
        int ending = scanner.matchMultiple('$');
        boolean ends = ending == signs && !tex.toString().isBlank();
        return ends && (signs == 2 || standsAlone(tex, scanner.peek()))
            ? ParsedInline.of(new MathText(tex.toString(), signs == 2), scanner.position())
            : ParsedInline.none();
      }
      if (c == '`' && signs == 1) {
        return ParsedInline.none();
      }
      scanner.next();
      tex.append(c);
      if (c == '\\' && scanner.hasNext()) {
        tex.append(scanner.peek());
        scanner.next();
      }
    }
    return ParsedInline.none();
  }

  private static boolean standsAlone(CharSequence tex, char after) {
    boolean blank =
        Character.isWhitespace(tex.charAt(0))
            || Character.isWhitespace(tex.charAt(tex.length() - 1));
    return !blank && !Character.isLetterOrDigit(after) && after != '(' && after != '{';
  }
}
