package lectern.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is read without YAML reads as YAML would read it.
class SimpleYamlTest {
  private static final Place START = new Place(2, 1);

  /// What texts are made of: everything that means something to YAML, and what only looks so.
  private static final List<String> PIECES =
      List.of(
          "title",
          "day",
          "a-b",
          "_x",
          "9",
          "007",
          "0x1F",
          "0o7",
          "1e3",
          ".5",
          "true",
          "null",
          "~",
          ": ",
          ":",
          ":  ",
          " ",
          "  ",
          "\n",
          "\n",
          "\n",
          "\n\n",
          "\t",
          "\r\n",
          "#",
          " # no",
          "a#b",
          "- ",
          "-",
          "---",
          "...",
          "? ",
          "[",
          "]",
          "[a, b]",
          "[a b,c]",
          "[\"a: b\", c]",
          "['a' ]",
          "[]",
          "[,]",
          "{",
          "}",
          ",",
          "\"",
          "'",
          "\"quoted\"",
          "'quoted'",
          "\\",
          "\\n",
          "''",
          "\"\"",
          "&a",
          "*a",
          "!t",
          "|",
          ">",
          "%",
          "@",
          "`",
          "é",
          "語",
          "😀",
          "\u00a0",
          "\u0085",
          "\u2028",
          "\ufeff",
          "\u0007",
          "x: y",
          "http://x.org",
          "10:30",
          "word",
          "two words",
          "=",
          "<<",
          "Is it?",
          "(so)",
          "a, b");

  @Test
  void agreesWithYamlOnWhateverItReads() {
    Random random = new Random(7);
    int simple = 0;
    for (int i = 0; i < 200_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(9); n >= 0; n--) {
        if (random.nextInt(3) == 0) {
          text.append((char) ('a' + random.nextInt(26))).append(": ");
        }
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      simple += agrees(text.toString()) ? 1 : 0;
    }
    assertTrue(simple > 5000, simple + " texts were simple");
  }

  private static boolean agrees(String text) {
    Optional<Node> simple = SimpleYaml.read(text, START);
    simple.ifPresent(node -> assertEquals(Yaml.parse(text, START), node, text));
    return simple.isPresent();
  }

  @Test
  void readsTheFrontMatterOfTalks() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("talks"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
        String text = Files.readString(file);
        int end = text.indexOf("\n---\n");
        assertTrue(agrees(text.substring(4, end + 1)), file.toString());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "a:",
        "a: ",
        "a:b",
        "a: b: c",
        "a: b #c",
        "a: b\n  c",
        " a: b",
        "a: - b",
        "a: [b",
        "a: [b: c]",
        "a: ['b'']",
        "a: {b: c}",
        "a: |\n  b",
        "a: \"b\\n\"",
        "a: b\na: c",
        "a: &b c",
        "a: *b",
        "a: !b c",
        "- a",
        "# a",
        "a: b\r\n",
        "a: b\t",
        "? a: b"
      })
  void leavesTheRestToYaml(String text) {
    assertEquals(Optional.empty(), SimpleYaml.read(text, START));
  }
}
