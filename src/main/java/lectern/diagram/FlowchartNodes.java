package lectern.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.diagram.Flowchart.Direction;
import lectern.diagram.Flowchart.Node;
import lectern.diagram.Flowchart.Shape;

/// The boxes of a flowchart that is being read, by their names.
final class FlowchartNodes {
  private final Map<String, Integer> indices = new LinkedHashMap<>();
  private final List<Node> nodes = new ArrayList<>();

  List<Node> list() {
    return nodes;
  }

  int size() {
    return nodes.size();
  }

  boolean isEmpty() {
    return nodes.isEmpty();
  }

  /// The index of a name; -1 if it has not been mentioned yet.
  int find(String name) {
    return indices.getOrDefault(name, -1);
  }

  /// The box of a name, mentioned inside the groups that are `open`. It belongs to the first group
  /// that mentions it.
  int mention(String name, List<Integer> open) {
    int index = find(name);
    int parent = open.isEmpty() ? -1 : open.getLast();
    if (index < 0) {
      return add(name, new Node(name, Shape.BOX, parent, Optional.empty()));
    }
    Node node = nodes.get(index);
    if (node.parent() < 0 && node.shape() != Shape.GROUP) {
      nodes.set(index, new Node(node.label(), node.shape(), parent, node.direction()));
    }
    return index;
  }

  /// The group of a name, opened inside another one (-1: in none).
  int group(String name, String title, int parent) {
    Node group = new Node(title, Shape.GROUP, parent, Optional.empty());
    int index = find(name);
    if (index < 0) {
      return add(name, group);
    }
    nodes.set(index, group);
    return index;
  }

  private int add(String name, Node node) {
    indices.put(name, nodes.size());
    nodes.add(node);
    return nodes.size() - 1;
  }

  void look(int index, Shapes.Look look) {
    Node node = nodes.get(index);
    if (node.shape() != Shape.GROUP) {
      String label = look.label().orElse(node.label());
      Shape shape = look.shape().orElse(node.shape());
      nodes.set(index, new Node(label, shape, node.parent(), node.direction()));
    }
  }

  /// Whether one of two is a group that holds the other.
  boolean isInside(int one, int other) {
    return one != other && (holds(one, other) || holds(other, one));
  }

  private boolean holds(int group, int node) {
    int at = node;
    while (at >= 0 && at != group) {
      at = nodes.get(at).parent();
    }
    return at == group;
  }

  void direction(int index, Direction direction) {
    Node node = nodes.get(index);
    nodes.set(index, new Node(node.label(), node.shape(), node.parent(), Optional.of(direction)));
  }
}
