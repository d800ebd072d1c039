package lectern.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.diagram.Flowchart.Direction;
import lectern.diagram.Flowchart.Edge;

/// The statements of a flowchart's source, after its header.
final class FlowchartReader {
  /// Statements about looks and clicks.
  private static final Set<String> IGNORED =
      Set.of("classDef", "class", "style", "linkStyle", "click", "accTitle", "accDescr");

  private final Cursor cursor;
  private final Links links;
  private final FlowchartNodes nodes = new FlowchartNodes();
  private final List<Edge> edges = new ArrayList<>();
  private final List<Integer> open = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();
  private Direction direction;

  FlowchartReader(Cursor cursor, Direction direction) {
    this.cursor = cursor;
    this.links = new Links(cursor);
    this.direction = direction;
  }

  Flowchart read() {
    for (cursor.skipToStatement(); !cursor.isAtEnd(); cursor.skipToStatement()) {
      statement();
    }
    if (!open.isEmpty()) {
      throw cursor.refuse("a subgraph is not closed by 'end'");
    }
    if (nodes.isEmpty()) {
      throw cursor.refuse("a flowchart without a box: A --> B would be one");
    }
    for (int i = 0; i < edges.size(); i++) {
      if (nodes.isInside(edges.get(i).from(), edges.get(i).to())) {
        throw cursor.refuse(
            places.get(i), "a subgraph and a box in it are joined: join two of its boxes");
      }
    }
    return new Flowchart(direction, nodes.list(), edges);
  }

  private void statement() {
    int from = cursor.at();
    String word = cursor.word();
    if (IGNORED.contains(word) && (cursor.now() == ' ' || cursor.now() == ':')) {
      ignored();
    } else if (word.equals("subgraph")) {
      subgraph();
    } else if (word.equals("end")) {
      if (open.isEmpty()) {
        throw cursor.refuse(from, "'end' closes no subgraph here");
      }
      open.removeLast();
    } else if (word.equals("direction") && cursor.now() == ' ') {
      direction();
    } else {
      cursor.back(from);
      chain();
    }
  }

  private void ignored() {
    if (cursor.rest().endsWith("{")) {
      cursor.until("}", true, "this description is not closed by }");
    }
  }

  private void direction() {
    cursor.skipBlanks();
    int at = cursor.at();
    String name = cursor.word();
    Direction asked =
        Mermaid.direction(name)
            .orElseThrow(
                () -> cursor.refuse(at, "'" + name + "' is no direction: TB, BT, LR or RL"));
    if (open.isEmpty()) {
      direction = asked;
    } else {
      nodes.direction(open.getLast(), asked);
    }
  }

  /// `subgraph id [title]`, `subgraph id`, `subgraph "title"` or `subgraph some title`
  private void subgraph() {
    cursor.skipBlanks();
    int at = cursor.at();
    String text = cursor.statement();
    int bracket = text.indexOf('[');
    String id = (bracket > 0 ? text.substring(0, bracket) : text).strip();
    String title = text;
    if (bracket > 0) {
      if (!text.endsWith("]")) {
        throw cursor.refuse(at + bracket, "this title is not closed by ]");
      }
      title = text.substring(bracket + 1, text.length() - 1);
    }
    String name = id.isEmpty() ? "subgraph " + at : id;
    if (open.contains(nodes.find(name))) {
      throw cursor.refuse(at, "subgraph '" + name + "' stands inside itself");
    }
    open.add(nodes.group(name, Words.of(title), parent()));
    limit(at);
  }

  private int parent() {
    return open.isEmpty() ? -1 : open.getLast();
  }

  /// `A & B --> C -- text --> D`
  private void chain() {
    List<Integer> from = vertices();
    cursor.skipBlanks();
    int at = cursor.at();
    for (Optional<Links.Link> link = links.read(); link.isPresent(); link = links.read()) {
      skipToTarget();
      List<Integer> to = vertices();
      for (int a : from) {
        for (int b : to) {
          edges.add(edge(a, b, link.get()));
          places.add(at);
          limit(at);
        }
      }
      from = to;
      cursor.skipBlanks();
      at = cursor.at();
    }
    if (!cursor.isAtLineEnd() && cursor.now() != ';' && !cursor.sees("%%")) {
      String rest = cursor.rest();
      throw cursor.refuse(
          at, "'" + Excerpt.of(rest) + "' is not understood: a line like --> would be");
    }
  }

  private static Edge edge(int from, int to, Links.Link link) {
    return new Edge(from, to, link.label(), link.stroke(), link.start(), link.end(), link.length());
  }

  private void skipToTarget() {
    cursor.skipBlanks();
    if (cursor.isAtLineEnd()) {
      cursor.skipToStatement();
    }
  }

  private List<Integer> vertices() {
    List<Integer> all = new ArrayList<>();
    do {
      cursor.skipBlanks();
      all.add(vertex());
      cursor.skipBlanks();
    } while (cursor.take("&"));
    return all;
  }

  private int vertex() {
    int at = cursor.at();
    String id = id();
    if (id.isEmpty()) {
      throw cursor.refuse(at, "a box is missing here: its name would be right");
    }
    int node = nodes.mention(id, open);
    Shapes.read(cursor).ifPresent(shape -> nodes.look(node, shape));
    if (cursor.take(":::")) {
      cursor.word();
    }
    limit(at);
    return node;
  }

  /// Letters and digits, and a dash or dot between them that begins no line.
  private String id() {
    int from = cursor.at();
    cursor.word();
    while (cursor.at() > from
        && "-./".indexOf(cursor.now()) >= 0
        && (Character.isLetterOrDigit(cursor.ahead(1)) || cursor.ahead(1) == '_')) {
      cursor.skip(1);
      cursor.word();
    }
    return cursor.since(from);
  }

  private void limit(int at) {
    if (nodes.size() > Flowchart.MOST_NODES || edges.size() > Flowchart.MOST_EDGES) {
      throw cursor.refuse(
          at,
          "more than "
              + (nodes.size() > Flowchart.MOST_NODES
                  ? Flowchart.MOST_NODES + " boxes"
                  : Flowchart.MOST_EDGES + " lines")
              + " are no picture: split it");
    }
  }
}
