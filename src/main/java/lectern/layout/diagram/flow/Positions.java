package lectern.layout.diagram.flow;

import java.util.List;

/// Where in its layer each item stands: near what it hangs on, lines as straight as can be, nothing
/// over anything else.
final class Positions {
  private static final int SWEEPS = 24;

  /// How much a line wants to be straight that only passes at both ends, at one, at none.
  private static final double[] WEIGHTS = {16, 4, 1};

  /// How much less a line cares that shares its port with others.
  private static final double SHARED = 4;

  private final List<List<Item>> layers;
  private final Setting setting;

  private Positions(List<List<Item>> layers, Setting setting) {
    this.layers = layers;
    this.setting = setting;
  }

  static void assign(List<List<Item>> layers, Setting setting) {
    Positions positions = new Positions(layers, setting);
    layers.forEach(
        layer -> layer.forEach(item -> item.below.forEach(piece -> piece.alone = piece.isAlone())));
    positions.pack();
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      boolean last = sweep >= SWEEPS - 4;
      positions.sweep(sweep % 2 == 0, last);
    }
    for (int sweep = 0; sweep < 4; sweep++) {
      positions.straighten(sweep % 2 == 0);
    }
    positions.toOrigin();
  }

  private int apart(Item left, Item right) {
    return left.breadth + (left.isBox() && right.isBox() ? setting.apart() : setting.close());
  }

  private void pack() {
    for (List<Item> layer : layers) {
      int v = 0;
      for (int i = 0; i < layer.size(); i++) {
        v += i == 0 ? 0 : apart(layer.get(i - 1), layer.get(i));
        layer.get(i).v = v;
      }
    }
  }

  private void sweep(boolean down, boolean both) {
    for (int i = 0; i < layers.size(); i++) {
      settle(layers.get(down ? i : layers.size() - 1 - i), down || both, !down || both);
    }
  }

  /// Puts the items of a layer where they wish to be or, where they are in each other's way, as
  /// near to that as can be, by weighted least squares.
  private void settle(List<Item> layer, boolean above, boolean below) {
    int count = layer.size();
    double[] at = new double[count];
    double[] weight = new double[count];
    int[] size = new int[count];
    int blocks = 0;
    double offset = 0;
    double[] offsets = new double[count];
    for (int i = 0; i < count; i++) {
      Item item = layer.get(i);
      offset += i == 0 ? 0 : apart(layer.get(i - 1), item);
      offsets[i] = offset;
      double heavy = wish(item, above, below);
      at[blocks] = item.wish - offset;
      weight[blocks] = heavy;
      size[blocks++] = 1;
      while (blocks > 1 && at[blocks - 2] > at[blocks - 1]) {
        double sum = weight[blocks - 2] + weight[blocks - 1];
        at[blocks - 2] =
            (at[blocks - 2] * weight[blocks - 2] + at[blocks - 1] * weight[blocks - 1]) / sum;
        weight[blocks - 2] = sum;
        size[blocks - 2] += size[blocks - 1];
        blocks--;
      }
    }
    int item = 0;
    for (int block = 0; block < blocks; block++) {
      for (int i = 0; i < size[block]; i++, item++) {
        layer.get(item).v = (int) Math.floor(at[block] + offsets[item] + 0.5);
      }
    }
    for (int i = 1; i < count; i++) {
      Item left = layer.get(i - 1);
      layer.get(i).v = Math.max(layer.get(i).v, left.v + apart(left, layer.get(i)));
    }
  }

  /// Sets where an item would be, and tells how much it cares.
  private static double wish(Item item, boolean above, boolean below) {
    double sum = 0;
    double weight = 0;
    for (Piece piece : above ? item.above : List.<Piece>of()) {
      double heavy = weight(piece);
      sum += heavy * (piece.upperV() - piece.lowerAt);
      weight += heavy;
    }
    for (Piece piece : below ? item.below : List.<Piece>of()) {
      double heavy = weight(piece);
      sum += heavy * (piece.lowerV() - piece.upperAt);
      weight += heavy;
    }
    item.wish = weight == 0 ? item.v : sum / weight;
    return Math.max(weight, 0.01);
  }

  private static double weight(Piece piece) {
    double weight = WEIGHTS[(piece.upper.isBox() ? 1 : 0) + (piece.lower.isBox() ? 1 : 0)];
    return piece.alone ? weight : weight / SHARED;
  }

  /// Moves an item a little where that makes more lines straight than it bends.
  private void straighten(boolean down) {
    for (int i = 0; i < layers.size(); i++) {
      List<Item> layer = layers.get(down ? i : layers.size() - 1 - i);
      for (int place = 0; place < layer.size(); place++) {
        straighten(layer, place, down);
      }
    }
  }

  private void straighten(List<Item> layer, int place, boolean down) {
    Item item = layer.get(place);
    int was = item.v;
    int straight = straight(item);
    int best = was;
    for (Piece piece : down ? item.above : item.below) {
      int wanted = down ? piece.upperV() - piece.lowerAt : piece.lowerV() - piece.upperAt;
      if (Math.abs(wanted - was) <= 12 && isFree(layer, place, wanted)) {
        item.v = wanted;
        int now = straight(item);
        if (now > straight) {
          straight = now;
          best = wanted;
        }
      }
    }
    item.v = best;
  }

  private static int straight(Item item) {
    int straight = 0;
    for (Piece piece : item.above) {
      straight += piece.alone && piece.isStraight() ? 1 : 0;
    }
    for (Piece piece : item.below) {
      straight += piece.alone && piece.isStraight() ? 1 : 0;
    }
    return straight;
  }

  private boolean isFree(List<Item> layer, int place, int v) {
    Item item = layer.get(place);
    return (place == 0 || v >= layer.get(place - 1).v + apart(layer.get(place - 1), item))
        && (place == layer.size() - 1
            || v + apart(item, layer.get(place + 1)) <= layer.get(place + 1).v);
  }

  private void toOrigin() {
    int first = layers.stream().flatMap(List::stream).mapToInt(item -> item.v).min().orElse(0);
    layers.forEach(layer -> layer.forEach(item -> item.v -= first));
  }
}
