package lectern.parse.flow;

import java.util.ArrayList;
import java.util.List;
import lectern.deck.Block;

/// Blocks one under the other; those that come at a later step than the first are put in a
/// [Block.Reveal].
final class Flow {
  private final int base;
  private final boolean dressed;
  private final List<Entry> entries = new ArrayList<>();

  private record Entry(int step, Look look, Block block) {}

  /// `dressed`: whether commands say how its blocks look.
  Flow(int base, boolean dressed) {
    this.base = base;
    this.dressed = dressed;
  }

  void add(int at, Look look, Block block) {
    int before = entries.isEmpty() ? base : entries.getLast().step;
    entries.add(new Entry(Math.max(at, before), dressed ? look : Look.PLAIN, block));
  }

  boolean has(Block block) {
    return entries.stream().anyMatch(entry -> entry.block.equals(block));
  }

  /// None if they are nothing but room.
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    if (entries.stream().allMatch(entry -> entry.block instanceof Block.Space)) {
      return List.of();
    }
    for (int from = 0; from < entries.size(); ) {
      int step = entries.get(from).step;
      int to = from;
      List<Block> same = new ArrayList<>();
      // A middle is the screen's, not a step's.
      while (to < entries.size()
          && entries.get(to).step == step
          && !(entries.get(to).block instanceof Block.Middle)) {
        to = run(to, same);
      }
      if (!same.isEmpty()) {
        blocks.addAll(step > base ? List.of(new Block.Reveal(step, List.copyOf(same))) : same);
      }
      if (to < entries.size() && entries.get(to).block instanceof Block.Middle middle) {
        blocks.add(middle);
        to++;
      }
      from = to;
    }
    return List.copyOf(blocks);
  }

  /// Puts the blocks from there on that look the same into `out`; says where they end.
  private int run(int from, List<Block> out) {
    Entry first = entries.get(from);
    List<Block> same = new ArrayList<>();
    int to = from;
    while (to < entries.size()
        && entries.get(to).step == first.step
        && entries.get(to).look.equals(first.look)
        && !(entries.get(to).block instanceof Block.Middle)) {
      same.add(entries.get(to++).block);
    }
    out.addAll(first.look.dress(List.copyOf(same)));
    return to;
  }
}
