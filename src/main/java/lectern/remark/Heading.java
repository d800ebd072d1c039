package lectern.remark;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.deck.Names;

/// What remarks stand under: a slide by its number, counted from 1, and what it is known by; or, as
/// number 0, words that name no slide, empty at the beginning of a file.
public record Heading(int slide, String label) {
  /// Above all headings.
  static final Heading NONE = new Heading(0, "");

  private static final Pattern SLIDE = Pattern.compile("Slide (\\d{1,6})(?::\\s*(.*))?");

  static Heading parse(String text) {
    Matcher slide = SLIDE.matcher(text);
    return slide.matches()
        ? new Heading(
            Integer.parseInt(slide.group(1)),
            slide.group(2) == null ? "" : MarkdownText.plain(slide.group(2)))
        : new Heading(0, MarkdownText.plain(text));
  }

  /// As Markdown, without what makes it a heading.
  String text() {
    String label = MarkdownText.of(this.label);
    return slide == 0 ? label : "Slide " + slide + (label.isEmpty() ? "" : ": " + label);
  }

  /// The slide, counted from 0, of a deck whose slides have these labels: the nearest that is
  /// called so.
  public OptionalInt in(List<String> labels) {
    return slide == 0 ? OptionalInt.empty() : Names.nearest(labels, label, slide - 1);
  }
}
