package lectern.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class JsonTest {
  @Test
  void placesOfKeysAndValues() {
    String text =
        """
        {
          "a" :  "x",
         "b":[1, -2.5e3,true,null,{}],
        "c":
         12}
        """;
    assertEquals(
        new Node.Obj(
            at(1, 1),
            Map.of(
                "a", field(2, 3, new Node.Text(at(2, 10), "x")),
                "b",
                    field(
                        3,
                        2,
                        new Node.Arr(
                            at(3, 6),
                            List.of(
                                new Node.Num(at(3, 7), "1", 1),
                                new Node.Num(at(3, 10), "-2.5e3", -2500),
                                new Node.Bool(at(3, 17), true),
                                new Node.Nul(at(3, 22)),
                                new Node.Obj(at(3, 27), Map.of())))),
                "c", field(4, 1, new Node.Num(at(5, 2), "12", 12)))),
        Json.read(text));
  }

  @Test
  void fieldsKeepTheirOrder() {
    Node.Obj object = assertInstanceOf(Node.Obj.class, Json.read("{\"z\":1,\"b\":2,\"a\":3}"));
    assertEquals(List.of("z", "b", "a"), List.copyOf(object.fields().keySet()));
  }

  @Test
  void whatIsWrongAndWhere() {
    fails("", "1:1", "nothing in it");
    fails(
        "{\"a\":1,}",
        "1:8",
        "Unexpected character ('}' (code 125)): was expecting double-quote to start property name");
    fails("{\"a\":1", "1:7", "Unexpected end-of-input: expected close marker for Object");
    fails("[1,\n2", "2:2", "Unexpected end-of-input: expected close marker for Array");
    fails("1 2", "1:3", "more text after the end");
    fails("{\"a\":1,\n \"a\":2}", "2:2", "'a' is here twice: first in line 1");
    fails("[01]", "1:3", "Invalid numeric value: Leading zeroes not allowed");
    fails("[\"\\x\"]", "1:4", "Unrecognized character escape 'x' (code 120)");
  }

  @Test
  void limits() {
    assertInstanceOf(Node.class, Json.read("[".repeat(32) + "]".repeat(32)));
    fails("[".repeat(33) + "]".repeat(33), "1:33", "nested deeper than 32");
    fails("[".repeat(200_000), "1:33", "nested deeper than 32");
    fails("[\"" + "x".repeat(64 * 1024 + 1) + "\"]", "1:2", "text longer than 64 KiB");
    fails(" ".repeat(256 * 1024 + 1), "1:1", "longer than 256 KiB");
    assertInstanceOf(SyntaxError.class, Json.read("[" + "1,".repeat(30_000) + "1]"));
    assertInstanceOf(SyntaxError.class, Json.read("[" + "1".repeat(101) + "]"));
  }

  @Test
  void wholeNumbers() {
    assertEquals(OptionalInt.of(-7), new Node.Num(at(1, 1), "-7", -7).toInt());
    assertEquals(OptionalInt.empty(), new Node.Num(at(1, 1), "0.5", 0.5).toInt());
    assertEquals(OptionalInt.empty(), new Node.Num(at(1, 1), "1e99", 1e99).toInt());
  }

  @Test
  void whatIsWrittenReadsBack() {
    String text = "{\"a\":[1,2.5,true,null,\"x\\n\\u0001\"],\"b\":{}}";
    assertEquals(text, Json.write(assertInstanceOf(Node.class, Json.read(text))));
  }

  private static void fails(String text, String at, String message) {
    SyntaxError error = assertInstanceOf(SyntaxError.class, Json.read(text));
    assertEquals(at + ": " + message, error.at() + ": " + error.message());
  }

  private static Place at(int line, int column) {
    return new Place(line, column);
  }

  private static Node.Field field(int line, int column, Node value) {
    return new Node.Field(at(line, column), value);
  }
}
