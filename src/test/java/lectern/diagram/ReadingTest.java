package lectern.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.stream.Collectors;
import lectern.diagram.Flowchart.Edge;
import lectern.diagram.Flowchart.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sources and what is read from them.
class ReadingTest {
  private static Diagram read(String source) {
    return assertInstanceOf(Reading.Read.class, Reading.of("mermaid", source), source).diagram();
  }

  /// Boxes as `label SHAPE parent`, lines as `from to label stroke start end length`.
  private static String flow(String source) {
    Flowchart chart = (Flowchart) read(source);
    String nodes = chart.nodes().stream().map(ReadingTest::show).collect(Collectors.joining("; "));
    String edges = chart.edges().stream().map(ReadingTest::show).collect(Collectors.joining("; "));
    return chart.direction() + " | " + nodes + " | " + edges;
  }

  private static String show(Node node) {
    return node.label() + " " + node.shape() + (node.parent() < 0 ? "" : " in " + node.parent());
  }

  private static String show(Edge edge) {
    return "%d %d '%s' %s %s %s %d"
        .formatted(
            edge.from(),
            edge.to(),
            edge.label(),
            edge.stroke(),
            edge.start(),
            edge.end(),
            edge.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "A --> B ! 0 1 '' PLAIN NONE ARROW 1",
        "A---B ! 0 1 '' PLAIN NONE NONE 1",
        "A ----> B ! 0 1 '' PLAIN NONE ARROW 3",
        "A -.-> B ! 0 1 '' DOTTED NONE ARROW 1",
        "A -.- B ! 0 1 '' DOTTED NONE NONE 1",
        "A ==> B ! 0 1 '' THICK NONE ARROW 1",
        "A === B ! 0 1 '' THICK NONE NONE 1",
        "A --o B ! 0 1 '' PLAIN NONE CIRCLE 1",
        "A --x B ! 0 1 '' PLAIN NONE CROSS 1",
        "A <--> B ! 0 1 '' PLAIN ARROW ARROW 1",
        "A o--o B ! 0 1 '' PLAIN CIRCLE CIRCLE 1",
        "A ~~~ B ! 0 1 '' HIDDEN NONE NONE 1",
        "A -->|two words| B ! 0 1 'two words' PLAIN NONE ARROW 1",
        "A -- two words --> B ! 0 1 'two words' PLAIN NONE ARROW 1",
        "A -- words --- B ! 0 1 'words' PLAIN NONE NONE 1",
        "A -. words .-> B ! 0 1 'words' DOTTED NONE ARROW 1",
        "A == words ==> B ! 0 1 'words' THICK NONE ARROW 1",
        "A -- \"a --> b\" --> B ! 0 1 'a --> b' PLAIN NONE ARROW 1",
        "A --> B & C ! 0 1 '' PLAIN NONE ARROW 1; 0 2 '' PLAIN NONE ARROW 1",
        "A --> B --> A ! 0 1 '' PLAIN NONE ARROW 1; 1 0 '' PLAIN NONE ARROW 1",
      })
  void lines(String source, String expected) {
    assertEquals(expected, flow("graph LR\n" + source).split(" \\| ", -1)[2]);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "A ! A BOX",
        "my-node.1 ! my-node.1 BOX",
        "A[one two] ! one two BOX",
        "A(one) ! one ROUND",
        "A([one]) ! one STADIUM",
        "A[[one]] ! one SUBROUTINE",
        "A[(one)] ! one CYLINDER",
        "A((one)) ! one CIRCLE",
        "A(((one))) ! one CIRCLE",
        "A{one} ! one RHOMBUS",
        "A{{one}} ! one HEXAGON",
        "A>one] ! one FLAG",
        "A[/one/] ! one LEAN_RIGHT",
        "A[\\one\\] ! one LEAN_LEFT",
        "A[/one\\] ! one TRAPEZOID",
        "A[\\one/] ! one FUNNEL",
        "A[\"one (two) [three]\"] ! one (two) [three] BOX",
        "A[\"#quot;one#quot; #9829;\"] ! \"one\" ♥ BOX",
        "A[\"`**one** two`\"] ! one two BOX",
        "A:::red ! A BOX",
        "A@{ shape: diam, label: \"one\" } ! one RHOMBUS",
        "A@{ shape: diam } ! A RHOMBUS",
        "A[one]; A@{ shape: cyl } ! one CYLINDER",
        "A((one)); A@{ label: two } ! two CIRCLE",
        "A[one]; A[two] ! two BOX",
      })
  void boxes(String source, String expected) {
    assertEquals(expected, flow("flowchart TB\n" + source).split(" \\| ", -1)[1]);
  }

  @Test
  void aLabelMayHaveLines() {
    assertEquals("DOWN | one\ntwo BOX | ", flow("graph\nA[one<br/>two]"));
  }

  @Test
  void groupsHoldWhatTheyMention() {
    assertEquals(
        "UP | c BOX; a BOX in 2; Part one GROUP; b BOX in 2; in GROUP in 2; d BOX in 4"
            + " | 0 1 '' PLAIN NONE ARROW 1; 3 1 '' PLAIN NONE ARROW 1",
        flow(
            """
            ---
            title: skipped
            ---
            %% a remark
            graph BT
              c --> a
              subgraph one [Part one]
                direction LR
                b --> a
                subgraph in
                  d
                end
              end
              classDef red fill:#f00
              style a fill:#f00
              click b "https://example.org"
            """));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "`classDiagram\nA` ! 1:1 'classDiagram' is not drawn: flowchart, graph and sequenceDiagram are",
        "`` ! 1:1 no diagram begins here: flowchart, graph and sequenceDiagram are",
        "`graph XY\nA` ! 1:7 'XY' is no direction: TD, TB, BT, LR or RL",
        "`graph TD\n  A[one` ! 2:4 '[' is not closed by ']'",
        "`graph TD\n  A -- one` ! 2:5 this line has no end: --> or --- is one",
        "`graph TD\n  A -->` ! 2:8 a box is missing here: its name would be right",
        "`graph TD\n  A =- B` ! 2:5 '=- B' is not understood: a line like --> would be",
        "`graph TD\nsubgraph a\nB` ! 3:2 a subgraph is not closed by 'end'",
        "`graph TD\nA\nend` ! 3:1 'end' closes no subgraph here",
        "`graph TD\nsubgraph a\nb\nend\na --> b` ! 5:3 a subgraph and a box in it are joined: join two of its boxes",
        "`sequenceDiagram\nA->B: x\nwhat` ! 3:1 'what' is not understood: A->>B: words would be",
        "`sequenceDiagram\nloop x\nA->B: x` ! 2:1 'loop' is not closed by 'end'",
      })
  void refusals(String source, String expected) {
    var refused = assertInstanceOf(Reading.Refused.class, Reading.of("mermaid", source));
    assertEquals(expected, refused.at() + " " + refused.message());
  }

  @Test
  void sequence() {
    assertEquals(
        "[Participant[label=Alice, person=false], Participant[label=Bob, person=true]]"
            + " [Message[from=0, to=1, text=1. hello, dotted=false, back=NONE, head=ARROW],"
            + " Frame[kind=alt, parts=[Part[label=good, events=[Message[from=1, to=0, text=2. yes,"
            + " dotted=true, back=NONE, head=ARROW]]], Part[label=bad, events=[Message[from=1,"
            + " to=1, text=3. no, dotted=false, back=NONE, head=CROSS]]]]],"
            + " Note[side=OVER, first=0, last=1, text=done]]",
        sequence(
            """
            sequenceDiagram
              autonumber
              participant A as Alice
              actor B as Bob
              A->>+B: hello
              alt good
                B-->>-A: yes
              else bad
                B-xB: no
              end
              Note over A,B: done
            """));
  }

  private static String sequence(String source) {
    Sequence sequence = (Sequence) read(source);
    return sequence.participants() + " " + sequence.events();
  }

  private static String chart(String source) {
    return switch (Reading.of("chart", source)) {
      case Reading.Read(Diagram diagram) -> {
        Chart chart = (Chart) diagram;
        yield chart.type() + " " + chart.title() + " " + chart.labels() + " " + chart.series();
      }
      case Reading.Refused(var at, String message) -> at + " " + message;
    };
  }

  @Test
  void charts() {
    assertEquals(
        "BAR T [a, b] [Series[name=, values=[1.0, -2.5], written=[1, -2.5]]]",
        chart("title: T\ndata: {a: 1, b: -2.5}"));
    assertEquals(
        "LINE  [1, 2] [Series[name=x, values=[3.0, NaN], written=[3, ]]]",
        chart("type: line\nlabels: [1, 2]\nseries:\n  x: [3, null]"));
    assertEquals(
        "COLUMN  [a, b, c] [Series[name=x, values=[1.0, 3.0], written=[1, 3]],"
            + " Series[name=y, values=[2.0, 4.0], written=[2, 4]]]",
        chart("type: column\n\nday, x, y\na, 1, 2\n\"b, c\", 3, 4\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "`` ! 1:1 a chart without numbers: 'data: {one: 1, two: 2}' would be right",
        "`type: pie` ! 1:7 'pie' is no type: bar, column, line and spark are",
        "`titel: x` ! 1:1 a chart has no 'titel': did you mean 'title'?",
        "`values: [1, x]` ! 1:13 a number of up to 15 digits would be right here, not text",
        "`labels: [a]\nvalues: [1, 2]` ! 2:9 1 labels stand for 2 numbers",
        "`a, b\nc, d` ! 2:3 'd' is no number",
        "`a, b\nc` ! 2:1 1 cells where the first row has 2",
      })
  void chartRefusals(String source, String expected) {
    assertEquals(expected, chart(source));
  }
}
