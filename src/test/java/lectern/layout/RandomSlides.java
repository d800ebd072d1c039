package lectern.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lectern.deck.Block;
import lectern.deck.Inline;
import lectern.deck.Paint;
import lectern.deck.Slide;
import lectern.deck.Source;

/// Slides of any shape, in which every word stands once: `w0`, `w1`, …
final class RandomSlides {
  private final Random random;
  private int words;
  private int step;

  private RandomSlides(long seed) {
    this.random = new Random(seed);
  }

  static Slide slide(long seed) {
    RandomSlides slides = new RandomSlides(seed);
    List<Block> blocks = new ArrayList<>(slides.some(6, () -> slides.block(0)));
    if (seed % 3 == 0) {
      blocks.add(slides.notes());
    }
    return new Slide(blocks, List.of(), slides.step, new Source("random", 1, 1));
  }

  private List<Block.Focus> focus() {
    List<Block.Focus> all = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      int from = 1 + random.nextInt(20);
      all.add(
          new Block.Focus(
              all.isEmpty() ? step : ++step,
              List.of(new Block.Lines(from, from + random.nextInt(5)))));
    }
    return all;
  }

  private Block block(int depth) {
    int kinds = depth < 2 ? 17 : 8;
    return switch (random.nextInt(kinds)) {
      case 0 -> new Block.Heading(1 + random.nextInt(6), text());
      case 1, 2 -> new Block.Paragraph(text());
      case 3 ->
          new Block.Code(
              random.nextBoolean() ? "c" : "",
              new Block.Listing(
                  random.nextBoolean() ? Optional.of(random.nextInt(100)) : Optional.empty(),
                  random.nextBoolean(),
                  focus()),
              some(20, () -> line(12)));
      case 4 ->
          new Block.Picture(word(), word(), Optional.of(word()).filter(_ -> random.nextBoolean()));
      case 5 -> table();
      case 6 -> new Block.Rule();
      case 7 -> random.nextBoolean() ? new Block.Middle() : new Block.Space(random.nextInt(60));
      case 8 -> new Block.Columns(columns(depth));
      case 9 ->
          new Block.Aligned(any(List.of(Block.Align.values())), some(3, () -> block(depth + 1)));
      case 10 -> new Block.Sized(1 + random.nextInt(7), some(2, () -> block(depth + 1)));
      case 11 -> notes();
      case 12 -> new Block.Quote(some(3, () -> block(depth + 1)));
      case 13 ->
          new Block.Alert(any(List.of(Block.AlertKind.values())), some(3, () -> block(depth + 1)));
      case 14 -> new Block.Reveal(++step, some(2, () -> block(depth + 1)));
      default ->
          new Block.Items(
              Optional.of(random.nextInt(120)).filter(_ -> random.nextBoolean()),
              random.nextInt(3),
              some(6, () -> item(depth)));
    };
  }

  private List<Block.Column> columns(int depth) {
    List<Block.Column> columns = new ArrayList<>();
    for (int n = random.nextInt(4); n >= 0; n--) {
      columns.add(new Block.Column(1 + random.nextInt(4), some(3, () -> block(depth + 1))));
    }
    return columns;
  }

  private Block notes() {
    return new Block.Footnotes(
        some(
            3,
            () ->
                new Block.Footnote(
                    random.nextInt(9) == 0 ? "x" : String.valueOf(random.nextInt(200)),
                    some(2, () -> new Block.Paragraph(text())))));
  }

  private Block.Item item(int depth) {
    return new Block.Item(
        random.nextInt(3) == 0 ? ++step : 0,
        Optional.of(random.nextBoolean()).filter(_ -> random.nextBoolean()),
        some(2, () -> block(depth + 1)));
  }

  private Block table() {
    int columns = 1 + random.nextInt(9);
    Supplier<List<Block.Cell>> row =
        () -> IntStream.range(0, columns).mapToObj(_ -> new Block.Cell(text())).toList();
    List<Block.Align> aligns =
        IntStream.range(0, columns).mapToObj(_ -> any(List.of(Block.Align.values()))).toList();
    return new Block.Table(
        aligns,
        row.get(),
        some(6, () -> new Block.Row(random.nextInt(3) == 0 ? ++step : 0, row.get())));
  }

  private List<Inline> text() {
    return some(4, this::inline);
  }

  private Inline inline() {
    return switch (random.nextInt(13)) {
      case 0 -> new Inline.Strong(List.of(new Inline.Text(line(3))));
      case 1 -> new Inline.Emphasis(List.of(new Inline.Code(" " + word() + " ")));
      case 2 -> new Inline.Link("/" + word(), List.of(new Inline.Text(word() + " " + line(2))));
      case 3 -> new Inline.Break();
      case 5 -> new Inline.Underline(List.of(new Inline.Text(line(3))));
      case 6 -> new Inline.Mark(List.of(new Inline.Text(line(3))));
      case 7 -> new Inline.Keyboard(List.of(new Inline.Text(word() + " ")));
      case 8 -> new Inline.Coloured(paint(), paint(), List.of(new Inline.Text(line(3))));
      case 9 -> new Inline.FootnoteMark(String.valueOf(random.nextInt(200)));
      case 4 -> new Inline.Image(word(), " " + word() + " ");
      default -> new Inline.Text(line(30));
    };
  }

  private Optional<Paint> paint() {
    Paint paint = new Paint(random.nextInt(256), random.nextInt(256), random.nextInt(256));
    return Optional.of(paint).filter(_ -> random.nextBoolean());
  }

  private String line(int most) {
    return String.join(" ", some(most, this::word)) + " ";
  }

  private String word() {
    return "w" + words++;
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private <T> List<T> some(int most, Supplier<T> one) {
    List<T> all = new ArrayList<>();
    Stream.generate(one).limit(random.nextInt(most + 1)).forEach(all::add);
    return all;
  }
}
