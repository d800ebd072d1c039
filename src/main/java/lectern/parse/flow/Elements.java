package lectern.parse.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.deck.Block;
import lectern.deck.Block.Align;

/// What stands open in one container of Markdown (a slide, an item, a quote), innermost last, and
/// the blocks of that container. Total: whatever is not closed is closed with the container.
public final class Elements {
  /// Elements inside elements; deeper ones mean nothing.
  private static final int DEEPEST = 20;

  /// What a tag inside a cell does not reach out of it to close.
  private static final Set<String> TABLE =
      Set.of("table", "thead", "tbody", "tfoot", "tr", "td", "th");

  /// The name of a list that no tag begins.
  private static final String IMPLIED = "";

  final Steps steps;
  private final int room;
  final boolean whole;
  final Flow root;
  final Deque<Element> open = new ArrayDeque<>();
  Look look = Look.PLAIN;

  private Elements(Steps steps, int room, boolean whole) {
    this.steps = steps;
    this.room = room;
    this.whole = whole;
    this.root = new Flow(steps.now(), whole);
  }

  /// The elements of a whole slide.
  public static Elements slide(Steps steps) {
    return new Elements(steps, DEEPEST, true);
  }

  /// The elements of an item or quote that stands in these.
  public Elements inside() {
    return new Elements(steps, room - open.size(), false);
  }

  /// Whether this is a whole slide: commands about its layout are heeded only there.
  public boolean isSlide() {
    return whole;
  }

  Flow flow() {
    return open.isEmpty() ? root : open.element().flow();
  }

  public void add(int at, Block block) {
    steps.shown(at);
    flow().add(at, look, block);
  }

  /// Opens what must stand between a list and a word, or a table and a word; to be called before
  /// the step of something is asked for.
  public void fill() {
    switch (open.peek()) {
      case Element.Listing _ -> item("li", Optional.empty());
      case Element.Table _, Element.Row _ -> cell("td", Grid.Span.ONE);
      case null, default -> {}
    }
  }

  /// Whether no block can stand right here.
  boolean isBetween() {
    return open.peek() instanceof Element.Listing
        || open.peek() instanceof Element.Table
        || open.peek() instanceof Element.Row;
  }

  private boolean hasRoom(int more) {
    return open.size() + more <= room;
  }

  /// Something that only groups.
  public void group(String name) {
    if (hasRoom(1)) {
      open.push(new Element.Group(name, flow()));
    }
  }

  public void side(String name, Align align) {
    if (hasRoom(1)) {
      fill();
      open.push(new Element.Side(name, align, steps.now(), new Flow(steps.now(), false)));
    }
  }

  public void quote(String name) {
    if (hasRoom(1)) {
      fill();
      int at = steps.begin();
      open.push(new Element.Quotation(name, at, new Flow(at, false)));
    }
  }

  /// `gap` rows are blank between two items.
  public void list(String name, Optional<Integer> start, int gap) {
    if (hasRoom(2)) {
      fill();
      int at = steps.beginList();
      open.push(new Element.Listing(name, start, gap, at, flow(), new ArrayList<>()));
    }
  }

  /// An item of the innermost list; of one of its own if there is none.
  public void item(String name, Optional<Boolean> done) {
    if (!reach(Element.Listing.class)) {
      list(IMPLIED, Optional.empty(), 0);
    }
    if (open.peek() instanceof Element.Listing) {
      steps.pause(steps.isIncremental());
      int from = steps.begin();
      open.push(new Element.Item(name, from, done, new Flow(from, false)));
    }
  }

  public void table(String name) {
    if (hasRoom(3)) {
      fill();
      int at = steps.begin();
      open.push(new Element.Table(name, at, flow(), new Grid()));
    }
  }

  /// What comes in the innermost table belongs to its head, or no longer.
  public void head(boolean on) {
    if (reach(Element.Table.class) && open.peek() instanceof Element.Table table) {
      table.grid().head(on);
    }
  }

  public void row(String name) {
    if (reach(Element.Table.class) && open.peek() instanceof Element.Table table) {
      steps.pause(steps.isIncrementalTables() && !table.grid().isEmpty());
      table.grid().row(steps.begin());
      open.push(new Element.Row(name, table.flow(), table.grid()));
    }
  }

  public void cell(String name, Grid.Span span) {
    if (!reach(Element.Row.class)) {
      row("tr");
    }
    if (open.peek() instanceof Element.Row row) {
      open.push(new Element.Cell(name, new Flow(steps.now(), false), row.grid(), span));
      steps.hold();
    }
  }

  /// Closes all that stands open in the innermost element of that kind; says whether there is one.
  boolean reach(Class<? extends Element> kind) {
    for (Element element : open) {
      if (kind.isInstance(element)) {
        while (!open.element().equals(element)) {
          close();
        }
        return true;
      }
      boolean shut =
          switch (element) {
            case Element.Columns _ -> true;
            case Element.Cell _ -> kind == Element.Listing.class;
            case Element.Table _ -> kind == Element.Row.class;
            case Element _ -> false;
          };
      if (shut) {
        return false;
      }
    }
    return false;
  }

  /// Ends the innermost element of that name, and all that stands open in it.
  public void end(String name) {
    for (Element element : open) {
      if (element.name().equals(name)) {
        closeWith(element);
        if (open.peek() instanceof Element.Listing list && list.name().equals(IMPLIED)) {
          close();
        }
        return;
      }
      boolean shut =
          switch (element) {
            case Element.Columns _ -> true;
            case Element.Cell _ -> !TABLE.contains(name);
            case Element.Table _ -> !name.equals("table");
            case Element _ -> false;
          };
      if (shut) {
        return;
      }
    }
  }

  /// Ends everything; these are the blocks.
  public List<Block> end() {
    while (!open.isEmpty()) {
      close();
    }
    return root.blocks();
  }

  /// The sides that stand open, outermost first.
  public List<Element.Side> sides() {
    return open.stream()
        .filter(Element.Side.class::isInstance)
        .map(Element.Side.class::cast)
        .toList()
        .reversed();
  }

  void closeWith(Element element) {
    boolean last;
    do {
      last = open.element().equals(element);
      close();
    } while (!last);
  }

  private void close() {
    switch (open.pop()) {
      case Element.Group _, Element.Row _ -> {}
      case Element.Side(_, Align align, int at, Flow flow) -> {
        List<Block> content = flow.blocks();
        if (!content.isEmpty()) {
          flow().add(at, look, new Block.Aligned(align, content));
        }
      }
      case Element.Quotation(_, int at, Flow flow) -> {
        List<Block> content = flow.blocks();
        if (!content.isEmpty()) {
          flow().add(at, look, new Block.Quote(content));
        }
      }
      case Element.Listing(_, var start, int gap, int at, Flow outside, var items) -> {
        if (items.stream().anyMatch(item -> !item.content().isEmpty())) {
          outside.add(at, look, new Block.Items(start, gap, List.copyOf(items)));
        }
      }
      case Element.Item(_, int from, var done, Flow flow) -> {
        if (open.peek() instanceof Element.Listing list) {
          List<Block> content = flow.blocks();
          boolean waits = from > list.at() && !content.isEmpty();
          list.items().add(new Block.Item(waits ? from : 0, done, content));
        }
      }
      case Element.Table(_, int at, Flow outside, Grid grid) ->
          grid.block(at).ifPresent(table -> outside.add(at, look, table));
      case Element.Cell(_, Flow flow, Grid grid, Grid.Span span) -> {
        steps.release();
        grid.cell(span, flow.blocks());
      }
      case Element.Columns columns ->
          columns.block().ifPresent(block -> columns.outside.add(columns.at, Look.PLAIN, block));
    }
  }
}
