package lectern.parse.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.deck.Block;
import lectern.json.Nearest;
import lectern.json.Place;
import lectern.parse.source.Problems;

/// What stands behind a fence: the language, then attributes as presenterm (`+line_numbers
/// {1|3-5|all}`), Slidev (`{1|3-5} {lines:true,startLine:5}`), reveal.js (`[5: 1|3-5]`) and Pandoc
/// (`{.java .numberLines startFrom="5"}`) write them. Of all else nothing is made.
final class Fence {
  /// The first word, which may end at an attribute: `rust +exec {1,3}`, `rust,ignore`, `js{2}`.
  private static final Pattern WORD = Pattern.compile("[^\\s{,+\\[][^\\s{,]*");

  /// Pandoc's first class: `{.python .numbered}`.
  private static final Pattern CLASS = Pattern.compile("\\{[^}]*?\\.([^\\s}.]+)");

  private static final Pattern ATTRIBUTE =
      Pattern.compile("(?<=\\s|^)\\+(\\S+)|\\{([^}]*)}|(?<=\\s|^)\\[([^\\]]*)]");

  private static final Pattern FIRST =
      Pattern.compile("(?:startLine\\s*:|startFrom\\s*=)\\s*\"?(\\d{1,6})");

  private static final Pattern NUMBERED =
      Pattern.compile("\\blines\\s*:\\s*true|\\.(?:numberLines|number-lines|line-numbers)\\b");

  /// `[]`, `[1|3-5]`, `[5: 1|3-5]`.
  private static final Pattern REVEAL = Pattern.compile("\\s*(?:(\\d{0,6})\\s*:)?([\\s\\d,|-]*)");

  /// presenterm's, also those that speak of running the code, which Lectern does not.
  private static final List<String> ATTRIBUTES =
      List.of(
          "line_numbers",
          "no_background",
          "exec",
          "auto_exec",
          "exec_replace",
          "acquire_terminal",
          "pty",
          "image",
          "render",
          "width",
          "id",
          "validate",
          "expect",
          "env");

  /// Lines to point at that never end.
  private static final Pattern OPEN = Pattern.compile("\\{\\s*(?:\\d|all\\b)[^{}]*$");

  /// Characters: nobody points at more.
  private static final int LONGEST = 1_000;

  private final int lines;
  private final Place at;
  private final Problems problems;
  private String language = "";
  private boolean numbered;
  private boolean ground = true;
  private int first = 1;
  private String ranges = "";
  private boolean absolute;

  private Fence(int lines, Place at, Problems problems) {
    this.lines = lines;
    this.at = at;
    this.problems = problems;
  }

  /// `lines`: how many the code has.
  static Fence read(String info, int lines, Place at, Problems problems) {
    Fence fence = new Fence(lines, at, problems);
    String head = info.substring(0, Math.min(LONGEST, info.length()));
    fence.language = language(head);
    Matcher attribute = ATTRIBUTE.matcher(head);
    while (attribute.find()) {
      if (attribute.group(1) != null) {
        fence.attribute(attribute.group(1));
      } else if (attribute.group(2) != null) {
        fence.braces(attribute.group(2).strip());
      } else {
        fence.brackets(attribute.group(3));
      }
    }
    Matcher open = OPEN.matcher(head);
    if (head.length() < LONGEST && open.find()) {
      problems.warn(at, "'%s' is never closed by }".formatted(open.group().strip()));
    }
    return fence;
  }

  String language() {
    return language;
  }

  Block.Listing listing() {
    List<Block.Focus> focus =
        LineRanges.read(ranges, absolute ? first : 1, lines, message -> problems.warn(at, message));
    return new Block.Listing(numbered ? Optional.of(first) : Optional.empty(), ground, focus);
  }

  private static String language(String info) {
    Matcher pandoc = CLASS.matcher(info);
    if (pandoc.lookingAt()) {
      return pandoc.group(1);
    }
    Matcher word = WORD.matcher(info);
    return word.lookingAt() ? word.group() : "";
  }

  private void attribute(String written) {
    String name = written.replaceFirst("[:{].*", "");
    numbered |= name.equals("line_numbers");
    ground &= !name.equals("no_background");
    int brace = written.indexOf('{');
    if (brace >= 0 && written.endsWith("}")) {
      braces(written.substring(brace + 1, written.length() - 1));
    }
    if (!ATTRIBUTES.contains(name)) {
      String meant =
          Nearest.to(name, ATTRIBUTES).map(known -> ": did you mean '+" + known + "'?").orElse("");
      problems.warn(at, "'+" + name + "' is no attribute of code" + meant);
    }
  }

  private void braces(String inside) {
    Matcher start = FIRST.matcher(inside);
    if (start.find()) {
      first = Integer.parseInt(start.group(1));
      absolute = inside.contains("startLine");
    }
    numbered |= NUMBERED.matcher(inside).find();
    if (LineRanges.isOne(inside)) {
      ranges = inside;
    }
  }

  private void brackets(String inside) {
    Matcher reveal = REVEAL.matcher(inside);
    if (reveal.matches()) {
      String start = reveal.group(1) == null ? "" : reveal.group(1);
      numbered = true;
      first = start.isEmpty() ? 1 : Integer.parseInt(start);
      ranges = reveal.group(2).strip();
    }
  }
}
