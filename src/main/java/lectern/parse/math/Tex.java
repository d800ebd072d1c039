package lectern.parse.math;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lectern.parse.text.Scripts;

/// As much of TeX's mathematics as reads well on one line of Unicode.
final class Tex {
  /// Groups inside groups.
  private static final int DEEPEST = 30;

  private static final Set<String> IGNORED =
      Set.of(
          ("displaystyle textstyle scriptstyle limits nolimits nonumber notag left right middle big"
                  + " Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr centering rm bf it")
              .split(" "));

  private static final Set<String> TEXT =
      Set.of(
          ("text textrm textit textbf textsf texttt textnormal mathrm mathit mathbf mathsf mathtt"
                  + " mathnormal boldsymbol bm operatorname mbox hbox operatorname*")
              .split(" "));

  private final String tex;
  private int at;
  private int depth;

  /// TeX that is not understood. One value, never shown.
  private static final class Unknown extends Exception {
    private static final long serialVersionUID = 1;

    Unknown() {
      super(null, null, false, false);
    }
  }

  private Tex(String tex) {
    this.tex = tex;
  }

  /// A formula's lines; empty if it holds what one cannot write so.
  static Optional<List<String>> lines(String tex) {
    try {
      Tex reader = new Tex(tex.strip());
      String text = reader.sequence();
      if (reader.at < reader.tex.length()) {
        return Optional.empty();
      }
      List<String> lines =
          text.lines().map(TexForms::tidy).filter(line -> !line.isEmpty()).toList();
      return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
    } catch (Unknown _) {
      return Optional.empty();
    }
  }

  /// Up to a closing brace, `\end` or the end.
  private String sequence() throws Unknown {
    if (++depth > DEEPEST) {
      throw new Unknown();
    }
    StringBuilder out = new StringBuilder();
    while (at < tex.length() && tex.charAt(at) != '}' && !tex.startsWith("\\end{", at)) {
      char c = tex.charAt(at);
      if (c == '^' || c == '_') {
        at++;
        trim(out);
        out.append(script(c));
      } else {
        out.append(atom());
      }
    }
    depth--;
    return out.toString();
  }

  private static void trim(StringBuilder out) {
    while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
  }

  private String atom() throws Unknown {
    char c = tex.charAt(at++);
    return switch (c) {
      case '{' -> {
        String inside = sequence();
        expect('}');
        yield inside;
      }
      case '\\' -> command(name());
      case '&' -> "\t";
      case '~', ' ', '\t', '\n', '\r' -> " ";
      case '-' -> "−";
      case '\'' -> "′";
      case '*' -> "∗";
      case '%', '#' -> throw new Unknown();
      default -> String.valueOf(c);
    };
  }

  private void expect(char c) throws Unknown {
    if (at >= tex.length() || tex.charAt(at) != c) {
      throw new Unknown();
    }
    at++;
  }

  /// A command's name, and the star that some have.
  private String name() throws Unknown {
    if (at >= tex.length()) {
      throw new Unknown();
    }
    int from = at;
    while (at < tex.length() && isLetter(tex.charAt(at))) {
      at++;
    }
    if (at == from) {
      return String.valueOf(tex.charAt(at++));
    }
    String name = tex.substring(from, at);
    if (at < tex.length() && tex.charAt(at) == '*') {
      at++;
    }
    return name;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private String command(String name) throws Unknown {
    String symbol = TexSymbols.SYMBOLS.get(name);
    if (symbol != null) {
      joined(symbol);
      return symbol;
    }
    if (IGNORED.contains(name)) {
      skipBlanks();
      if (tex.startsWith(".", at) && (name.equals("left") || name.equals("right"))) {
        at++;
      }
      return "";
    }
    if (TexSymbols.FUNCTIONS.contains(name)) {
      return " " + name + " ";
    }
    String accent = TexSymbols.ACCENTS.get(name);
    if (accent != null) {
      return TexForms.accented(argument(), accent).orElseThrow(Unknown::new);
    }
    return TEXT.contains(name) ? verbatim() : construct(name);
  }

  private String construct(String name) throws Unknown {
    return switch (name) {
      case "\\", "cr", "newline" -> "\n";
      case ",", ":", ";", " ", "quad", "qquad", "enspace", "thinspace" -> " ";
      case "!" -> "";
      case "{", "}", "$", "%", "#", "_", "&" -> name;
      case "|" -> "‖";
      case "frac", "dfrac", "tfrac", "cfrac" -> TexForms.fraction(argument(), argument());
      case "binom", "dbinom", "tbinom" -> "C(" + argument() + ", " + argument() + ")";
      case "sqrt" -> root();
      case "mathbb", "Bbb" -> letters(TexSymbols::blackboard);
      case "mathcal", "mathscr", "cal" -> letters(TexSymbols::script);
      case "mathfrak" -> letters(TexSymbols::fraktur);
      case "pmod" -> " (mod " + argument() + ")";
      case "bmod", "mod" -> " mod ";
      case "tag" -> " (" + argument() + ")";
      case "label" -> {
        verbatim();
        yield "";
      }
      case "stackrel", "overset" -> {
        String over = argument();
        yield argument() + Scripts.raised(over.strip()).orElseThrow(Unknown::new);
      }
      case "begin" -> environment(verbatim());
      default -> throw new Unknown();
    };
  }

  /// The blank that only parts a letter's name from the next letter is not seen: `\mu s`.
  private void joined(String symbol) {
    int next = at;
    while (next < tex.length() && tex.charAt(next) == ' ') {
      next++;
    }
    if (Character.isLetter(symbol.codePointAt(0))
        && next < tex.length()
        && Character.isLetterOrDigit(tex.charAt(next))) {
      at = next;
    }
  }

  private void skipBlanks() {
    while (at < tex.length() && Character.isWhitespace(tex.charAt(at))) {
      at++;
    }
  }

  private String argument() throws Unknown {
    skipBlanks();
    if (at >= tex.length() || tex.charAt(at) == '}') {
      throw new Unknown();
    }
    return atom().strip();
  }

  /// The next group as it is written.
  private String verbatim() throws Unknown {
    skipBlanks();
    expect('{');
    int from = at;
    int end = tex.indexOf('}', at);
    if (end < 0 || tex.substring(from, end).matches(".*[{\\\\$].*")) {
      throw new Unknown();
    }
    at = end + 1;
    return tex.substring(from, end).replace('~', ' ');
  }

  private String script(char mark) throws Unknown {
    String text = argument();
    String tight = text.replace(" ", "");
    if (mark == '^') {
      String known = TexSymbols.RAISED.get(tight);
      return known != null
          ? known
          : Scripts.raised(tight).orElseGet(() -> TexForms.written(mark, text));
    }
    return Scripts.lowered(tight).orElseGet(() -> TexForms.written(mark, text));
  }

  private String root() throws Unknown {
    String index = "";
    skipBlanks();
    if (tex.startsWith("[", at)) {
      int end = tex.indexOf(']', at);
      index = end < 0 ? "" : tex.substring(at + 1, end).strip();
      at = end < 0 ? at : end + 1;
    }
    String sign =
        switch (index) {
          case "", "2" -> "√";
          case "3" -> "∛";
          case "4" -> "∜";
          default -> Scripts.raised(index).orElseThrow(Unknown::new) + "√";
        };
    return sign + TexForms.whole(argument());
  }

  private interface Alphabet {
    Optional<String> letter(char c);
  }

  private String letters(Alphabet alphabet) throws Unknown {
    StringBuilder out = new StringBuilder();
    for (char c : argument().toCharArray()) {
      out.append(alphabet.letter(c).orElseThrow(Unknown::new));
    }
    return out.toString();
  }

  private String environment(String name) throws Unknown {
    String plain = name.replace("*", "");
    if (plain.equals("array") || plain.equals("tabular")) {
      verbatim();
    }
    String body = sequence();
    if (!tex.startsWith("\\end{" + name + "}", at)) {
      throw new Unknown();
    }
    at += "\\end{}".length() + name.length();
    boolean cases = plain.endsWith("cases");
    String rows =
        body.lines()
            .map(row -> TexForms.tidy(cases ? row.replaceAll("[ ,]*\t", ", ") : row))
            .filter(row -> !row.isEmpty())
            .collect(Collectors.joining("; "));
    return switch (plain) {
      case "align",
          "aligned",
          "alignat",
          "gather",
          "gathered",
          "equation",
          "split",
          "eqnarray",
          "multline",
          "displaymath" ->
          "\n" + body + "\n";
      case "cases", "dcases", "rcases" -> "{ " + rows + " }";
      case "matrix", "smallmatrix", "array", "bmatrix" -> "[" + rows + "]";
      case "pmatrix" -> "(" + rows + ")";
      case "vmatrix" -> "|" + rows + "|";
      case "Vmatrix" -> "‖" + rows + "‖";
      default -> throw new Unknown();
    };
  }
}
