package lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lectern.json.Json;
import lectern.json.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindTest {
  private static final String DECK = "talks/netdev-0x16/day-5-03-to-tls-or-not-to-tls.md";

  /// Nowhere: nothing is kept.
  private static final Path CACHE = Path.of("/dev/null");

  private record Ended(int code, List<String> lines) {}

  private static Ended search(String... words) throws Failure {
    String[] all = new String[words.length + 1];
    all[0] = "search";
    System.arraycopy(words, 0, all, 1, words.length);
    Options options = Arguments.parse(all);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    int code = Find.run(options, (Options.Command.Search) options.command(), CACHE, out);
    return new Ended(code, bytes.toString(StandardCharsets.UTF_8).lines().toList());
  }

  @Test
  void aHitIsALineBestFirst() throws Failure {
    Ended found = search("ktls pedro", "talks");
    assertEquals(0, found.code());
    assertEquals(DECK + ":2: The contest: kTLS", found.lines().getFirst());
    assertEquals(1, search("ktls pedro", "talks", "--limit", "1").lines().size());
  }

  @Test
  void nothingFoundIsNotRight() throws Failure {
    assertEquals(new Ended(1, List.of()), search("xyzzyplugh", "talks"));
    assertEquals(new Ended(1, List.of()), search("", "talks"));
    var err = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try {
      System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
      assertEquals(new Ended(1, List.of()), search("ktsl deck:xyzzyplugh", "talks"));
    } finally {
      System.setErr(err);
    }
    assertEquals("", said.toString(StandardCharsets.UTF_8), "nothing is near where nothing is");
  }

  @Test
  void aLineOfJsonIsAnObject() throws Failure {
    for (String line : search("trail \"ftrace\"", "talks", "--json").lines()) {
      if (!(Json.read(line) instanceof Node.Obj(_, var fields))) {
        throw new AssertionError(line);
      }
      assertEquals(
          List.of("deck", "slide", "title", "field", "score", "extract", "ranges"),
          List.copyOf(fields.keySet()));
    }
  }

  @Test
  void aDeckThatCannotBeReadIsNotRight() throws Failure {
    assertEquals(Failure.UNREADABLE, search("ktls", "talks", "/no/such/file.md").code());
  }

  @Test
  void anExtractIsALineOfTextWhateverItIsCutFrom(@TempDir Path folder) throws Exception {
    Path deck = folder.resolve("box.md");
    Files.writeString(
        deck,
        """
        # Box

        ```
        ┌────────┐        ┌───────────┐
        │ Nvidia │───────▶│  another  │
        ```
        """);
    assertEquals(
        List.of(deck + ":1: Box: Nvidia │ ▶ │ another"),
        search("nvidia another", deck.toString()).lines());
    assertTrue(
        search("another", deck.toString(), "--json")
            .lines()
            .getFirst()
            .endsWith("\"extract\":\"Nvidia │ ▶ │ another\",\"ranges\":[[13,20]]}"));
  }

  @Test
  void aPlaylistIsSearchedAsTheDeckThatItOpensAs(@TempDir Path folder) throws Exception {
    Path list = folder.resolve("hour.playlist");
    Files.writeString(list, "slot: ktls\n" + Path.of(DECK).toAbsolutePath() + "#3\n");
    assertEquals(
        List.of(list + ":2: The result: kTLS with offloading"),
        search("ktls", list.toString()).lines());
  }
}
