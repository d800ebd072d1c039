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
    fails("{\"a\":1,}", "1:8", "nothing stands between a comma and this }: take the comma away");
    fails("[1,]", "1:4", "nothing stands between a comma and this ]: take the comma away");
    fails("{\"a\":1", "1:7", "ends too early: } is missing");
    fails("[1,\n2", "2:2", "ends too early: ] is missing");
    fails("{\"a\":\"x", "1:8", "ends too early: \" is missing");
    fails("{\"a", "1:4", "ends too early: \" is missing");
    fails("{\"a\" 1}", "1:6", "a colon is missing between a key and its value");
    fails("{\"a\":1 \"b\":2}", "1:8", "a comma is missing before this");
    fails("{\"a\":}", "1:6", "a value is missing before this }");
    fails("{a:1}", "1:2", "a key stands in double quotes");
    fails("['x']", "1:2", "text stands in double quotes");
    fails("[1}", "1:3", "here stands }, but ] is due");
    fails("}", "1:1", "} closes nothing");
    fails("// x\n{}", "1:1", "JSON has no comments: take this one away");
    fails(
        "[\"a\nb\"]",
        "1:4",
        "a control character in a text: a line break is written \\n, a tab \\t");
    fails("[\"\\u12x\"]", "1:7", "\\u is followed by four hexadecimal digits");
    fails(
        "[tru]",
        "1:2",
        "tru is no value: text stands in double quotes; the others are a number, true, false, null, [ and {");
    fails("[+1]", "1:3", "this is no number of JSON's");
    fails("1 2", "1:3", "more text after the end");
    fails("{\"a\":1,\n \"a\":2}", "2:2", "'a' is here twice: first in line 1");
    fails("[01]", "1:3", "this is no number of JSON's");
    fails("[\"\\x\"]", "1:4", "\\x is no escape: write \\\\ for a backslash");
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
