package lectern.layout.block;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lectern.grid.SafeText;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.highlight.Kind;
import lectern.highlight.Token;
import lectern.theme.Role;
import lectern.theme.Theme;

/// How the parts of code look on a code block's ground.
final class CodeStyles {
  private final Theme theme;
  private final Style ground;
  private final Map<Kind, Style> styles = new EnumMap<>(Kind.class);

  CodeStyles(Theme theme, Style ground) {
    this.theme = theme;
    this.ground = ground;
  }

  Style style(Role role) {
    return theme.over(ground, role).bg(ground.bg());
  }

  /// The graphemes `from` to before `to` of a line of code.
  List<Span> spans(SafeText text, List<Token> tokens, int from, int to) {
    List<Span> spans = new ArrayList<>();
    int end = 0;
    for (Token token : tokens) {
      int begin = Math.max(from, end);
      end += token.length();
      int close = Math.min(to, end);
      if (begin < close) {
        spans.add(new Span(text.slice(begin, close), style(token.kind())));
      }
    }
    return spans;
  }

  private Style style(Kind kind) {
    Style known = styles.get(kind);
    if (known == null) {
      known = kind == Kind.PLAIN ? ground : style(role(kind));
      styles.put(kind, known);
    }
    return known;
  }

  private static Role role(Kind kind) {
    return switch (kind) {
      case PLAIN -> Role.CODE_BLOCK;
      case KEYWORD -> Role.CODE_KEYWORD;
      case TYPE -> Role.CODE_TYPE;
      case FUNCTION -> Role.CODE_FUNCTION;
      case STRING -> Role.CODE_STRING;
      case NUMBER -> Role.CODE_NUMBER;
      case COMMENT -> Role.CODE_COMMENT;
      case PROPERTY -> Role.CODE_PROPERTY;
      case OPERATOR -> Role.CODE_OPERATOR;
      case META -> Role.CODE_META;
      case ADDED -> Role.CODE_ADDED;
      case REMOVED -> Role.CODE_REMOVED;
    };
  }
}
