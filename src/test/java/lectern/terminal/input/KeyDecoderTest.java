package lectern.terminal.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KeyDecoderTest {
  /// Bytes, ESC as `␛`, and what they mean, one a word.
  private static final String TABLE =
      """
      a | a
      G | G
      ? | ?
      é | é
      日 | 日
      👍 | 👍
      aé👍b | a é 👍 b
      ␛é | alt+é
      ␛👍 | alt+👍
      ␛x | alt+x
      ␛X x | alt+X space x
      ␛[A | up
      ␛[B | down
      ␛[C | right
      ␛[D | left
      ␛[H | home
      ␛[F | end
      ␛OA | up
      ␛OD | left
      ␛OH | home
      ␛OF | end
      ␛[1~ | home
      ␛[4~ | end
      ␛[7~ | home
      ␛[8~ | end
      ␛[2~ | insert
      ␛[3~ | delete
      ␛[5~ | pgup
      ␛[6~ | pgdn
      ␛[Z | shift+tab
      ␛OP | f1
      ␛OS | f4
      ␛[[A | f1
      ␛[[E | f5
      ␛[11~ | f1
      ␛[15~ | f5
      ␛[17~ | f6
      ␛[21~ | f10
      ␛[23~ | f11
      ␛[24~ | f12
      ␛[1;2A | shift+up
      ␛[1;3A | alt+up
      ␛[1;5A | ctrl+up
      ␛[1;8D | ctrl+alt+shift+left
      ␛[1;5P | ctrl+f1
      ␛[1;2R | shift+f3
      ␛[5;5~ | ctrl+pgup
      ␛[3;3~ | alt+delete
      ␛O5C | ctrl+right
      ␛O1;2D | shift+left
      ␛[5^ | ctrl+pgup
      ␛[7@ | ctrl+shift+home
      ␛[a | shift+up
      ␛Oa | ctrl+up
      ␛Op | 0
      ␛Oy | 9
      ␛OM | enter
      ␛Ok | +
      ␛[97u | a
      ␛[97;2u | A
      ␛[49:33;2u | !
      ␛[97;5u | ctrl+a
      ␛[97;7u | ctrl+alt+a
      ␛[27u | esc
      ␛[13u | enter
      ␛[13;2u | shift+enter
      ␛[9u | tab
      ␛[9;2u | shift+tab
      ␛[9;5u | ctrl+tab
      ␛[105;5u | tab
      ␛[109;5u | enter
      ␛[127u | backspace
      ␛[127;5u | ctrl+backspace
      ␛[32;5u | ctrl+space
      ␛[128077u | 👍
      ␛[57399u | 0
      ␛[57414u | enter
      ␛[57417u | left
      ␛[57426;5u | ctrl+delete
      ␛[97;1:2u | a
      ␛[97;1:3ub | b
      ␛[97;9ub | b
      ␛[57441u! | !
      ␛[27;5;97~ | ctrl+a
      ␛[27;2;13~ | shift+enter
      ␛[97;;97u | a
      ␛[Ix | x
      ␛[Ox | x
      ␛[?62;22cx | x
      ␛[>1;4600;0cx | x
      ␛[0nx | x
      ␛[24;80Rx | x
      ␛[?1;2Rx | x
      ␛[?2026;2$yx | x
      ␛[8;50;200tx | x
      ␛[1;1;1;1;128;128;1;0xq | q
      ␛[201~x | x
      ␛[99~x | x
      ␛[Ex | x
      ␛]10;rgb:ffff/ffff/ffff␛\\x | x
      ␛]11;rgb:0000/0000/0000\007x | ground:dark x
      ␛]11;rgb:ffff/fafa/f0f0␛\\x | ground:light x
      ␛]11;rgb:f/f/f\007 | ground:light
      ␛]11;rgba:8080/8080/8080/ffff\007x | ground:light x
      ␛]11;rgb:1f/24/30␛\\x | ground:dark x
      ␛]11;#ffffff\007x | x
      ␛]11;rgb:12345/0/0\007x | x
      ␛P1+r544e=1b5b␛\\x | x
      ␛_Gi=31;OK␛\\x | x
      ␛P>|XTerm(379)␛\\x | x
      ␛]0;title␛[Ax | up x
      ␛]0;title\030x | x
      ␛[12\030x | x
      ␛[12\003x | ctrl+c x
      ␛[12␛[A | up
      ␛[12éx | é x
      ␛[<64;10;5M | wheel:up
      ␛[<65;10;5M | wheel:down
      ␛[<65;10;5Mx | wheel:down x
      ␛[<0;10;5M | click:9,4
      ␛[<4;1;1M | click:0,0
      ␛[<0;10;5mx | x
      ␛[<2;10;5Mx | x
      ␛[<32;10;5Mx | x
      ␛[<66;10;5Mx | x
      ␛[<0;99999999999;1M | click:9999998,0
      ␛[<0;0;0Mx | x
      ␛[M !!x | click:0,0 x
      ␛[M`*%x | wheel:up x
      ␛[200~hello␛[201~x | paste:hello x
      ␛[200~q:wq␛[A␛[201~x | paste:q:wq␛[A x
      ␛[200~␛[201␛[201~x | paste:␛[201 x
      ␛[200~␛␛[201~x | paste:␛ x
      ␛[200~␛[201~x | paste: x
      ␛[200~é👍␛[201~ | paste:é👍
      """;

  private static final List<String> CONTROLS =
      List.of(
          "ctrl+space",
          "ctrl+a",
          "ctrl+b",
          "ctrl+c",
          "ctrl+d",
          "ctrl+e",
          "ctrl+f",
          "ctrl+g",
          "backspace",
          "tab",
          "enter",
          "ctrl+k",
          "ctrl+l",
          "enter",
          "ctrl+n",
          "ctrl+o",
          "ctrl+p",
          "ctrl+q",
          "ctrl+r",
          "ctrl+s",
          "ctrl+t",
          "ctrl+u",
          "ctrl+v",
          "ctrl+w",
          "ctrl+x",
          "ctrl+y",
          "ctrl+z",
          "esc",
          "ctrl+\\",
          "ctrl+]",
          "ctrl+^",
          "ctrl+_");

  static Stream<Arguments> table() {
    return TABLE
        .lines()
        .map(line -> line.split(" \\| ", 2))
        .map(parts ->
            Arguments.of(parts[0], Arrays.stream(parts[1].strip().split(" ", -1)).toList()));
  }

  @Test
  void hearsAnswersBetweenKeys() {
    List<String> heard = new ArrayList<>();
    KeyDecoder decoder =
        new KeyDecoder(
            stroke -> Input.of(stroke).ifPresent(input -> heard.add(word(input))),
            reply -> heard.add(reply.toString()));
    String sent =
        "a␛_Gi=31;OK␛\\b␛_Gi=31;ENOTSUPPORTED:no␛\\␛[6;18;9tc␛[?1;0;256S␛P>|kitty(0.40)␛\\␛[?62;4;22cd"
            + "␛[?1;3;0S␛[6;0;9t␛[4;600;800t␛_Gi=7;OK␛\\␛P1+r␛\\␛]11;rgb:1/2/3␛\\e␛P>|"
            + "x".repeat(200)
            + "␛\\f";
    for (byte b : bytes(sent)) {
      decoder.accept(b);
    }
    assertEquals(
        List.of(
            "a",
            "Kitty[works=true]",
            "b",
            "Kitty[works=false]",
            "Cell[width=9, height=18]",
            "c",
            "Registers[count=256]",
            "Version[text=kitty(0.40)]",
            "Attributes[numbers=[62, 4, 22]]",
            "d",
            "ground:dark",
            "e",
            "f"),
        heard.stream().map(h -> h.replaceAll("numbers=.*", "numbers=[62, 4, 22]]")).toList());
    assertEquals(0, decoder.held());
  }

  private static byte[] bytes(String text) {
    return text.replace('␛', '\033').getBytes(StandardCharsets.UTF_8);
  }

  private static String word(Input input) {
    return switch (input) {
      case Input.Pressed(var key) -> key.name();
      case Input.Pasted(String text) -> "paste:" + text.replace('\033', '␛');
      case Input.Wheel(boolean down) -> "wheel:" + (down ? "down" : "up");
      case Input.Clicked(int column, int row) -> "click:" + column + "," + row;
      case Input.Ground(boolean light) -> "ground:" + (light ? "light" : "dark");
      case Input.Resized _, Input.Resumed _, Input.Replied _, Input.CanvasKnown _, Input.Closed _ ->
          throw new AssertionError(input);
    };
  }

  /// What the pieces mean; between them nobody loses patience, at the end everybody does.
  private static List<String> decode(byte[]... pieces) {
    List<String> words = new ArrayList<>();
    KeyDecoder decoder =
        new KeyDecoder(stroke -> Input.of(stroke).ifPresent(input -> words.add(word(input))));
    for (byte[] piece : pieces) {
      for (byte b : piece) {
        decoder.accept(b);
      }
    }
    if (decoder.pending()) {
      decoder.giveUp();
    }
    assertFalse(decoder.pending());
    assertEquals(0, decoder.held());
    return words;
  }

  @ParameterizedTest
  @MethodSource("table")
  void sequencesAreKeys(String text, List<String> words) {
    assertEquals(words, decode(bytes(text)));
  }

  @Test
  void controlCharactersAreKeys() {
    for (int c = 0; c < CONTROLS.size(); c++) {
      assertEquals(List.of(CONTROLS.get(c)), decode(new byte[] {(byte) c}));
    }
    assertEquals(List.of("backspace"), decode(new byte[] {0x7f}));
  }

  @Test
  void escapeAltersWhatFollows() {
    assertEquals(List.of("alt+enter"), decode(bytes("␛\r")));
    assertEquals(List.of("alt+backspace"), decode(new byte[] {0x1b, 0x7f}));
    assertEquals(List.of("ctrl+alt+a"), decode(new byte[] {0x1b, 1}));
    assertEquals(List.of("alt+space"), decode(bytes("␛ ")));
  }

  @Test
  void whatIsGivenUpIsWhatWasPressed() {
    assertEquals(List.of("esc"), decode(bytes("␛")));
    assertEquals(List.of("esc", "esc"), decode(new byte[] {0x1b, 0x1b}));
    assertEquals(List.of("esc", "up"), decode(new byte[] {0x1b, 0x1b, '[', 'A'}));
    assertEquals(List.of("alt+["), decode(bytes("␛[")));
    assertEquals(List.of("alt+O"), decode(bytes("␛O")));
    assertEquals(List.of("alt+]"), decode(bytes("␛]")));
    assertEquals(List.of("alt+P"), decode(bytes("␛P")));
    assertEquals(List.of(), decode(bytes("␛[1;5")));
    assertEquals(List.of(), decode(bytes("␛]11;rgb:")));
    assertEquals(List.of("paste:half"), decode(bytes("␛[200~half")));
  }

  @Test
  void everySplitMeansTheSame() {
    for (Arguments row : table().toList()) {
      byte[] whole = bytes((String) row.get()[0]);
      for (int i = 1; i < whole.length; i++) {
        assertEquals(
            row.get()[1],
            decode(Arrays.copyOf(whole, i), Arrays.copyOfRange(whole, i, whole.length)),
            row.get()[0] + " cut at " + i);
      }
    }
  }

  @Test
  void badUtf8IsIgnored() {
    assertEquals(List.of("a", "b"), decode(new byte[] {'a', (byte) 0xff, (byte) 0x80, 'b'}));
    assertEquals(List.of("b"), decode(new byte[] {(byte) 0xc3, 'b'}));
    assertEquals(List.of(), decode(new byte[] {(byte) 0xc0, (byte) 0x9b}));
    assertEquals(List.of(), decode(new byte[] {(byte) 0xc2, (byte) 0x9b}));
    assertEquals(List.of(), decode(new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80}));
    assertEquals(
        List.of(), decode(new byte[] {(byte) 0xf4, (byte) 0x90, (byte) 0x80, (byte) 0x80}));
    assertEquals(
        List.of("é"), decode(new byte[] {(byte) 0xe2, (byte) 0x82, (byte) 0xc3, (byte) 0xa9}));
  }

  @Test
  void linesOfAPasteEndInNewlines() {
    assertEquals(List.of("paste:a\nb\nc\nd"), decode(bytes("␛[200~a\rb\r\nc\nd␛[201~")));
  }

  @Test
  void aPasteIsCappedAndEnds() {
    String words =
        decode(
                bytes("␛[200~"),
                "x".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII),
                bytes("␛[201~q"))
            .stream()
            .map(word -> word.length() + " ")
            .collect(Collectors.joining());
    assertEquals("paste:".length() + Paste.MOST + " 1 ", words);
  }

  @Test
  void anEndlessSequenceIsHeldToItsCap() {
    for (String opening : List.of("␛[", "␛[<", "␛]", "␛P", "␛O", "␛[200~")) {
      KeyDecoder decoder = new KeyDecoder(_ -> {});
      for (byte b : bytes(opening)) {
        decoder.accept(b);
      }
      int cap = opening.endsWith("~") ? Paste.MOST : KeyDecoder.LONGEST;
      for (int i = 0; i < 300_000; i++) {
        decoder.accept((byte) '1');
        assertTrue(decoder.held() <= cap);
      }
      assertTrue(decoder.pending());
    }
    assertEquals(
        List.of("x"),
        decode(bytes("␛["), "1".repeat(100).getBytes(StandardCharsets.US_ASCII), bytes("Ax")));
  }

  /// Each byte is taken once and yields two inputs at most, so the work is linear.
  @Test
  void anyBytesAreTaken() {
    Random random = new Random(1);
    byte[] likely =
        "\033\033\033[[[O]P<;:0123456789~uMmAB\007\\\b\r é👍".getBytes(StandardCharsets.UTF_8);
    for (int round = 0; round < 200; round++) {
      int[] count = {0};
      KeyDecoder decoder =
          new KeyDecoder(stroke -> count[0] += Input.of(stroke).isPresent() ? 1 : 0);
      int length = 1000;
      for (int i = 0; i < length; i++) {
        boolean wild = random.nextInt(8) == 0;
        decoder.accept(wild ? (byte) random.nextInt() : likely[random.nextInt(likely.length)]);
        assertTrue(decoder.held() <= KeyDecoder.LONGEST + Paste.MOST);
        if (random.nextInt(100) == 0) {
          decoder.giveUp();
        }
      }
      assertTrue(count[0] <= 2 * length);
    }
  }

  @Test
  void aLoneEscapeIsNotWaitedForLong() {
    KeyDecoder decoder = new KeyDecoder(_ -> {});
    assertEquals(0, decoder.patience());
    decoder.accept((byte) 0x1b);
    assertTrue(decoder.patience() <= 30);
  }
}
