package lectern.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.deck.Block;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.layout.text.Line;
import lectern.layout.text.Line.Layer;
import lectern.layout.text.Paper;
import lectern.layout.text.Pen;
import lectern.theme.Role;

/// Lays out a slide that says something: its title above, and below it what there is, on as few
/// pages as can be.
final class ContentLayout {
  /// Columns at a title's right that its page number may need.
  private static final int NUMBER = 8;

  /// Rows of a room where a title may take twice as many.
  private static final int LARGE_TITLE = 28;

  private final List<Block> blocks;
  private final PageFormat format;
  private final Size room;
  private final Margins margins;
  private final Optional<Title> title;

  /// Whether the terminal draws the title larger.
  private final boolean enlarged;

  /// Where on the slide parts begin that are to be as another room's pages; empty if this is a room
  /// of its own, whose pages are numbered.
  private final Optional<double[]> begins;

  private ContentLayout(
      List<Block> blocks, PageFormat format, boolean enlarged, Optional<double[]> begins) {
    this.blocks = blocks;
    this.format = format;
    this.room = format.room();
    this.margins = format.margins();
    this.title = Title.of(blocks);
    this.enlarged = enlarged;
    this.begins = begins;
  }

  /// With a larger title where the terminal draws one, unless that makes for more pages. Pages that
  /// are to be parts of others begin at least at those places.
  static List<Page> pages(List<Block> blocks, PageFormat format, Optional<double[]> begins) {
    ContentLayout usual = new ContentLayout(blocks, format, false, begins);
    boolean larger = format.pictures().titles() && format.room().rows() >= LARGE_TITLE;
    if (!larger || usual.title.isEmpty()) {
      return usual.pages();
    }
    List<Page> large = new ContentLayout(blocks, format, true, begins).pages();
    if (large.size() == 1) {
      return large;
    }
    List<Page> others = usual.pages();
    return large.size() > others.size() ? others : large;
  }

  private Pen pen(boolean tight) {
    return pen(tight ? Paper.Spacing.TIGHT : Paper.Spacing.USUAL);
  }

  private Pen pen(Paper.Spacing spacing) {
    return format.pen(spacing, margins.widest(), textRows());
  }

  /// Rows for what stands under a title of one row and its line.
  private int textRows() {
    int head = title.isPresent() ? margins.top() + margins.underTitle() + 2 : 0;
    return Math.max(1, room.rows() - head - (enlarged ? 1 : 0) - margins.bottom());
  }

  /// On one page if it can be, with smaller pictures or set tighter if that is what it takes.
  private List<Page> pages() {
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
    if (room.rows() < PageFormat.TALL) {
      return Optional.empty();
    }
    Body loose = body(pen(Paper.Spacing.LOOSE).rows(rows));
    return 3 * loose.lines().size() <= 2 * rows ? onePage(loose, false) : Optional.empty();
  }

  /// With pictures the lower the more rows there are too many, but not below a third of the page.
  private Optional<List<Page>> squeezed(Body body, boolean tight, int rows) {
    int least = Math.max(4, rows / 3);
    int over = format.pictures().known().isEmpty() ? 0 : body.lines().size() - rows;
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
    return Body.of(title.map(Title::below).orElse(blocks), title.map(Title::next).orElse(0), pen);
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
    head.addAll(Line.gaps(margins.underTitle()));
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
      List<Line> all = new ArrayList<>(Line.gaps(margins.top()));
      all.addAll(head);
      all.addAll(Body.spread(cut.lines(), rows, above, room.rows()));
      all.replaceAll(line -> line.shift(margins.left()));
      if (cuts.size() > 1 && begins.isEmpty()) {
        number(all, pages.size() + 1, cuts.size(), !head.isEmpty());
      }
      lastStep = Math.max(lastStep, cut.lastStep());
      int firstStep = pages.isEmpty() && !head.isEmpty() ? 0 : cut.firstStep();
      double start = pages.isEmpty() ? 0 : starts[cut.from()];
      pages.add(
          new Page(
              room,
              format.ground(),
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
}
