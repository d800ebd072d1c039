package lectern.layout.diagram.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// Orders the items of each layer so that few lines cross.
final class Crossings {
  private static final int SWEEPS = 12;

  private final List<List<Item>> layers;

  private Crossings(List<List<Item>> layers) {
    this.layers = layers;
  }

  static void reduce(List<List<Item>> layers) {
    new Crossings(layers).reduce();
  }

  private void reduce() {
    number();
    List<List<Item>> best = copy();
    long fewest = count();
    for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
      boolean down = sweep % 2 == 0;
      for (int i = 0; i < layers.size(); i++) {
        List<Item> layer = layers.get(down ? i : layers.size() - 1 - i);
        sort(layer, down);
      }
      long now = count();
      if (now < fewest) {
        fewest = now;
        best = copy();
      }
    }
    for (int i = 0; i < layers.size(); i++) {
      layers.get(i).clear();
      layers.get(i).addAll(best.get(i));
    }
    number();
  }

  private List<List<Item>> copy() {
    List<List<Item>> copy = new ArrayList<>();
    layers.forEach(layer -> copy.add(List.copyOf(layer)));
    return copy;
  }

  private void number() {
    layers.forEach(Crossings::number);
  }

  private static void number(List<Item> layer) {
    for (int i = 0; i < layer.size(); i++) {
      layer.get(i).place = i;
    }
  }

  /// By the middle of what each hangs on; what hangs on nothing stays.
  private static void sort(List<Item> layer, boolean down) {
    for (Item item : layer) {
      List<Piece> pieces = down ? item.above : item.below;
      Function<Piece, Double> far = piece -> down ? upper(piece) : lower(piece);
      item.wish =
          pieces.isEmpty()
              ? item.place
              : pieces.stream().mapToDouble(far::apply).sum() / pieces.size();
    }
    layer.sort(Comparator.comparingDouble(item -> item.wish));
    number(layer);
  }

  private static double upper(Piece piece) {
    return piece.upper.place + share(piece.upperAt, piece.upper);
  }

  private static double lower(Piece piece) {
    return piece.lower.place + share(piece.lowerAt, piece.lower);
  }

  private static double share(int at, Item item) {
    return item.inside == null ? 0.5 : (at + 0.5) / Math.max(1, item.breadth);
  }

  private long count() {
    long crossings = 0;
    for (List<Item> layer : layers) {
      List<Piece> pieces = layer.stream().flatMap(item -> item.below.stream()).toList();
      for (int i = 0; i < pieces.size(); i++) {
        for (int j = 0; j < i; j++) {
          double up = upper(pieces.get(i)) - upper(pieces.get(j));
          double low = lower(pieces.get(i)) - lower(pieces.get(j));
          crossings += up * low < 0 ? 1 : 0;
        }
      }
    }
    return crossings;
  }
}
