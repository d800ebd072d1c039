package lectern.remark;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line taken down on a slide, and when, to the minute, if that is known. As Markdown an item of
/// a list: `- text (2026-11-22 10:41)`; an action is a box to be ticked, a question begins with
/// `?`.
public record Remark(Kind kind, String text, Optional<LocalDateTime> at) implements Remarks.Line {
  /// Something that was said, is to be done, was done, or was asked.
  public enum Kind {
    NOTE(""),
    ACTION("[ ] "),
    DONE("[x] "),
    QUESTION("**?** ");

    private final String mark;

    Kind(String mark) {
      this.mark = mark;
    }
  }

  private static final Pattern TIMED =
      Pattern.compile("(.*) \\((\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d)\\)");

  /// How actions and questions may begin that a person has written.
  private static final Pattern MARKED =
      Pattern.compile("(\\[[ xX]]|\\*\\*[?!]\\*\\*|[?!])\\s+(.*)");

  /// A line as it was typed: `!` begins an action, `?` a question. Empty if it says nothing.
  public static Optional<Remark> typed(String line, LocalDateTime at) {
    String text = clean(line);
    Kind kind = kind(text);
    String said = kind == Kind.NOTE ? text : text.substring(1).strip();
    return said.isEmpty()
        ? Optional.empty()
        : Optional.of(new Remark(kind, said, Optional.of(at.truncatedTo(ChronoUnit.MINUTES))));
  }

  /// What a line that is being typed is going to be.
  public static Kind kind(String typed) {
    String text = typed.stripLeading();
    return text.startsWith("!") ? Kind.ACTION : text.startsWith("?") ? Kind.QUESTION : Kind.NOTE;
  }

  /// The text on one line: without control characters, and with whole characters only.
  static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          boolean space = Character.isWhitespace(c) || Character.isISOControl(c);
          boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
          clean.appendCodePoint(space ? ' ' : half ? 0xfffd : c);
        });
    return clean.toString().strip().replaceAll(" {2,}", " ");
  }

  public boolean isAction() {
    return kind == Kind.ACTION || kind == Kind.DONE;
  }

  /// What stands behind the mark of a list's item.
  static Remark parse(String item) {
    Matcher timed = TIMED.matcher(item.strip());
    if (timed.matches()) {
      try {
        LocalDateTime at = LocalDateTime.parse(timed.group(2) + "T" + timed.group(3));
        return parse(timed.group(1).strip(), Optional.of(at));
      } catch (DateTimeException _) {
        // There is no such time: it is part of the text.
      }
    }
    return parse(item.strip(), Optional.empty());
  }

  private static Remark parse(String said, Optional<LocalDateTime> at) {
    Matcher marked = MARKED.matcher(said);
    if (marked.matches()) {
      return new Remark(marked(marked.group(1)), marked.group(2), at);
    }
    return new Remark(Kind.NOTE, said.startsWith("\\") ? said.substring(1) : said, at);
  }

  private static Kind marked(String mark) {
    return switch (mark) {
      case "[ ]", "!", "**!**" -> Kind.ACTION;
      case "[x]", "[X]" -> Kind.DONE;
      default -> Kind.QUESTION;
    };
  }

  /// The item of a list that [#parse] reads; `when` is how its time is written, or empty.
  String item(String when) {
    return "- " + kind.mark + marked() + (when.isEmpty() ? "" : " (" + when + ")");
  }

  String item() {
    return item(at.map(time -> time.toString().replace('T', ' ')).orElse(""));
  }

  /// The text, so that nothing of a note is taken for a mark.
  private String marked() {
    boolean taken = text.startsWith("\\") || MARKED.matcher(text).matches();
    return kind == Kind.NOTE && taken ? "\\" + text : text;
  }
}
