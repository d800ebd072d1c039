package lectern.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import lectern.deck.Block;
import lectern.layout.block.Blocks;
import lectern.layout.text.Line;
import lectern.layout.text.Line.Break;
import lectern.layout.text.Pen;

/// The lines of blocks below each other, and for each the index of the block it belongs to.
/// Footnotes come last, wherever they are.
record Body(List<Line> lines, List<Integer> owners) {
  /// Between two ways to come to one place.
  private static final double SAME = 1e-9;

  /// `first` is the index that the first block has on its slide.
  static Body of(List<Block> blocks, int first, Pen pen) {
    List<Line> all = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    List<Block> notes = blocks.stream().filter(block -> block instanceof Block.Footnotes).toList();
    List<Block> others =
        notes.isEmpty()
            ? blocks
            : blocks.stream().filter(block -> !(block instanceof Block.Footnotes)).toList();
    for (int i = 0; i < others.size(); i++) {
      Blocks.appendNext(all, others, i, pen);
      own(owners, all, first + i);
    }
    for (int i = 0; i < notes.size(); i++) {
      Blocks.appendNext(all, notes, i, pen);
      own(owners, all, first + blocks.size() - 1);
    }
    return new Body(all, owners);
  }

  private static void own(List<Integer> owners, List<Line> lines, int block) {
    while (owners.size() < lines.size()) {
      owners.add(block);
    }
  }

  /// This body below other lines, which belong to the first block.
  Body below(List<Line> above) {
    List<Line> all = new ArrayList<>(above);
    all.addAll(lines);
    List<Integer> both = new ArrayList<>(Collections.nCopies(above.size(), 0));
    both.addAll(owners);
    return new Body(all, both);
  }

  /// For each line where a page that begins with it begins: the index of the block, and how much of
  /// its text stands before, 0 to 1. Text, not rows: how many rows it takes depends on the room.
  double[] starts() {
    double[] starts = new double[lines.size()];
    for (int first = 0, end; first < starts.length; first = end) {
      int block = owners.get(first);
      double before = 0;
      for (end = first; end < starts.length && owners.get(end) == block; end++) {
        starts[end] = before;
        before += weight(lines.get(end));
      }
      for (int i = first; i < end; i++) {
        starts[i] = block + starts[i] / Math.max(1, before);
      }
    }
    return starts;
  }

  /// For each of these places ([#starts]), growing, the line that has it, if one does that is not
  /// the first.
  BitSet lines(double[] places) {
    BitSet found = new BitSet();
    if (places.length == 0) {
      return found;
    }
    double[] starts = starts();
    for (double place : places) {
      int line = 0;
      for (int i = 1; i < starts.length; i++) {
        line = starts[i] <= place + SAME && !lines.get(i).gap() ? i : line;
      }
      found.set(line, line > 0);
    }
    return found;
  }

  private static int weight(Line line) {
    int weight = 0;
    for (Line.Layer layer : line.layers()) {
      weight += Line.width(layer.spans());
    }
    return weight;
  }

  /// A page's lines with the rows that are left put before what stands in the middle or at the
  /// foot. `above` rows of a room of so many stand above them.
  static List<Line> spread(List<Line> lines, int rows, int above, int room) {
    int foot = find(lines, Break.FOOT);
    int middle = find(lines, Break.MIDDLE);
    int spare = rows - lines.size();
    if (spare <= 0 || (foot < 0 && middle < 0)) {
      return lines;
    }
    List<Line> spread = new ArrayList<>(lines);
    if (foot >= 0) {
      int free = middle < 0 ? spare : 0;
      spread.addAll(foot, Line.gaps(free));
    }
    if (middle >= 0) {
      int height = (foot >= 0 ? foot : lines.size()) - middle;
      int lead = Math.clamp((room - height) / 2 - above - middle, 0, spare);
      spread.addAll(middle, Line.gaps(lead));
      if (foot >= 0) {
        spread.addAll(foot + lead, Line.gaps(spare - lead));
      }
    }
    return spread;
  }

  private static int find(List<Line> lines, Break before) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).before() == before) {
        return i;
      }
    }
    return -1;
  }
}
