package lectern.layout.diagram.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Turns the lines of a cycle round until there is none, then gives each box the first layer below
/// all boxes that point at it.
final class Layering {
  private final int count;
  private final List<int[]> lines;
  private final boolean[] turned;
  private final List<List<Integer>> out = new ArrayList<>();

  /// `lines`: from, to and the layers between at least; boxes are numbered from 0.
  private Layering(int count, List<int[]> lines) {
    this.count = count;
    this.lines = lines;
    this.turned = new boolean[lines.size()];
    for (int i = 0; i < count; i++) {
      out.add(new ArrayList<>());
    }
    for (int i = 0; i < lines.size(); i++) {
      out.get(lines.get(i)[0]).add(i);
    }
  }

  /// The layer of each box, and which lines go up.
  record Layers(List<Integer> of, List<Boolean> turned) {}

  static Layers of(int count, List<int[]> lines) {
    Layering layering = new Layering(count, lines);
    int[] order = layering.order();
    List<Boolean> turned = new ArrayList<>();
    for (boolean each : layering.turned) {
      turned.add(each);
    }
    return new Layers(layering.layers(order), turned);
  }

  /// The boxes so that all lines but those turned round go from an earlier to a later one.
  private int[] order() {
    int[] state = new int[count];
    boolean[] pointedAt = new boolean[count];
    lines.forEach(line -> pointedAt[line[1]] = true);
    List<Integer> finished = new ArrayList<>();
    for (int pass = 0; pass < 2; pass++) {
      for (int i = 0; i < count; i++) {
        if (state[i] == 0 && (pass == 1 || !pointedAt[i])) {
          visit(i, state, finished);
        }
      }
    }
    return finished.reversed().stream().mapToInt(i -> i).toArray();
  }

  private void visit(int box, int[] state, List<Integer> finished) {
    state[box] = 1;
    for (int line : out.get(box)) {
      int to = lines.get(line)[1];
      if (state[to] == 1) {
        turned[line] = true;
      } else if (state[to] == 0) {
        visit(to, state, finished);
      }
    }
    state[box] = 2;
    finished.add(box);
  }

  private int upper(int line) {
    return lines.get(line)[turned[line] ? 1 : 0];
  }

  private int lower(int line) {
    return lines.get(line)[turned[line] ? 0 : 1];
  }

  private List<Integer> layers(int[] order) {
    int[] layers = new int[count];
    List<List<Integer>> below = new ArrayList<>();
    int[] balance = new int[count];
    for (int i = 0; i < count; i++) {
      below.add(new ArrayList<>());
    }
    for (int i = 0; i < lines.size(); i++) {
      below.get(upper(i)).add(i);
      balance[upper(i)]++;
      balance[lower(i)]--;
    }
    for (int box : order) {
      for (int line : below.get(box)) {
        int to = lower(line);
        layers[to] = Math.max(layers[to], layers[box] + lines.get(line)[2]);
      }
    }
    for (int i = order.length - 1; i >= 0; i--) {
      int box = order[i];
      if (balance[box] > 0) {
        layers[box] =
            below.get(box).stream()
                .mapToInt(line -> layers[lower(line)] - lines.get(line)[2])
                .min()
                .orElse(layers[box]);
      }
    }
    int first = Arrays.stream(layers).min().orElse(0);
    return Arrays.stream(layers).mapToObj(layer -> layer - first).toList();
  }
}
