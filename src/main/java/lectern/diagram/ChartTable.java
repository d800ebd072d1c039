package lectern.diagram;

import java.util.ArrayList;
import java.util.List;
import lectern.diagram.Chart.Series;
import lectern.json.Place;

/// CSV: a row that names the series, then a row for each label.
final class ChartTable {
  private final List<String> lines;
  private final int first;

  /// `first` is the index of the header's line.
  ChartTable(List<String> lines, int first) {
    this.lines = lines;
    this.first = first;
  }

  private record Cell(String text, int column) {}

  /// Adds the columns as series; the labels, which are empty if none has words.
  List<String> read(ChartSeries series) {
    List<Cell> header = cells(lines.get(first));
    List<List<Double>> values = new ArrayList<>();
    List<List<String>> written = new ArrayList<>();
    header.forEach(_ -> {
      values.add(new ArrayList<>());
      written.add(new ArrayList<>());
    });
    List<String> labels = new ArrayList<>();
    for (int i = first + 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        row(i, header.size(), labels, values, written);
      }
    }
    for (int i = 1; i < header.size(); i++) {
      Cell name = header.get(i);
      series.add(
          new Series(name.text(), values.get(i), written.get(i)),
          new Place(first + 1, name.column()));
    }
    return labels;
  }

  private void row(
      int line,
      int columns,
      List<String> labels,
      List<List<Double>> values,
      List<List<String>> written) {
    List<Cell> row = cells(lines.get(line));
    if (row.size() != columns) {
      throw new Refusal(
          new Place(line + 1, 1),
          "%d cells where the first row has %d".formatted(row.size(), columns));
    }
    labels.add(row.getFirst().text());
    for (int i = 1; i < columns; i++) {
      Cell cell = row.get(i);
      written.get(i).add(cell.text());
      values.get(i).add(cell.text().isEmpty() ? Double.NaN : number(cell, line));
    }
  }

  private static double number(Cell cell, int line) {
    try {
      double value = Double.parseDouble(cell.text());
      if (Math.abs(value) <= Chart.LARGEST) {
        return value;
      }
    } catch (NumberFormatException _) {
      // Said below, as of a number that is none.
    }
    throw new Refusal(
        new Place(line + 1, cell.column()), "'" + Excerpt.of(cell.text()) + "' is no number");
  }

  /// The cells of a line; one in quotes may hold commas.
  private static List<Cell> cells(String line) {
    List<Cell> cells = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    boolean quoted = false;
    int start = 1;
    for (int i = 0; i <= line.length(); i++) {
      char c = i < line.length() ? line.charAt(i) : ',';
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && (!quoted || i == line.length())) {
        cells.add(new Cell(text.toString().strip(), start));
        text.setLength(0);
        start = i + 2;
      } else {
        text.append(c);
      }
    }
    return cells;
  }
}
