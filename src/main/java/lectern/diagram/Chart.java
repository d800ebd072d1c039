package lectern.diagram;

import java.util.List;
import java.util.stream.Stream;

/// Numbers to look at. Each series has as many values as there are `labels`; NaN is a gap.
///
/// @param unit what is counted; may be empty, like `title` and the labels
public record Chart(Type type, String title, String unit, List<String> labels, List<Series> series)
    implements Diagram {
  public static final int MOST_SERIES = 12;

  public static final int MOST_VALUES = 1000;

  /// No number is further from zero.
  public static final double LARGEST = 1e15;

  public Chart {
    labels = List.copyOf(labels);
    series = List.copyOf(series);
  }

  public enum Type {
    /// From left to right.
    BAR,
    /// From bottom to top.
    COLUMN,
    LINE,
    /// A line of text high.
    SPARK
  }

  /// `written` are the numbers as their author wrote them.
  public record Series(String name, List<Double> values, List<String> written) {
    public Series {
      values = List.copyOf(values);
      written = List.copyOf(written);
    }
  }

  @Override
  public List<String> words() {
    return Stream.of(
            Stream.of(title), labels.stream(), series.stream().map(Series::name), Stream.of(unit))
        .flatMap(words -> words)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
