package lectern.remark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What was taken down on some talks, as one Markdown text: what is to be done, what was asked,
/// then all of it by talk and slide.
public final class Minutes {
  /// A talk and what its slides are known by now; no labels if that can't be known any more.
  public record Talk(String title, List<String> labels, Remarks remarks) {
    /// What was taken down on these slides; on all of them, all of it.
    public Talk only(Set<Integer> slides) {
      return slides.size() >= labels.size()
          ? this
          : new Talk(title, labels, remarks.only(slides, labels));
    }
  }

  /// What stands under one heading, and where that comes among others of its talk.
  private record Part(int order, String heading, List<Remarks.Line> lines) {}

  private final List<String> lines = new ArrayList<>();
  private final boolean oneDay;

  private Minutes(boolean oneDay) {
    this.oneDay = oneDay;
  }

  /// The lines of the text; none if nothing was taken down.
  public static List<String> of(List<Talk> talks) {
    List<Talk> noted = talks.stream().filter(talk -> !talk.remarks.isEmpty()).toList();
    if (noted.isEmpty()) {
      return List.of();
    }
    List<LocalDate> days =
        noted.stream()
            .flatMap(Minutes::remarks)
            .flatMap(remark -> remark.at().stream())
            .map(at -> at.toLocalDate())
            .distinct()
            .sorted()
            .toList();
    Minutes minutes = new Minutes(days.size() == 1);
    minutes.lines.add("# Minutes" + of(days, " of ", " to "));
    minutes.summed("Actions", noted, Remark::isAction);
    minutes.summed("Questions", noted, remark -> remark.kind() == Remark.Kind.QUESTION);
    noted.forEach(minutes::talk);
    return List.copyOf(minutes.lines);
  }

  private static String of(List<LocalDate> days, String before, String between) {
    if (days.isEmpty()) {
      return "";
    }
    String last = days.size() == 1 ? "" : between + days.getLast();
    return before + days.getFirst() + last;
  }

  private static Stream<Remark> remarks(Talk talk) {
    return talk.remarks.sections().stream()
        .flatMap(section -> section.lines().stream())
        .filter(Remark.class::isInstance)
        .map(Remark.class::cast);
  }

  /// All of one kind, each with where it was taken down.
  private void summed(String name, List<Talk> talks, Predicate<Remark> kind) {
    List<String> items = new ArrayList<>();
    for (Talk talk : talks) {
      for (Part part : parts(talk)) {
        String slide = part.order < 0 || part.heading.isEmpty() ? "" : ", " + part.heading;
        part.lines.stream()
            .filter(line -> line instanceof Remark remark && kind.test(remark))
            .map(line -> ((Remark) line).item(MarkdownText.of(talk.title) + slide))
            .forEach(items::add);
      }
    }
    if (!items.isEmpty()) {
      headed("## " + name, items);
    }
  }

  private void talk(Talk talk) {
    headed("## " + MarkdownText.of(talk.title), List.of());
    for (Part part : parts(talk)) {
      List<String> text = part.lines.stream().map(this::line).toList();
      if (part.heading.isEmpty()) {
        lines.add("");
        lines.addAll(text);
      } else {
        headed("### " + part.heading, text);
      }
    }
  }

  private void headed(String heading, List<String> text) {
    lines.add("");
    lines.add(heading);
    if (!text.isEmpty()) {
      lines.add("");
      lines.addAll(text);
    }
  }

  private String line(Remarks.Line line) {
    return switch (line) {
      case Remark remark when oneDay && remark.at().isPresent() ->
          remark.item(remark.at().get().toLocalTime().toString());
      case Remark remark -> remark.item();
      case Remarks.Written(String text) -> text;
    };
  }

  /// What was taken down, in order of slides, those of one slide together: what is under no heading
  /// first, what is under headings of other kinds or slides that are gone last.
  private static List<Part> parts(Talk talk) {
    TreeMap<Integer, Part> slides = new TreeMap<>();
    List<Part> rest = new ArrayList<>();
    for (Remarks.Section section : talk.remarks.sections()) {
      Part part = part(talk.labels, section);
      if (part.order == Integer.MAX_VALUE) {
        rest.add(part);
      } else {
        slides.merge(part.order, part, Minutes::joined);
      }
    }
    List<Part> parts = new ArrayList<>(slides.values());
    parts.addAll(rest);
    return parts;
  }

  private static Part part(List<String> labels, Remarks.Section section) {
    Heading heading = section.heading();
    if (heading.equals(Heading.NONE)) {
      return new Part(-1, "", section.lines());
    }
    OptionalInt now = labels.isEmpty() ? OptionalInt.empty() : heading.in(labels);
    if (now.isPresent()) {
      int slide = now.getAsInt();
      return new Part(slide, new Heading(slide + 1, labels.get(slide)).text(), section.lines());
    }
    String gone = heading.slide() > 0 && !labels.isEmpty() ? " (not in the deck any more)" : "";
    return new Part(
        labels.isEmpty() && heading.slide() > 0 ? heading.slide() - 1 : Integer.MAX_VALUE,
        heading.text() + gone,
        section.lines());
  }

  private static Part joined(Part a, Part b) {
    List<Remarks.Line> both = new ArrayList<>(a.lines);
    if (both.getLast() instanceof Remarks.Written) {
      both.add(new Remarks.Written(""));
    }
    both.addAll(b.lines);
    return new Part(a.order, a.heading, both);
  }
}
