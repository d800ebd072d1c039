package lectern.remark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// All that was taken down on a deck, as it stands in a Markdown text to which lines are only
/// added: a heading for each slide, again where another came between, and below it a list. A person
/// may write in it what they like.
public record Remarks(List<Section> sections) {
  public static final Remarks NONE = new Remarks(List.of());

  private static final String ABOUT =
      "<!-- Kept by Lectern, a line for each note. It only adds to this file: edit it as you like. -->";

  private static final Pattern HEADING = Pattern.compile("(#{1,2})\\s+(.*?)\\s*");
  private static final Pattern ITEM = Pattern.compile("[-*+]\\s+(.*\\S.*)");

  /// What stands under one heading, without empty lines at both ends.
  public record Section(Heading heading, List<Line> lines) {}

  public sealed interface Line permits Remark, Written {}

  /// A line of a person's that is no item of a list.
  record Written(String text) implements Line {}

  /// Reads any text.
  public static Remarks parse(String text) {
    Reading reading = new Reading();
    (text.startsWith("\ufeff") ? text.substring(1) : text).lines().forEach(reading::line);
    return reading.done();
  }

  private static final class Reading {
    private final List<Section> sections = new ArrayList<>();
    private Heading heading = Heading.NONE;
    private List<Line> lines = new ArrayList<>();
    private boolean begun;

    void line(String line) {
      Matcher heads = HEADING.matcher(line);
      Matcher item = ITEM.matcher(line);
      if (heads.matches()) {
        end();
        // The first of the first rank is what the file is called.
        boolean title = !begun && heads.group(1).length() == 1;
        heading = title ? Heading.NONE : Heading.parse(heads.group(2));
        begun = true;
      } else if (item.matches()) {
        begun = true;
        lines.add(Remark.parse(item.group(1)));
      } else if (!line.equals(ABOUT)) {
        begun |= !line.isBlank();
        lines.add(new Written(line.stripTrailing()));
      }
    }

    private void end() {
      while (!lines.isEmpty() && isEmpty(lines.getLast())) {
        lines.removeLast();
      }
      while (!lines.isEmpty() && isEmpty(lines.getFirst())) {
        lines.removeFirst();
      }
      if (!lines.isEmpty()) {
        sections.add(new Section(heading, List.copyOf(lines)));
        lines = new ArrayList<>();
      }
    }

    private static boolean isEmpty(Line line) {
      return line instanceof Written(String text) && text.isEmpty();
    }

    Remarks done() {
      end();
      return new Remarks(List.copyOf(sections));
    }
  }

  public boolean isEmpty() {
    return sections.isEmpty();
  }

  /// With those of another text.
  public Remarks and(Remarks more) {
    List<Section> all = new ArrayList<>(sections);
    all.addAll(more.sections);
    return new Remarks(List.copyOf(all));
  }

  /// What stands under headings of these slides, counted from 0, of a deck with these labels.
  Remarks only(Set<Integer> slides, List<String> labels) {
    return new Remarks(
        sections.stream()
            .filter(section -> !section.heading.equals(Heading.NONE))
            .filter(section -> section.heading.in(labels).stream().anyMatch(slides::contains))
            .toList());
  }

  /// The remarks on a slide, counted from 0, of a deck whose slides have these labels; those on a
  /// slide of another name by then are found by its number.
  public List<Remark> on(int slide, List<String> labels) {
    return sections.stream()
        .filter(
            section -> section.heading().in(labels).orElse(section.heading().slide() - 1) == slide)
        .flatMap(section -> section.lines().stream())
        .filter(Remark.class::isInstance)
        .map(Remark.class::cast)
        .toList();
  }

  /// What to add to a text that ends with `tail`, its last lines or all of it, and with a whole
  /// line. Where there is no text yet it begins with what it is called.
  public static String addition(String tail, String title, Heading heading, Remark remark) {
    StringBuilder more = new StringBuilder();
    if (tail.isBlank()) {
      more.append("# Notes on ").append(MarkdownText.of(Remark.clean(title))).append("\n\n");
      more.append(ABOUT).append("\n");
    }
    List<String> lines = tail.lines().toList();
    if (!heading.equals(last(lines))) {
      more.append("\n## ").append(heading.text()).append("\n\n");
    } else if (!lines.getLast().isBlank() && !ITEM.matcher(lines.getLast()).matches()) {
      more.append("\n");
    }
    return more.append(remark.item()).append("\n").toString();
  }

  private static Heading last(List<String> lines) {
    for (String line : lines.reversed()) {
      Matcher heads = HEADING.matcher(line);
      if (heads.matches()) {
        return Heading.parse(heads.group(2));
      }
    }
    return Heading.NONE;
  }
}
