package lectern.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.deck.Block;
import lectern.deck.Block.Align;
import lectern.deck.Slide;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.layout.block.Covers;
import lectern.layout.text.Line;
import lectern.layout.text.Line.Layer;
import lectern.layout.text.LinkLabels;
import lectern.layout.text.Pen;
import lectern.layout.text.Pen.Spacing;
import lectern.layout.text.Pictures;
import lectern.theme.Role;
import lectern.theme.Theme;

/// Lays a slide out for a room.
public final class SlideLayout {
  /// Columns at a title's right that its page number may need.
  private static final int NUMBER = 8;

  /// The smallest room that large letters do not crowd.
  private static final Size LARGE = new Size(100, 27);

  /// Rows of a room where a title may take twice as many.
  private static final int LARGE_TITLE = 28;

  /// Rows of a room where things may stand further apart.
  private static final int TALL = 36;

  private final Slide slide;
  private final Theme theme;
  private final Size room;
  private final Pictures pictures;
  private final LinkLabels links;
  private final Margins margins;
  private final Optional<Title> title;

  /// Whether the terminal draws the title larger.
  private final boolean enlarged;

  /// Where on the slide parts begin that are to be as another room's pages; empty if this is a room
  /// of its own, whose pages are numbered.
  private final Optional<double[]> begins;

  private SlideLayout(
      Slide slide, Theme theme, Size room, Pictures pictures, LinkLabels links, boolean enlarged) {
    this(slide, theme, room, pictures, links, enlarged, Optional.empty());
  }

  private SlideLayout(
      Slide slide,
      Theme theme,
      Size room,
      Pictures pictures,
      LinkLabels links,
      boolean enlarged,
      Optional<double[]> begins) {
    this.begins = begins;
    this.slide = slide;
    this.theme = theme;
    this.room = room;
    this.links = links;
    this.margins = Margins.of(room, hasColumns(slide.blocks()));
    this.pictures = pictures.on(room, margins.reach());
    this.title = Title.of(slide.blocks());
    this.enlarged = enlarged;
  }

  /// The slide's pages, at least one, each exactly as large as the room; a box stands for each
  /// picture.
  public static List<Page> pages(Slide slide, Theme theme, Size room) {
    return pages(slide, theme, room, Pictures.NONE, new LinkLabels(theme.links(), Map.of()));
  }

  /// The slide's pages with room for the pictures that can be drawn; `links` is what stands after
  /// links.
  public static List<Page> pages(
      Slide slide, Theme theme, Size room, Pictures pictures, LinkLabels links) {
    SlideLayout layout = new SlideLayout(slide, theme, room, pictures, links, false);
    if (room.columns() == 0 || room.rows() == 0) {
      return List.of(layout.page(List.of(), 0, 0));
    }
    if (layout.isCover()) {
      return layout.cover();
    }
    return pictures.titles() && room.rows() >= LARGE_TITLE && layout.title.isPresent()
        ? enlarged(slide, theme, room, pictures, links)
        : layout.content();
  }

  /// What a smaller room has of pages: parts without numbers, each with a part of one page only, at
  /// least one of each.
  public static List<Page> parts(
      Slide slide, Theme theme, Size room, Pictures pictures, LinkLabels links, List<Page> pages) {
    double[] begins = pages.stream().skip(1).mapToDouble(Page::start).toArray();
    SlideLayout layout =
        new SlideLayout(slide, theme, room, pictures, links, false, Optional.of(begins));
    if (room.columns() == 0 || room.rows() == 0) {
      return List.of(layout.page(List.of(), 0, 0));
    }
    return layout.isCover() ? layout.cover() : layout.content();
  }

  /// With a larger title, unless that makes for more pages.
  private static List<Page> enlarged(
      Slide slide, Theme theme, Size room, Pictures pictures, LinkLabels links) {
    List<Page> large = new SlideLayout(slide, theme, room, pictures, links, true).content();
    if (large.size() == 1) {
      return large;
    }
    List<Page> usual = new SlideLayout(slide, theme, room, pictures, links, false).content();
    return large.size() > usual.size() ? usual : large;
  }

  private static boolean hasColumns(List<Block> blocks) {
    return blocks.stream()
        .anyMatch(block ->
            block instanceof Block.Columns
                || (block instanceof Block.Reveal reveal && hasColumns(reveal.content())));
  }

  private boolean isCover() {
    List<Block> blocks = slide.blocks();
    return (blocks.size() == 1 && blocks.getFirst() instanceof Block.Cover)
        || (isTitles(blocks) && !slide.title().isEmpty());
  }

  private static boolean isTitles(List<Block> blocks) {
    return blocks.stream()
        .allMatch(block ->
            block instanceof Block.Heading
                || block instanceof Block.Middle
                || block instanceof Block.Space
                || (block instanceof Block.Aligned aligned && isTitles(aligned.content()))
                || (block instanceof Block.Reveal reveal && isTitles(reveal.content())));
  }

  private Pen pen(boolean tight) {
    return pen(tight ? Spacing.TIGHT : Spacing.USUAL);
  }

  private Pen pen(Spacing spacing) {
    boolean large =
        room.columns() >= LARGE.columns()
            && room.rows() >= LARGE.rows()
            && spacing != Spacing.TIGHT;
    return new Pen(
        theme,
        theme.style(ground()),
        0,
        margins.measure(),
        isCover() ? room.columns() - 2 * (margins.left() - margins.reach()) : margins.widest(),
        0,
        spacing,
        Align.NONE,
        large ? room.rows() < TALL ? 2 : 3 : 0,
        textRows(),
        pictures,
        links);
  }

  /// Rows for what stands under a title of one row and its line.
  private int textRows() {
    int head = title.isPresent() ? margins.top() + margins.underTitle() + 2 : 0;
    return Math.max(1, room.rows() - head - (enlarged ? 1 : 0) - margins.bottom());
  }

  private Role ground() {
    return isCover() ? Role.COVER : Role.TEXT;
  }

  private List<Page> cover() {
    List<Line> lines = cover(pen(false));
    if (lines.size() > room.rows()) {
      lines = cover(pen(true));
    }
    if (lines.size() > room.rows()) {
      lines = lines.stream().filter(line -> !line.gap()).toList();
    }
    List<Page> pages = new ArrayList<>();
    int lastStep = 0;
    for (Pager.Cut cut : Pager.cut(lines, room.rows())) {
      List<Line> all = new ArrayList<>(blank((room.rows() - cut.lines().size()) * 2 / 5));
      int widest = cut.lines().stream().mapToInt(Line::width).max().orElse(0);
      for (Line line : cut.lines()) {
        all.add(line.shift(lead(theme.shapes().coverAtLeft() ? widest : line.width())));
      }
      lastStep = last(cut.lines(), lastStep);
      pages.add(page(all, first(cut.lines()), lastStep));
    }
    return pages;
  }

  /// Columns left of what is so wide: in the middle, or where other slides begin if it may be
  /// there.
  private int lead(int width) {
    int centred = Math.max(0, (room.columns() - width) / 2);
    return theme.shapes().coverAtLeft() ? Math.min(centred, margins.left()) : centred;
  }

  private List<Line> cover(Pen pen) {
    Pen left = pen.align(Align.LEFT);
    return slide.blocks().getFirst() instanceof Block.Cover(var meta)
        ? Covers.lines(meta, left)
        : Covers.section(slide.blocks(), left);
  }

  /// On one page if it can be, with smaller pictures or set tighter if that is what it takes.
  private List<Page> content() {
    int rows = bodyRows(head(pen(false), 0), false);
    Body roomy = body(pen(false).rows(rows));
    if (begins.filter(places -> places.length > 0).isPresent()) {
      return manyPages(roomy);
    }
    Optional<List<Page>> one =
        airy(rows).or(() -> onePage(roomy, false)).or(() -> squeezed(roomy, false, rows));
    if (one.isEmpty() && roomy.lines().size() < 2 * room.rows()) {
      int most = bodyRows(head(pen(true), 0), true);
      Body tight = body(pen(true).rows(most));
      one = onePage(tight, true).or(() -> squeezed(tight, true, most));
    }
    return one.orElseGet(() -> manyPages(roomy));
  }

  /// Set further apart, if the room is tall and a third of it stays free.
  private Optional<List<Page>> airy(int rows) {
    if (room.rows() < TALL) {
      return Optional.empty();
    }
    Body loose = body(pen(Spacing.LOOSE).rows(rows));
    return 3 * loose.lines().size() <= 2 * rows ? onePage(loose, false) : Optional.empty();
  }

  /// With pictures the lower the more rows there are too many, but not below a third of the page.
  private Optional<List<Page>> squeezed(Body body, boolean tight, int rows) {
    int least = Math.max(4, rows / 3);
    int over = pictures.known().isEmpty() ? 0 : body.lines().size() - rows;
    for (int most = rows - over; over > 0 && most >= least; ) {
      Body lower = body(pen(tight).rows(most));
      Optional<List<Page>> one = onePage(lower, tight);
      if (one.isPresent()) {
        return one;
      }
      over = lower.lines().size() - rows;
      most -= Math.max(1, over / 2);
    }
    return Optional.empty();
  }

  private Body body(Pen pen) {
    return Body.of(
        title.map(Title::below).orElse(slide.blocks()), title.map(Title::next).orElse(0), pen);
  }

  private Optional<List<Page>> onePage(Body body, boolean tight) {
    List<Line> head = head(pen(tight), 0);
    int rows = bodyRows(head, tight);
    return Pager.fits(body.lines(), rows) && !takesTooMuch(head)
        ? Optional.of(pages(body, head, rows))
        : Optional.empty();
  }

  private List<Page> manyPages(Body body) {
    List<Line> head = head(pen(false), begins.isEmpty() ? NUMBER : 0);
    if (!takesTooMuch(head)) {
      return pages(body, head, bodyRows(head, false));
    }
    head.removeIf(Line::gap);
    return pages(body.below(head), List.of(), bodyRows(List.of(), false));
  }

  private boolean takesTooMuch(List<Line> head) {
    return head.size() * 2 > room.rows();
  }

  private int bodyRows(List<Line> head, boolean tight) {
    return room.rows() - margins.top() - head.size() - (tight ? 0 : margins.bottom());
  }

  private List<Line> head(Pen pen, int reserve) {
    if (title.isEmpty()) {
      return new ArrayList<>();
    }
    List<Line> head = title.get().lines(pen.within(across()), reserve, room.rows() >= 10, enlarged);
    head.addAll(blank(margins.underTitle()));
    return head;
  }

  /// Columns from the left edge of the text to the right edge of what is not code or a table.
  private int across() {
    return room.columns() - 2 * margins.left();
  }

  private List<Page> pages(Body body, List<Line> head, int rows) {
    List<Page> pages = new ArrayList<>();
    List<Pager.Cut> cuts =
        begins
            .map(places -> Pager.parts(body.lines(), rows, body.lines(places)))
            .orElseGet(() -> Pager.cut(body.lines(), rows));
    double[] starts = cuts.size() > 1 ? body.starts() : new double[0];
    int above = margins.top() + head.size();
    int lastStep = 0;
    for (Pager.Cut cut : cuts) {
      List<Line> all = new ArrayList<>(blank(margins.top()));
      all.addAll(head);
      all.addAll(Body.spread(cut.lines(), rows, above, room.rows()));
      all.replaceAll(line -> line.shift(margins.left()));
      if (cuts.size() > 1 && begins.isEmpty()) {
        number(all, pages.size() + 1, cuts.size(), !head.isEmpty());
      }
      lastStep = last(cut.lines(), lastStep);
      int firstStep = pages.isEmpty() && !head.isEmpty() ? 0 : first(cut.lines());
      double start = pages.isEmpty() ? 0 : starts[cut.from()];
      pages.add(
          new Page(
              room,
              theme.style(ground()),
              all,
              firstStep,
              lastStep,
              start,
              body,
              cut.from(),
              above + cut.repeated()));
    }
    return pages;
  }

  /// Puts `2/3` at the right of the title, or above where there is none.
  private void number(List<Line> all, int page, int pages, boolean underHead) {
    int row = underHead ? margins.top() : margins.top() - 1;
    if (underHead && all.get(row).isEnlarged()) {
      row++; // beside the feet of its letters
    }
    Span number = pen(false).span(page + "/" + pages, Role.MUTED);
    int x = margins.left() + across() - number.width();
    if (row >= 0 && x >= all.get(row).width()) {
      all.set(row, all.get(row).with(new Layer(x, List.of(number), 0)));
    }
  }

  private static List<Line> blank(int rows) {
    return Collections.nCopies(rows, Line.GAP);
  }

  private static int first(List<Line> lines) {
    return lines.stream()
        .flatMap(line -> line.layers().stream())
        .mapToInt(Layer::step)
        .min()
        .orElse(0);
  }

  private static int last(List<Line> lines, int before) {
    return lines.stream()
        .flatMap(line -> line.layers().stream())
        .mapToInt(Layer::step)
        .reduce(before, Math::max);
  }

  private Page page(List<Line> lines, int firstStep, int lastStep) {
    return new Page(room, theme.style(ground()), lines, firstStep, lastStep, 0, null, 0, 0);
  }
}
