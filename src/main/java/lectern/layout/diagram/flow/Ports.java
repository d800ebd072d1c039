package lectern.layout.diagram.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where lines leave and enter boxes. Lines that fan out from a box, or come together at one, share
/// a place; lines that would then look like other lines than they are do not.
final class Ports {
  private final Map<String, Set<String>> below = new HashMap<>();
  private final Map<String, Set<String>> above = new HashMap<>();

  private Ports() {}

  /// Gives each line of the layer its place at the box above it and the one below.
  static void part(List<Piece> pieces, Map<Item, Integer> names) {
    Ports ports = new Ports();
    for (Piece piece : pieces) {
      String up = names.get(piece.upper) + " " + piece.upperPort;
      String low = names.get(piece.lower) + " " + piece.lowerPort;
      ports.below.computeIfAbsent(up, _ -> new HashSet<>()).add(low);
      ports.above.computeIfAbsent(low, _ -> new HashSet<>()).add(up);
    }
    for (Piece piece : pieces) {
      String up = names.get(piece.upper) + " " + piece.upperPort;
      String low = names.get(piece.lower) + " " + piece.lowerPort;
      if (ports.isMixed(up, low)) {
        if (piece.lower.isBox() && piece.lower.inside == null) {
          piece.lowerPort += " from " + up;
        } else if (piece.upper.isBox() && piece.upper.inside == null) {
          piece.upperPort += " to " + low;
        }
      }
    }
  }

  /// Whether lines fan out at the one end and come together at the other, but not all from all.
  private boolean isMixed(String up, String low) {
    Set<String> targets = below.getOrDefault(up, Set.of());
    Set<String> sources = above.getOrDefault(low, Set.of());
    return targets.size() > 1
        && sources.size() > 1
        && !(sources.stream().allMatch(source -> targets.equals(below.get(source)))
            && targets.stream().allMatch(target -> sources.equals(above.get(target))));
  }

  /// Makes boxes as broad as their ports need.
  static void widen(Item item) {
    if (item.isBox() && item.inside == null) {
      int most = Math.max(names(item.above, false).size(), names(item.below, true).size());
      item.breadth = Math.max(item.breadth, most > 1 ? 2 * most + 1 : 0);
    }
  }

  private static Map<String, List<Piece>> names(List<Piece> pieces, boolean atUpper) {
    Map<String, List<Piece>> names = new LinkedHashMap<>();
    for (Piece piece : pieces) {
      String name = atUpper ? piece.upperPort : piece.lowerPort;
      names.computeIfAbsent(name, _ -> new ArrayList<>()).add(piece);
    }
    return names;
  }

  /// Spreads the ports at both sides of an item, in the order of what they lead to.
  static void spread(Item item) {
    spread(item, item.above, false);
    spread(item, item.below, true);
  }

  private static void spread(Item item, List<Piece> pieces, boolean atUpper) {
    List<List<Piece>> ports = ports(pieces, atUpper);
    int count = ports.size();
    int step = Math.clamp((item.breadth - 2) / Math.max(1, count), item.inside == null ? 2 : 1, 10);
    int first = item.middle() - (count - 1) * step / 2;
    for (int i = 0; i < count; i++) {
      String name = name(ports.get(i).getFirst(), atUpper);
      Placed inside = item.inside;
      Integer fixed = inside == null ? null : inside.ports.get(name);
      move(ports.get(i), atUpper, fixed == null ? first + i * step : fixed);
    }
  }

  /// The lines of each port of a side, in the order of what they lead to.
  private static List<List<Piece>> ports(List<Piece> pieces, boolean atUpper) {
    List<List<Piece>> ports = new ArrayList<>(names(pieces, atUpper).values());
    ports.sort(
        Comparator.comparingDouble(port ->
            port.stream().mapToInt(piece -> far(piece, atUpper).place).average().orElse(0)));
    return ports;
  }

  private static Item far(Piece piece, boolean atUpper) {
    return atUpper ? piece.lower : piece.upper;
  }

  private static String name(Piece piece, boolean atUpper) {
    return atUpper ? piece.upperPort : piece.lowerPort;
  }

  private static void move(List<Piece> port, boolean atUpper, int at) {
    for (Piece piece : port) {
      if (atUpper) {
        piece.upperAt = at;
      } else {
        piece.lowerAt = at;
      }
    }
  }

  /// Moves ports along their side to where their lines are straight, if they are not alone there:
  /// one that is stands in the middle.
  static void slide(Item item) {
    if (item.isBox() && item.inside == null) {
      slide(item, ports(item.above, false), false);
      slide(item, ports(item.below, true), true);
    }
  }

  private static void slide(Item item, List<List<Piece>> ports, boolean atUpper) {
    int count = ports.size();
    for (int pass = 0; pass < count && count > 1; pass++) {
      for (int i = 0; i < count; i++) {
        int least = i == 0 ? 1 : at(ports.get(i - 1), atUpper) + 2;
        int most = i == count - 1 ? item.breadth - 2 : at(ports.get(i + 1), atUpper) - 2;
        Piece one = ports.get(i).getFirst();
        int straight = (atUpper ? one.lowerV() : one.upperV()) - item.v;
        if (ports.get(i).size() == 1 && straight >= least && straight <= most) {
          move(ports.get(i), atUpper, straight);
        }
      }
    }
  }

  private static int at(List<Piece> port, boolean atUpper) {
    return atUpper ? port.getFirst().upperAt : port.getFirst().lowerAt;
  }
}
