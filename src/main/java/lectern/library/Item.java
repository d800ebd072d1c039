package lectern.library;

import java.util.List;
import java.util.stream.IntStream;
import lectern.deck.Names;

/// A line of a playlist: slides of a deck from `first` to `last`, counted from 1; both are 0 for
/// the whole deck. `label` is that of the first slide, or empty.
public record Item(String path, int first, int last, String label) implements Playlist.Line {
  /// Digits of a slide's number.
  private static final int LONGEST = 6;

  public static Item whole(String path) {
    return new Item(path, 0, 0, "");
  }

  public static Item slide(String path, int number, String label) {
    return new Item(path, number, number, label);
  }

  public boolean isWhole() {
    return first == 0;
  }

  /// The slides that it means, counted from 0, and a sentence if they are not those it names.
  public record Meant(List<Integer> slides, String problem) {}

  /// What it means of a deck whose slides have these labels.
  public Meant in(List<String> labels) {
    if (isWhole()) {
      return new Meant(IntStream.range(0, labels.size()).boxed().toList(), "");
    }
    int begin = nearest(labels);
    int end = Math.min(begin + last - first, labels.size() - 1);
    List<Integer> slides = IntStream.rangeClosed(begin, end).boxed().toList();
    if (begin >= labels.size()) {
      return new Meant(slides, "there is no slide " + first + ": it has " + labels.size());
    }
    if (end < begin + last - first) {
      return new Meant(slides, "there is no slide " + last + ": it has " + labels.size());
    }
    return label.isEmpty() || labels.get(begin).equals(label)
        ? new Meant(slides, "")
        : new Meant(
            slides,
            "no slide is called “%s” now; slide %d is shown, “%s”"
                .formatted(label, begin + 1, labels.get(begin)));
  }

  /// The slide of its label that is nearest to its number; that of its number if none is called so.
  private int nearest(List<String> labels) {
    return label.isEmpty() ? first - 1 : Names.nearest(labels, label, first - 1).orElse(first - 1);
  }

  static Item parse(String line) {
    for (int hash = line.indexOf('#'); hash > 0; hash = line.indexOf('#', hash + 1)) {
      int end = digits(line, hash + 1);
      int more = end > hash + 1 && line.startsWith("-", end) ? digits(line, end + 1) : end;
      boolean number =
          end > hash + 1
              && more != end + 1
              && end - hash <= LONGEST + 1
              && more - end <= LONGEST + 1;
      if (number && (more == line.length() || Character.isWhitespace(line.charAt(more)))) {
        int first = Math.max(1, Integer.parseInt(line.substring(hash + 1, end)));
        int last = more > end + 1 ? Integer.parseInt(line.substring(end + 1, more)) : first;
        String path = unescaped(line.substring(0, hash));
        return new Item(path, first, Math.max(first, last), line.substring(more).strip());
      }
    }
    return whole(unescaped(line));
  }

  private static int digits(String line, int from) {
    int end = from;
    while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  String text() {
    String number = isWhole() ? "" : "#" + first + (last > first ? "-" + last : "");
    return (escaped(path) + number + "  " + label).strip();
  }

  /// The path without what would end it or begin something else: `%23` for `#`, as in a URI.
  private static String escaped(String path) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean edge = (i == 0 || i == path.length() - 1) && Character.isWhitespace(c);
      if (c < ' ' || c == 0x7f || c == '%' || c == '#' || (edge && c < 0x80)) {
        text.append("%%%02X".formatted((int) c));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static String unescaped(String text) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
      int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
      if (text.charAt(i) == '%' && high >= 0 && high < 8 && low >= 0) {
        path.append((char) (high * 16 + low));
        i += 2;
      } else {
        path.append(text.charAt(i));
      }
    }
    return path.toString();
  }
}
