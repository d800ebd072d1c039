package lectern.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lectern.deck.Block;
import lectern.deck.Inline;
import lectern.deck.Paint;
import lectern.deck.Slide;
import lectern.deck.Source;

/// Slides made by hand, for what no line of Markdown says by itself.
final class Made {
  static final Map<String, List<Slide>> SLIDES = new TreeMap<>();

  static {
    SLIDES.put("columns", List.of(columns(), uneven(), tall()));
    SLIDES.put("aligned", List.of(aligned()));
    SLIDES.put("middle", List.of(middle(), bareMiddle()));
    SLIDES.put("sizes", List.of(sizes()));
    SLIDES.put("footnotes", List.of(footnotes(), manyFootnotes()));
    SLIDES.put("spans", List.of(spans()));
  }

  private Made() {}

  private static Slide columns() {
    return slide(
        title("What moves where"),
        new Block.Columns(
            List.of(
                new Block.Column(
                    1,
                    List.of(
                        new Block.Code(
                            "java",
                            new Block.Listing(Optional.of(1), true, List.of()),
                            List.of(
                                "record Peer(long id, Key key) {}",
                                "var peers = netlink.peers();",
                                "// data plane",
                                "dco.attach(peers, tun);")))),
                new Block.Column(
                    1,
                    List.of(
                        table(
                            "part|before|with DCO", "control|user|user", "crypto|user|kernel"))))),
        text("The control plane stays where it is."));
  }

  private static Slide uneven() {
    return slide(
        title("One wide, one narrow, one empty"),
        new Block.Columns(
            List.of(
                new Block.Column(
                    3,
                    List.of(
                        bullets(
                            "Every packet leaves the kernel through tun, is encrypted in user space, and goes back in",
                            "One thread does all of it"))),
                new Block.Column(1, List.of()),
                new Block.Column(
                    2,
                    List.of(
                        text("A second opinion, told at some length so that it has to wrap."))))));
  }

  private static Slide tall() {
    String[] left = new String[24];
    String[] right = new String[30];
    Arrays.setAll(left, i -> "Point " + (i + 1) + " of the left");
    Arrays.setAll(right, i -> "row " + (i + 1) + "|" + i * i + " ms");
    return slide(
        title("Taller than the screen"),
        new Block.Columns(
            List.of(
                new Block.Column(1, List.of(bullets(left))),
                new Block.Column(1, List.of(table("what|how long", right))))));
  }

  private static Slide aligned() {
    return slide(
        title("Where text stands"),
        new Block.Aligned(
            Block.Align.CENTER,
            List.of(
                text(
                    "In the middle, whatever its length, and if it is long enough to wrap then each of its rows."),
                bullets("a list is moved", "as a whole"),
                table("a|b", "one|two"))),
        new Block.Aligned(Block.Align.RIGHT, List.of(text("At the right."))));
  }

  private static Slide middle() {
    return slide(
        title("Questions"),
        new Block.Middle(),
        new Block.Aligned(Block.Align.CENTER, List.of(text("In the middle of the screen"))));
  }

  private static Slide bareMiddle() {
    return slide(new Block.Middle(), new Block.Heading(1, words("The end")));
  }

  private static Slide sizes() {
    return slide(
        title("Larger than the rest"),
        new Block.Sized(3, List.of(text("42 % faster"))),
        new Block.Space(2),
        text("than the one before."),
        new Block.Sized(
            2,
            List.of(
                text(
                    "What is too long for large letters on any screen that a talk is ever given on is only bold, and wraps."))));
  }

  private static Slide footnotes() {
    return slide(
        title("Measured"),
        new Block.Paragraph(
            List.of(
                new Inline.Text("Twenty times as fast"),
                new Inline.FootnoteMark("1"),
                new Inline.Text(" with half the cores"),
                new Inline.FootnoteMark("12"),
                new Inline.Text("."))),
        new Block.Footnotes(
            List.of(
                note(
                    "1",
                    "On one machine, with a packet size of 1500 bytes, and with everything else switched off for the time being."),
                note("12", "Eight of sixteen."))));
  }

  private static Slide manyFootnotes() {
    String[] points = new String[30];
    Arrays.setAll(points, i -> "Point " + (i + 1));
    return slide(
        title("More than one page"),
        bullets(points),
        new Block.Footnotes(List.of(note("1", "At the end."))));
  }

  private static Slide spans() {
    return slide(
        title("Inside a line"),
        new Block.Paragraph(
            List.of(
                new Inline.Text("Press "),
                new Inline.Keyboard(words("Ctrl")),
                new Inline.Text("+"),
                new Inline.Keyboard(words("C")),
                new Inline.Text(", "),
                new Inline.Underline(words("under it")),
                new Inline.Text(", "),
                new Inline.Mark(words("marked")),
                new Inline.Text(", "),
                coloured(new Paint(255, 80, 80), "red"),
                new Inline.Text(", "),
                coloured(new Paint(0x15, 0x18, 0x20), "as dark as the ground"),
                new Inline.Text(", "),
                new Inline.Coloured(
                    Optional.of(new Paint(255, 255, 255)),
                    Optional.of(new Paint(0, 90, 200)),
                    words("white on blue")),
                new Inline.Text("."))));
  }

  private static Inline coloured(Paint fg, String text) {
    return new Inline.Coloured(Optional.of(fg), Optional.empty(), words(text));
  }

  private static Slide slide(Block... blocks) {
    return new Slide(List.of(blocks), List.of(), 0, new Source("made", 1, 1));
  }

  private static Block title(String text) {
    return new Block.Heading(1, words(text));
  }

  private static Block text(String text) {
    return new Block.Paragraph(words(text));
  }

  private static List<Inline> words(String text) {
    return List.of(new Inline.Text(text));
  }

  private static Block bullets(String... points) {
    return new Block.Items(
        Optional.empty(),
        0,
        Arrays.stream(points)
            .map(point -> new Block.Item(0, Optional.empty(), List.of(text(point))))
            .toList());
  }

  private static Block.Footnote note(String mark, String text) {
    return new Block.Footnote(mark, List.of(text(text)));
  }

  private static Block table(String header, String... rows) {
    return new Block.Table(
        cells(header).stream().map(_ -> Block.Align.NONE).toList(),
        cells(header),
        Arrays.stream(rows).map(row -> new Block.Row(0, cells(row))).toList());
  }

  private static List<Block.Cell> cells(String row) {
    return Arrays.stream(row.split("\\|", -1)).map(cell -> new Block.Cell(words(cell))).toList();
  }
}
