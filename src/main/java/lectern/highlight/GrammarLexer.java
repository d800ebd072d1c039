package lectern.highlight;

import java.util.List;
import java.util.Set;

/// A language that a [Grammar] tells of, read by hand in one pass. The state after a line is the
/// quote it ends in (its index plus one), or how deep in comments it is, below zero.
final class GrammarLexer implements Lexer {
  /// A character given by its number, braces and quotes around it, is no longer.
  private static final int LONGEST_CHAR = 12;

  private final Grammar grammar;
  private final Set<String> defines;
  private final List<Grammar.Quote> quotes;
  private final List<String> lineMarks;
  private final List<String> spaceMarks;
  private final List<String> block;
  private final List<String> spans;
  private final List<String> prefixes;
  private final List<String> starts;
  private final List<String> suffixes;
  private final List<String> keys;
  private final String extra;
  private final boolean nested;
  private final boolean characters;
  private final boolean capitals;
  private final boolean calls;
  private final boolean firsts;

  /// Of ASCII, those that a mark begins with.
  private final boolean[] marks = new boolean[128];

  private String line = "";
  private Tokens out = new Tokens();
  private int at;
  private int state;
  private boolean begun;
  private boolean defining;

  GrammarLexer(Grammar grammar) {
    this.grammar = grammar;
    this.defines = grammar.defines();
    this.quotes = grammar.quotes();
    this.lineMarks = grammar.marks("line");
    this.spaceMarks = grammar.marks("space-line");
    this.block = grammar.marks("block");
    this.spans = grammar.marks("span");
    this.prefixes = grammar.marks("prefix");
    this.starts = grammar.marks("start");
    this.suffixes = grammar.marks("suffix");
    this.keys = grammar.marks("keys");
    this.extra = String.join("", grammar.marks("word"));
    this.nested = grammar.is("nested");
    this.characters = grammar.is("char");
    this.capitals = grammar.is("capitals");
    this.calls = grammar.is("calls");
    this.firsts = grammar.is("first");
    note(List.of("'"), 1);
    note(lineMarks, 1);
    note(spaceMarks, 1);
    note(block, 2);
    note(spans, 3);
    note(prefixes, 2);
    note(starts, 2);
    quotes.forEach(quote -> note(List.of(quote.open()), 1));
  }

  private void note(List<String> some, int step) {
    for (int i = 0; i < some.size(); i += step) {
      marks[some.get(i).charAt(0)] = true;
    }
  }

  @Override
  public int line(String text, int before, Tokens tokens) {
    line = text;
    out = tokens;
    state = before;
    at = 0;
    begun = false;
    defining = false;
    List<String> header = grammar.marks("header");
    if (state == START && !header.isEmpty() && line.startsWith(header.get(0), indent())) {
      take(line.length(), Kind.valueOf(header.get(1)));
    }
    while (at < line.length()) {
      int from = at;
      next();
      if (at == from) {
        take(at + Character.charCount(line.codePointAt(at)), Kind.PLAIN);
      }
      char last = line.charAt(at - 1);
      begun = state == START && "{};".indexOf(last) < 0 && (begun || !Character.isWhitespace(last));
    }
    return state;
  }

  private int indent() {
    int indent = 0;
    while (indent < line.length() && Character.isWhitespace(line.charAt(indent))) {
      indent++;
    }
    return indent;
  }

  private void take(int to, Kind kind) {
    out.add(Math.min(to, line.length()) - at, kind);
    at = Math.min(to, line.length());
  }

  private void next() {
    if (state < 0) {
      comment();
    } else if (state > 0) {
      text(quotes.get(state - 1), at);
    } else if (Character.isWhitespace(line.charAt(at))) {
      take(at + 1, Kind.PLAIN);
    } else if (!special() && !number() && !word()) {
      boolean operator = "=+-*/%<>!&|^~?:.@$".indexOf(line.charAt(at)) >= 0;
      take(at + 1, operator ? Kind.OPERATOR : Kind.PLAIN);
    }
  }

  /// Takes what a mark begins here.
  private boolean special() {
    char c = line.charAt(at);
    if (c >= marks.length || !marks[c]) {
      return false;
    }
    if (isComment()) {
      take(line.length(), Kind.COMMENT);
    } else if (!block.isEmpty() && line.startsWith(block.get(0), at)) {
      state = -1;
      take(at + block.get(0).length(), Kind.COMMENT);
    } else {
      return quoted() || character() || marked();
    }
    return true;
  }

  private boolean isComment() {
    return !mark(lineMarks, at).isEmpty()
        || (!mark(spaceMarks, at).isEmpty()
            && (at == 0 || Character.isWhitespace(line.charAt(at - 1)))
            && (at + 1 == line.length() || Character.isWhitespace(line.charAt(at + 1))));
  }

  private void comment() {
    int close = line.indexOf(block.get(1), at);
    int open = nested ? line.indexOf(block.get(0), at) : -1;
    if (open >= 0 && (close < 0 || open < close)) {
      state--;
      take(open + block.get(0).length(), Kind.COMMENT);
    } else if (close >= 0) {
      state++;
      take(close + block.get(1).length(), Kind.COMMENT);
    } else {
      take(line.length(), Kind.COMMENT);
    }
  }

  private boolean quoted() {
    for (int i = 0; i < quotes.size(); i++) {
      Grammar.Quote quote = quotes.get(i);
      boolean inWord = isWord(quote.open().charAt(0)) && at > 0 && isWord(line.charAt(at - 1));
      if (line.startsWith(quote.open(), at) && !inWord) {
        state = i + 1;
        text(quote, at + quote.open().length());
        return true;
      }
    }
    return false;
  }

  /// Takes what of a quote stands on this line, searching its end from `from` on.
  private void text(Grammar.Quote quote, int from) {
    int end = from;
    while (end < line.length() && !line.startsWith(quote.close(), end)) {
      end += !quote.raw() && line.charAt(end) == '\\' ? 2 : 1;
    }
    boolean closed = end < line.length();
    int to = closed ? end + quote.close().length() : line.length();
    state = closed || !quote.multi() ? START : state;
    take(to, isKey(to) ? Kind.PROPERTY : Kind.STRING);
  }

  /// `'x'`, but not the beginning of a lifetime.
  private boolean character() {
    if (line.charAt(at) != '\'' || !characters || at + 2 >= line.length()) {
      return false;
    }
    boolean escaped = line.charAt(at + 1) == '\\';
    int first = at + 1 + (escaped ? 2 : Character.charCount(line.codePointAt(at + 1)));
    int close = line.indexOf('\'', first);
    if (close == first || (escaped && close > 0 && close - at <= LONGEST_CHAR)) {
      take(close + 1, Kind.STRING);
      return true;
    }
    if (isWord(line.charAt(at + 1))) {
      take(wordEnd(at + 1), Kind.META);
      return true;
    }
    return false;
  }

  /// What a mark before a name, or two around some text, tells of.
  private boolean marked() {
    for (int i = 0; i < spans.size(); i += 3) {
      int close = line.startsWith(spans.get(i), at) ? line.indexOf(spans.get(i + 1), at) : -1;
      if (close > 0) {
        take(close + spans.get(i + 1).length(), Kind.valueOf(spans.get(i + 2)));
        return true;
      }
    }
    return prefixed(prefixes) || (!begun && prefixed(starts));
  }

  private boolean prefixed(List<String> marks) {
    for (int i = 0; i < marks.size(); i += 2) {
      int name = at + marks.get(i).length();
      boolean inWord = at > 0 && isWord(line.charAt(at - 1));
      if (line.startsWith(marks.get(i), at)
          && !inWord
          && name < line.length()
          && isWord(line.charAt(name))) {
        take(wordEnd(name), Kind.valueOf(marks.get(i + 1)));
        return true;
      }
    }
    return false;
  }

  private boolean number() {
    if (!isDigit(line.charAt(at))) {
      return false;
    }
    int end = at + 1;
    while (end < line.length()) {
      char c = line.charAt(end);
      boolean sign = (c == '+' || c == '-') && "eE".indexOf(line.charAt(end - 1)) >= 0;
      boolean point = c == '.' && end + 1 < line.length() && isDigit(line.charAt(end + 1));
      if (!Character.isLetterOrDigit(c) && c != '_' && !(sign && isDecimal(end)) && !point) {
        break;
      }
      end++;
    }
    take(end, isKey(end) ? Kind.PROPERTY : Kind.NUMBER);
    return true;
  }

  private boolean isDecimal(int end) {
    return !line.startsWith("0x", at) && end + 1 < line.length() && isDigit(line.charAt(end + 1));
  }

  private boolean word() {
    if (!isWord(line.charAt(at)) || extra.indexOf(line.charAt(at)) >= 0) {
      return false;
    }
    int end = wordEnd(at);
    String word = line.substring(at, end);
    Kind known = grammar.word(word);
    String mark = mark(suffixes, end);
    boolean suffixed = !mark.isEmpty() && !line.startsWith("=", end + 1);
    boolean named = known == Kind.PLAIN && defining;
    defining = defines.contains(word) || (defining && known == Kind.KEYWORD);
    if (suffixed) {
      take(end + mark.length(), Kind.valueOf(suffixes.get(1)));
    } else {
      take(end, named ? Kind.FUNCTION : kind(word, known, end));
    }
    return true;
  }

  private Kind kind(String word, Kind known, int end) {
    if (isKey(end)) {
      return Kind.PROPERTY;
    }
    if (known != Kind.PLAIN) {
      return known;
    }
    if (!begun && firsts) {
      return Kind.valueOf(grammar.marks("first").getFirst());
    }
    Kind shape = capitals ? Words.shape(word) : Kind.PLAIN;
    if (shape != Kind.PLAIN) {
      return shape;
    }
    return calls && line.startsWith("(", end) ? Kind.FUNCTION : Kind.PLAIN;
  }

  /// Whether one of the marks that follow a key comes next, and it is no longer mark.
  private boolean isKey(int end) {
    if (keys.isEmpty()) {
      return false;
    }
    int next = end;
    while (next < line.length() && line.charAt(next) == ' ') {
      next++;
    }
    String mark = mark(keys, next);
    return !mark.isEmpty()
        && (next + 1 >= line.length() || "=:".indexOf(line.charAt(next + mark.length())) < 0);
  }

  /// The mark that stands there; empty if there is none.
  private String mark(List<String> some, int index) {
    for (int i = 0; i < some.size(); i++) {
      if (line.startsWith(some.get(i), index)) {
        return some.get(i);
      }
    }
    return "";
  }

  private int wordEnd(int from) {
    int end = from;
    while (end < line.length() && isWord(line.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean isWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || c == '_'
        || extra.indexOf(c) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
