package lectern.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.deck.Block;

/// What code points at, one after the other: `1,3-5|7-|all|none`.
final class LineRanges {
  /// What means lines, rightly or wrongly, and no option.
  private static final Pattern SOME =
      Pattern.compile("(?:\\d|all|none|hide|\\*).*", Pattern.DOTALL);

  private static final Pattern RANGE = Pattern.compile("(\\d{1,6})(?:\\s*(-)\\s*(\\d{1,6})?)?");

  private final int offset;
  private final int lines;
  private final Consumer<String> problems;

  private LineRanges(int offset, int lines, Consumer<String> problems) {
    this.offset = offset;
    this.lines = lines;
    this.problems = problems;
  }

  static boolean isOne(String text) {
    return SOME.matcher(text).matches() && text.indexOf('=') < 0;
  }

  /// A focus for each part, their steps still to be counted. `first` is the number by which they
  /// know the first line, of so many.
  static List<Block.Focus> read(String text, int first, int lines, Consumer<String> problems) {
    if (text.isEmpty()) {
      return List.of();
    }
    LineRanges reader = new LineRanges(first - 1, lines, problems);
    List<Block.Focus> all = new ArrayList<>();
    for (String group : text.split("\\|", -1)) {
      all.add(new Block.Focus(0, reader.group(group)));
    }
    // All from the first to the last is no focus.
    return all.size() == 1 && all.getFirst().equals(new Block.Focus(0, List.of(ALL)))
        ? List.of()
        : List.copyOf(all);
  }

  private static final Block.Lines ALL = new Block.Lines(1, Integer.MAX_VALUE);

  private List<Block.Lines> group(String group) {
    List<Block.Lines> some = new ArrayList<>();
    for (String part : group.strip().split(",", -1)) {
      String range = part.strip();
      switch (range) {
        case "all", "*" -> some.add(ALL);
        case "none", "hide", "" -> {}
        default -> range(range, some);
      }
    }
    return List.copyOf(some);
  }

  private void range(String text, List<Block.Lines> some) {
    Matcher range = RANGE.matcher(text);
    if (!range.matches()) {
      problems.accept("'%s' is no line of code: lines are written {1,3-5|all}".formatted(text));
      return;
    }
    int from = Integer.parseInt(range.group(1)) - offset;
    int to = range.group(2) == null ? from : end(range.group(3));
    if (from < 1 || from > lines) {
      problems.accept(
          "there is no line %s to point at: the code has lines %d to %d"
              .formatted(range.group(1), offset + 1, offset + lines));
    } else if (to < from) {
      problems.accept("'%s' ends before it begins".formatted(text));
    } else {
      some.add(new Block.Lines(from, to));
    }
  }

  private int end(String written) {
    return written == null ? Integer.MAX_VALUE : Integer.parseInt(written) - offset;
  }
}
