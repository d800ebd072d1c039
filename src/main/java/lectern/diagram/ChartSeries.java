package lectern.diagram;

import java.util.ArrayList;
import java.util.List;
import lectern.diagram.Chart.Series;
import lectern.json.Node;
import lectern.json.Place;

/// The series of a chart that is being read, and where each begins.
final class ChartSeries {
  private final List<Series> all = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();

  List<Series> list() {
    return all;
  }

  Place place(int series) {
    return places.get(series);
  }

  /// A list of numbers; nothing stands for a gap.
  void add(String name, Node value) {
    if (!(value instanceof Node.Arr(Place at, List<Node> items))) {
      throw new Refusal(
          value.at(), "a list of numbers would be right: [1, 2], not " + value.kind());
    }
    List<Double> values = new ArrayList<>();
    List<String> written = new ArrayList<>();
    for (Node item : items) {
      switch (item) {
        case Node.Num number when Math.abs(number.value()) <= Chart.LARGEST -> {
          values.add(number.value());
          written.add(number.literal());
        }
        case Node.Nul _ -> {
          values.add(Double.NaN);
          written.add("");
        }
        case Node.Num _, Node.Obj _, Node.Arr _, Node.Text _, Node.Bool _ ->
            throw new Refusal(
                item.at(), "a number of up to 15 digits would be right here, not " + item.kind());
      }
    }
    add(new Series(name, values, written), at);
  }

  void add(Series series, Place at) {
    all.add(series);
    places.add(at);
  }

  void limit() {
    if (all.size() > Chart.MOST_SERIES) {
      throw new Refusal(
          places.get(Chart.MOST_SERIES), "more than " + Chart.MOST_SERIES + " series");
    }
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).values().size() > Chart.MOST_VALUES) {
        throw new Refusal(places.get(i), "more than " + Chart.MOST_VALUES + " numbers");
      }
    }
  }
}
