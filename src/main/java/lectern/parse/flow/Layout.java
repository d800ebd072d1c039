package lectern.parse.flow;

import java.util.List;
import java.util.Optional;
import lectern.deck.Block;
import lectern.deck.Block.Align;

/// What commands do to how the blocks of a slide stand.
public final class Layout {
  private final Elements elements;

  public Layout(Elements elements) {
    this.elements = elements;
  }

  /// Blank rows; nothing where no block can stand.
  public void space(int rows) {
    if (!elements.isBetween() && rows > 0) {
      elements
          .flow()
          .add(
              Math.min(elements.steps.now(), elements.steps.last()),
              Look.PLAIN,
              new Block.Space(rows));
    }
  }

  /// Says whether that can be: not in columns, and only once.
  public boolean middle() {
    Block middle = new Block.Middle();
    boolean can = elements.whole && elements.flow() == elements.root && !elements.root.has(middle);
    if (can) {
      elements.root.add(Math.min(elements.steps.now(), elements.steps.last()), Look.PLAIN, middle);
    }
    return can;
  }

  public void align(Align align) {
    elements.look = elements.look.align(align);
  }

  public void size(int size) {
    elements.look = elements.look.size(size);
  }

  public void columns(List<Integer> weights) {
    resetColumns();
    elements.open.push(new Element.Columns(elements.steps.now(), elements.flow(), weights));
  }

  private Optional<Element.Columns> openColumns() {
    return elements.open.stream()
        .filter(Element.Columns.class::isInstance)
        .map(Element.Columns.class::cast)
        .findFirst();
  }

  /// What is wrong with that column, if anything is; else what follows stands in it.
  public Optional<String> column(int index) {
    Optional<Element.Columns> layout = openColumns();
    if (layout.isEmpty()) {
      return Optional.of("'column' without a 'column_layout' before it: ignored");
    }
    Element.Columns columns = layout.get();
    if (index >= columns.weights.size()) {
      return Optional.of(
          "there is no column %d: the layout has %d, counted from 0"
              .formatted(index, columns.weights.size()));
    }
    if (index == columns.chosen) {
      return Optional.of("this is column " + index + " already");
    }
    elements.reach(Element.Columns.class);
    columns.chosen = index;
    return Optional.empty();
  }

  /// Whether what comes now stands in a layout, but in none of its columns.
  public boolean isBeforeColumns() {
    return elements.open.peek() instanceof Element.Columns columns && columns.chosen < 0;
  }

  /// Ends the columns, if any stand open; says whether.
  public boolean resetColumns() {
    Optional<Element.Columns> columns = openColumns();
    columns.ifPresent(elements::closeWith);
    return columns.isPresent();
  }
}
