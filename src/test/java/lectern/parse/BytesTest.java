package lectern.parse;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static lectern.parse.Decks.codeBlock;
import static lectern.parse.Decks.p;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import lectern.deck.Block;
import lectern.deck.Diagnostic;
import org.junit.jupiter.api.Test;

final class BytesTest {
  @Test
  void utf8() {
    reads("é 漢 😀".getBytes(UTF_8), List.of(p("é 漢 😀")));
    reads("\uFEFFa".getBytes(UTF_8), List.of(p("a")));
    reads("\uFFFD".getBytes(UTF_8), List.of(p("\uFFFD")));
  }

  @Test
  void whatIsNotUtf8() {
    reads(
        "a\n\nb é c".getBytes(ISO_8859_1),
        List.of(p("a"), p("b \uFFFD c")),
        "3:3: byte E9 is not UTF-8: shown as \uFFFD");
    reads(
        "\u00C0\u009B\u00ED\u00A0\u0080\u00F0\u009F".getBytes(ISO_8859_1),
        List.of(p("\uFFFD".repeat(4))),
        "1:1: byte C0 is not UTF-8, and 3 more further on: shown as \uFFFD");
  }

  @Test
  void utf16() {
    for (byte[] bytes : List.of("\uFEFFa é".getBytes(UTF_16LE), "\uFEFFa é".getBytes(UTF_16BE))) {
      reads(bytes, List.of(p("a é")), "1:1: read as UTF-16: decks are UTF-8");
    }
  }

  @Test
  void binary() {
    byte[] bytes = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0};
    reads(
        bytes,
        List.of(
            codeBlock(
                "",
                "0000  89 50 4e 47 0d 0a 1a 0a 00 00 00 0d 49 48 44 52  .PNG........IHDR",
                "0010  00                                               .")),
        "1:1: a binary file: its first bytes are shown");
  }

  @Test
  void oneStrayNulIsStillText() {
    String text = "a long enough text with only one stray NUL\0 in it, which a slip has put there.";
    reads(text.getBytes(UTF_8), List.of(p(text.replace('\0', '\uFFFD'))));
  }

  @Test
  void nothing() {
    reads(new byte[0], List.of(), "1:1: has nothing in it");
  }

  private static void reads(byte[] bytes, List<Block> blocks, String... wrong) {
    Parsed parsed = DeckParser.parse("t.md", bytes);
    assertEquals(blocks, parsed.deck().slides().getFirst().blocks());
    assertEquals(
        Arrays.stream(wrong).map(w -> "t.md:" + w).toList(),
        parsed.diagnostics().stream().map(Diagnostic::toString).toList());
  }
}
