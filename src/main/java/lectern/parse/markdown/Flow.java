package lectern.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import lectern.deck.Block;

/// Blocks one under the other; those that come at a later step than the first are put in a
/// [Block.Reveal].
final class Flow {
  private final int base;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Block> revealed = new ArrayList<>();
  private int step;

  Flow(int step) {
    this.base = step;
    this.step = step;
  }

  void add(int at, Block block) {
    if (at > step) {
      reveal();
      step = at;
    }
    (at > base ? revealed : blocks).add(block);
  }

  private void reveal() {
    if (!revealed.isEmpty()) {
      blocks.add(new Block.Reveal(step, List.copyOf(revealed)));
      revealed.clear();
    }
  }

  List<Block> blocks() {
    reveal();
    return List.copyOf(blocks);
  }
}
