package lectern.parse.flow;

import java.util.List;
import lectern.deck.Block;
import lectern.deck.Block.Align;

/// How a command asks blocks to be set. `size` is 1–7.
record Look(Align align, int size) {
  static final Look PLAIN = new Look(Align.NONE, 1);

  Look align(Align other) {
    return new Look(other, size);
  }

  Look size(int other) {
    return new Look(align, other);
  }

  List<Block> dress(List<Block> blocks) {
    List<Block> sized = size == 1 ? blocks : List.of(new Block.Sized(size, blocks));
    return align == Align.NONE ? sized : List.of(new Block.Aligned(align, sized));
  }
}
