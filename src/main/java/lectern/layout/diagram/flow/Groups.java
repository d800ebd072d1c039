package lectern.layout.diagram.flow;

import java.util.Set;
import java.util.TreeSet;
import lectern.diagram.Flowchart.Direction;
import lectern.grid.Rect;
import lectern.layout.diagram.Label;

/// The frame around a group, and a free place on it for the title.
final class Groups {
  /// Columns between frame and boxes.
  private static final int SIDE = 2;

  private Groups() {}

  /// What has been placed inside with a frame around it. `outer` is how lines go around the group,
  /// `inner` how they go inside.
  static Placed frame(Placed inside, int node, Label title, Setting outer, Setting inner) {
    int room = inner.air() == 2 || (inner.air() == 1 && !inner.isAcross()) ? 1 : 0;
    int left = 1 + (isPorted(inside, outer, Direction.RIGHT, Direction.LEFT) ? 0 : SIDE);
    int right = 1 + (isPorted(inside, outer, Direction.LEFT, Direction.RIGHT) ? 0 : SIDE);
    int top = 1 + (isPorted(inside, outer, Direction.DOWN, Direction.UP) ? 0 : room);
    int foot = 1 + (isPorted(inside, outer, Direction.UP, Direction.DOWN) ? 0 : room);
    Placed all = new Placed();
    all.add(inside, left, top);
    all.width = left + inside.width + right;
    all.height = top + inside.height + foot;
    int shift = outer.isAcross() ? top : left;
    inside.ports.forEach((name, at) -> all.ports.put(name, at + shift));
    int at = place(all, title.width() + 2, outer);
    all.width = Math.max(all.width, at + title.width() + 4);
    all.boxes.put(node, new Rect(0, 0, all.width, all.height));
    if (!title.isEmpty()) {
      all.words.add(new Placed.Words(-1, new Placed.Point(at + 1, 0), title, 1));
    }
    return all;
  }

  /// Whether lines go through the side where they enter if they go one way, and leave if they go
  /// the other way.
  private static boolean isPorted(Placed inside, Setting outer, Direction in, Direction out) {
    return inside.ports.keySet().stream()
        .anyMatch(port -> outer.direction() == (port.startsWith("above") ? in : out));
  }

  /// The first column from which a title of so many columns is crossed by no line.
  private static int place(Placed group, int columns, Setting outer) {
    Set<Integer> taken = new TreeSet<>();
    group.ports.forEach((name, at) -> {
      if (outer.direction() == (name.startsWith("above") ? Direction.DOWN : Direction.UP)) {
        taken.add(at);
      }
    });
    int at = 2;
    for (int port : taken) {
      if (port >= at && port < at + columns) {
        at = port + 2;
      }
    }
    return at;
  }
}
