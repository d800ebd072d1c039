package lectern.parse.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.deck.Block;
import lectern.deck.Block.Align;

/// What stands open: something that takes blocks in until it ends. `name` is an HTML tag's, or a
/// command's. `flow` is where its blocks go, `at` the step it began at.
public sealed interface Element {
  String name();

  /// Where blocks go that stand right in it.
  Flow flow();

  /// Something that only groups.
  record Group(String name, Flow flow) implements Element {}

  /// Blocks set to one side or in the middle.
  record Side(String name, Align align, int at, Flow flow) implements Element {}

  record Quotation(String name, int at, Flow flow) implements Element {}

  /// `flow` is what the list stands in.
  record Listing(
      String name, Optional<Integer> start, int gap, int at, Flow flow, List<Block.Item> items)
      implements Element {}

  record Item(String name, int at, Optional<Boolean> done, Flow flow) implements Element {}

  /// `flow` is what the table stands in.
  record Table(String name, int at, Flow flow, Grid grid) implements Element {}

  record Row(String name, Flow flow, Grid grid) implements Element {}

  record Cell(String name, Flow flow, Grid grid, Grid.Span span) implements Element {}

  /// Columns side by side; `flow` is what they stand in as long as none of them is chosen.
  final class Columns implements Element {
    final int at;
    final Flow outside;
    final List<Integer> weights;
    final List<Flow> flows = new ArrayList<>();
    int chosen = -1;

    Columns(int at, Flow outside, List<Integer> weights) {
      this.at = at;
      this.outside = outside;
      this.weights = weights;
      weights.forEach(_ -> flows.add(new Flow(at, true)));
    }

    @Override
    public String name() {
      return "column_layout";
    }

    @Override
    public Flow flow() {
      return chosen < 0 ? outside : flows.get(chosen);
    }

    Optional<Block> block() {
      List<Block.Column> columns = new ArrayList<>();
      for (int i = 0; i < flows.size(); i++) {
        columns.add(new Block.Column(weights.get(i), flows.get(i).blocks()));
      }
      return columns.stream().allMatch(column -> column.content().isEmpty())
          ? Optional.empty()
          : Optional.of(new Block.Columns(List.copyOf(columns)));
    }
  }
}
