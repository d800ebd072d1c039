package lectern.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class YamlTest {
  @Test
  void placesOfKeysAndValues() {
    String text =
        """
        a: b
        c:
          - d
          - 'e'
        f: {g: 1}
        h: |
          two
          lines
        """;
    assertEquals(
        new Node.Obj(
            at(1, 1),
            Map.of(
                "a", field(1, 1, text(1, 4, "b")),
                "c", field(2, 1, new Node.Arr(at(3, 3), List.of(text(3, 5, "d"), text(4, 5, "e")))),
                "f",
                    field(
                        5,
                        1,
                        new Node.Obj(
                            at(5, 4), Map.of("g", field(5, 5, new Node.Num(at(5, 8), "1", 1))))),
                "h", field(6, 1, text(6, 4, "two\nlines\n")))),
        Yaml.read(text));
  }

  @Test
  void aPieceOfALargerTextKeepsItsPlace() {
    Node.Arr list = assertInstanceOf(Node.Arr.class, Yaml.read("[a,\n b]", new Place(7, 5)));
    assertEquals(new Node.Arr(new Place(7, 5), List.of(text(7, 6, "a"), text(8, 2, "b"))), list);
  }

  @Test
  void coreSchema() {
    for (String text :
        List.of("no", "on", "yes", "2026-11-22", "8m", "1:30", "0b1", "1_000", "-")) {
      assertEquals(text(1, 4, text), value(text.equals("-") ? "'-'" : text));
    }
    for (String text : List.of("", "~", "null", "NULL")) {
      assertInstanceOf(Node.Nul.class, value(text));
    }
    assertEquals(new Node.Bool(at(1, 4), true), value("True"));
    assertEquals(text(1, 4, "true"), value("'true'"));
    assertEquals(new Node.Num(at(1, 4), "0o17", 15), value("0o17"));
    assertEquals(new Node.Num(at(1, 4), "0xfF", 255), value("0xfF"));
    assertEquals(new Node.Num(at(1, 4), "012", 12), value("012"));
    assertEquals(new Node.Num(at(1, 4), "+.5e1", 5), value("+.5e1"));
    assertEquals(new Node.Num(at(1, 4), "-.inf", Double.NEGATIVE_INFINITY), value("-.inf"));
    assertEquals(new Node.Num(at(1, 4), ".nan", Double.NaN), value(".nan"));
  }

  @Test
  void emptyTextIsNothing() {
    assertEquals(new Node.Nul(at(1, 1)), Yaml.read(""));
    assertEquals(new Node.Nul(at(1, 1)), Yaml.read("# only a comment\n"));
  }

  @Test
  void whatIsWrongAndWhere() {
    fails("title: a: b", "1:9", "mapping values are not allowed here");
    fails("a: *x", "1:4", "aliases (*x) are not read: write it out");
    fails("a: &x 1", "1:4", "anchors (&x) are not read");
    fails("a: &x [1]", "1:4", "anchors (&x) are not read");
    fails("a: !!str 1", "1:4", "tags (tag:yaml.org,2002:str) are not read");
    fails("a: !x {}", "1:4", "tags (!x) are not read");
    fails("? [a]\n: b", "1:3", "a key must be plain text");
    fails("*a : b", "1:1", "aliases (*a) are not read: write it out");
    fails("a: 1\nb: 2\na: 3", "3:1", "'a' is here twice: first in line 1");
    fails("a: b\n---\nc: d", "2:1", "a second document");
    fails(
        "a: {b: c",
        "1:9",
        "while parsing a flow mapping, expected ',' or '}', but got <stream end>");
    fails(
        "a: @x",
        "1:4",
        "while scanning for the next token, found character '@' that cannot start any token.");
    fails("x: 1\na: \u0000", "2:4", "a character that YAML does not allow");
  }

  @Test
  void limits() {
    assertInstanceOf(Node.class, Yaml.read("[".repeat(32) + "]".repeat(32)));
    fails("[".repeat(33) + "]".repeat(33), "1:33", "nested deeper than 32");
    fails("[".repeat(200_000), "1:33", "nested deeper than 32");
    fails("x".repeat(64 * 1024 + 1), "1:1", "text longer than 64 KiB");
    fails(" ".repeat(256 * 1024 + 1), "1:1", "longer than 256 KiB");
    assertInstanceOf(SyntaxError.class, Yaml.read("[" + "1,".repeat(30_000) + "1]"));
    assertInstanceOf(Node.class, Yaml.read("9".repeat(60_000)));
  }

  private static Result value(String scalar) {
    Node.Obj object = assertInstanceOf(Node.Obj.class, Yaml.read("a: " + scalar));
    return assertInstanceOf(Node.Field.class, object.fields().get("a")).value();
  }

  private static void fails(String text, String at, String message) {
    SyntaxError error = assertInstanceOf(SyntaxError.class, Yaml.read(text));
    assertEquals(at + ": " + message, error.at() + ": " + error.message());
  }

  private static Place at(int line, int column) {
    return new Place(line, column);
  }

  private static Node.Text text(int line, int column, String text) {
    return new Node.Text(at(line, column), text);
  }

  private static Node.Field field(int line, int column, Node value) {
    return new Node.Field(at(line, column), value);
  }
}
