package lectern.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import lectern.Golden;
import lectern.deck.Block;
import lectern.deck.Deck;
import lectern.deck.Inline;
import lectern.deck.Slide;
import lectern.deck.Source;
import lectern.grid.Color;
import lectern.grid.Frame;
import lectern.grid.Link;
import lectern.grid.Size;
import lectern.grid.Style;
import lectern.theme.BuiltIn;
import lectern.theme.LinkLabel;
import org.junit.jupiter.api.Test;

/// The list of links, QR codes, copying and clicking.
class LinkingTest {
  private static final Size SIZE = new Size(100, 30);

  private static Inline link(String target, String words) {
    return new Inline.Link(target, List.of(new Inline.Text(words)));
  }

  private static Slide slide(String title, Block... blocks) {
    List<Block> all = new ArrayList<>();
    all.add(new Block.Heading(2, List.of(new Inline.Text(title))));
    all.addAll(List.of(blocks));
    return new Slide(all, List.of(), 0, new Source("deck.md", 1, 1));
  }

  private static Block text(Inline... inlines) {
    return new Block.Paragraph(List.of(inlines));
  }

  private static final Deck DECK =
      Play.deck(
          slide(
              "Sources",
              text(link("https://lwn.net/Articles/1/", "an article"), new Inline.Text(" and ")),
              text(link("#inside", "inside"), link("javascript:alert(1)", "script"))),
          slide(
              "Code",
              new Block.Quote(List.of(new Block.Code("java", List.of("int a;", "int b;")))),
              new Block.Code("sh", List.of("ls")),
              text(link("https://lwn.net/Articles/1/", "the same"))),
          slide("Mail", text(link("mailto:netdev@vger.kernel.org", "the list"))));

  private static Play play() {
    return Play.deck(SIZE, DECK);
  }

  private static List<Cmd> after(Play play, String keys) {
    play.cmds.clear();
    return play.press(keys).cmds;
  }

  @Test
  void looksAsItDid() {
    Play play = play();
    List<Golden.Shot> shots = new ArrayList<>();
    for (String keys : List.of("L", "down", "backspace m l", "z z", "esc")) {
      play.press(keys);
      shots.add(new Golden.Shot(keys, View.view(play.model)));
    }
    Golden.check("app/links.100x30.txt", BuiltIn.DARK, shots);
  }

  @Test
  void theSlideOfTheLinkIsSeenBehind() {
    Play play = play().press("L down");
    assertTrue(play.screen().contains("the list"), play.screen());
    assertEquals("1.0", play.press("esc").at());
    assertTrue(play.screen().contains("an article"));
  }

  @Test
  void enterOpens() {
    Link mail = Link.of("mailto:netdev@vger.kernel.org").orElseThrow();
    Play play = play();
    assertEquals(new Cmd.OpenLink(mail), after(play, "L 2 enter").getLast());
    assertEquals(Optional.empty(), play.model.overlay());
    assertTrue(play.screen().contains("Opening mailto:netdev@vger.kernel.org"));
    play.happens(new Msg.NotOpened(mail, "there is no desktop here to open it on"));
    assertEquals(new Cmd.Copy(mail.address()), play.cmds.getLast());
    assertTrue(play.screen().contains("Copied, as there is no desktop"), play.screen());
  }

  @Test
  void copiesAlsoWhileAWordIsTyped() {
    Cmd copy = new Cmd.Copy("https://lwn.net/Articles/1/");
    assertTrue(after(play(), "L y").contains(copy));
    assertTrue(after(play(), "L 1 y").contains(copy));
    Play play = play();
    assertFalse(after(play, "L a r t y").contains(copy));
    assertTrue(play.screen().contains("no link is called so"));
    assertTrue(after(play, "backspace ctrl+y").contains(copy));
  }

  @Test
  void aDeckWithoutLinksSaysSo() {
    Play play = Play.deck(SIZE, Play.deck(Play.slide("Bare", 0))).press("L");
    assertEquals(Optional.empty(), play.model.overlay());
    assertTrue(play.screen().contains("There is no link in this deck"), play.screen());
  }

  @Test
  void aClickOnALinkOpensIt() {
    Play play = play();
    String[] rows = play.screen().split("\n", -1);
    for (int y = 0; y < rows.length; y++) {
      int x = rows[y].indexOf("an article");
      if (x >= 0) {
        play.happens(new Msg.Clicked(x - 1, y));
        assertEquals(0, opened(play).count());
        play.happens(new Msg.Clicked(x + 3, y)).happens(new Msg.Clicked(x + 12, y));
        assertEquals(2, opened(play).count(), "its words, and where they say that it leads");
      }
    }
    play.happens(new Msg.Clicked(500, 500));
    assertEquals(2, opened(play).count());
  }

  private static Stream<Cmd> opened(Play play) {
    return play.cmds.stream().filter(cmd -> cmd instanceof Cmd.OpenLink);
  }

  @Test
  void whatFollowsALinkIsTheThemesChoice() {
    Play play = play();
    Map<LinkLabel, String> said =
        Map.of(
            LinkLabel.HOST, "an article (lwn.net) and",
            LinkLabel.NUMBER, "an article[1] and",
            LinkLabel.ADDRESS, "an article (https://lwn.net/Articles/1/) and",
            LinkLabel.NONE, "an article and");
    said.forEach((label, text) -> {
      play.model = play.model.looks(play.model.looks().preview(BuiltIn.DARK.links(label)));
      assertTrue(play.screen().contains(text), play.screen());
      assertTrue(play.screen().contains("script (javascript:alert(1))"), play.screen());
    });
  }

  @Test
  void copiesCodeElseText() {
    assertTrue(after(play().press("J"), "y").contains(new Cmd.Copy("int a;\nint b;\n")));
    assertTrue(after(play().press("J"), "2 y").contains(new Cmd.Copy("ls\n")));
    assertTrue(after(play().press("J"), "9 y").contains(new Cmd.Copy("ls\n")));
    assertTrue(after(play().press("G"), "y").contains(new Cmd.Copy("Mail\nthe list\n")));
  }

  @Test
  void moreThanATerminalTakesIsNotCopied() {
    Block code = new Block.Code("", List.of("x".repeat(80_000)));
    Play play = Play.deck(SIZE, Play.deck(slide("Long", code)));
    assertEquals(0, after(play, "y").stream().filter(c -> c instanceof Cmd.Copy).count());
    assertTrue(play.screen().contains("Not copied: 78 KiB"), play.screen());
  }

  @Test
  void aPhoneReadsTheCode() throws Exception {
    Random random = new Random(4);
    for (int length : new int[] {1, 20, 60, 150, 400, 1000}) {
      StringBuilder address = new StringBuilder("https://a.example/");
      for (int i = 0; i < length; i++) {
        address.append("aZ09-._~%?&=/".charAt(random.nextInt(13)));
      }
      Deck deck = Play.deck(slide("One", text(link(address.toString(), "it"))));
      for (Size size : List.of(new Size(200, 100), new Size(321, 77))) {
        Play play = Play.deck(size, deck).press("L Q");
        assertEquals(address.toString(), read(View.view(play.model)), "length " + length);
      }
    }
  }

  /// Reads the code from the cells: each as two pixels, a character's by what it covers.
  private static String read(Frame frame) throws Exception {
    int scale = 4;
    int width = frame.columns() * scale;
    int[] pixels = new int[width * frame.rows() * 2 * scale];
    for (int y = 0; y < frame.rows() * 2 * scale; y++) {
      for (int x = 0; x < width; x++) {
        var cell = frame.at(x / scale, y / (2 * scale));
        boolean upper = y / scale % 2 == 0;
        Style style = cell.style();
        boolean ink =
            switch (cell.grapheme().text()) {
              case "█" -> true;
              case "▀" -> upper;
              case "▄" -> !upper;
              default -> false;
            };
        Color.Rgb rgb = (Color.Rgb) (ink ? style.fg() : style.bg());
        pixels[y * width + x] = rgb.red() << 16 | rgb.green() << 8 | rgb.blue();
      }
    }
    var source = new RGBLuminanceSource(width, frame.rows() * 2 * scale, pixels);
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
        .getText();
  }

  @Test
  void aRoomTooSmallForTheCodeSaysWhatItNeeds() {
    Play play = Play.deck(new Size(60, 12), DECK).press("L Q");
    assertTrue(play.screen().contains("needs 33 columns and 18 rows; here are 60"), play.screen());
    play.press("esc");
    assertTrue(play.screen().contains("an article"), "back in the list");
    for (int columns = 1; columns < 60; columns += 3) {
      for (int rows = 1; rows < 30; rows += 2) {
        Play.deck(new Size(columns, rows), DECK).press("L").screen();
        Play.deck(new Size(columns, rows), DECK).press("L Q").screen();
      }
    }
  }
}
