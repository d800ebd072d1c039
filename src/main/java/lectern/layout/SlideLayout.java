package lectern.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import lectern.deck.Block;
import lectern.deck.Inline;
import lectern.deck.Slide;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.layout.Line.Break;
import lectern.theme.Role;
import lectern.theme.Theme;

/// Lays a slide out for a room.
public final class SlideLayout {
  /// Columns at a title's right that its page number may need.
  private static final int NUMBER = 8;

  private final Slide slide;
  private final Theme theme;
  private final Size room;
  private final Margins margins;

  private SlideLayout(Slide slide, Theme theme, Size room) {
    this.slide = slide;
    this.theme = theme;
    this.room = room;
    this.margins = Margins.of(room);
  }

  /// The slide's pages, at least one, each exactly as large as the room.
  public static List<Page> pages(Slide slide, Theme theme, Size room) {
    SlideLayout layout = new SlideLayout(slide, theme, room);
    if (room.columns() == 0 || room.rows() == 0) {
      return List.of(layout.page(List.of(), 0, 0, 0));
    }
    return layout.isCover() ? layout.cover() : layout.content();
  }

  private boolean isCover() {
    List<Block> blocks = slide.blocks();
    return (blocks.size() == 1 && blocks.getFirst() instanceof Block.Cover) || isTitles(blocks);
  }

  private static boolean isTitles(List<Block> blocks) {
    return !blocks.isEmpty()
        && blocks.stream()
            .allMatch(block ->
                block instanceof Block.Heading
                    || (block instanceof Block.Reveal reveal && isTitles(reveal.content())));
  }

  private Pen pen(boolean tight) {
    Style text = theme.style(Role.TEXT);
    return new Pen(theme, text, 0, margins.measure(), margins.widest(), 0, tight);
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
      for (Line line : cut.lines()) {
        all.add(line.shift(Math.max(0, (room.columns() - line.width()) / 2)));
      }
      lastStep = last(cut.lines(), lastStep);
      pages.add(page(all, first(cut.lines()), lastStep, 0));
    }
    return pages;
  }

  private List<Line> cover(Pen pen) {
    return slide.blocks().getFirst() instanceof Block.Cover(var meta)
        ? Covers.lines(meta, pen)
        : Covers.section(slide.blocks(), pen);
  }

  /// On one page if it can be, set tighter if that is what it takes.
  private List<Page> content() {
    Body roomy = body(pen(false));
    Optional<List<Page>> one = onePage(roomy, false);
    if (one.isEmpty() && roomy.lines().size() < 2 * room.rows()) {
      one = onePage(body(pen(true)), true);
    }
    return one.orElseGet(() -> manyPages(roomy));
  }

  private Optional<List<Page>> onePage(Body body, boolean tight) {
    List<Line> head = head(pen(tight), 0);
    List<Pager.Cut> cuts = Pager.cut(body.lines(), bodyRows(head, tight));
    return cuts.size() == 1 && !takesTooMuch(head)
        ? Optional.of(pages(body, head, cuts))
        : Optional.empty();
  }

  private List<Page> manyPages(Body body) {
    List<Line> head = head(pen(false), NUMBER);
    if (!takesTooMuch(head)) {
      return pages(body, head, Pager.cut(body.lines(), bodyRows(head, false)));
    }
    List<Line> all = new ArrayList<>(head);
    all.removeIf(Line::gap);
    List<Integer> owners = new ArrayList<>(Collections.nCopies(all.size(), 0));
    all.addAll(body.lines());
    owners.addAll(body.owners());
    return pages(new Body(all, owners), List.of(), Pager.cut(all, bodyRows(List.of(), false)));
  }

  private boolean takesTooMuch(List<Line> head) {
    return head.size() * 2 > room.rows();
  }

  private int bodyRows(List<Line> head, boolean tight) {
    return room.rows() - margins.top() - head.size() - (tight ? 0 : margins.bottom());
  }

  /// The lines below the title, and for each the index of the block it belongs to.
  private record Body(List<Line> lines, List<Integer> owners) {}

  private Body body(Pen pen) {
    List<Line> all = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    for (int i = title().isEmpty() ? 0 : 1; i < slide.blocks().size(); i++) {
      Blocks.appendNext(all, slide.blocks(), i, pen);
      while (owners.size() < all.size()) {
        owners.add(i);
      }
    }
    return new Body(all, owners);
  }

  /// The heading that a slide starts with is its title.
  private List<Inline> title() {
    return !slide.blocks().isEmpty()
            && slide.blocks().getFirst() instanceof Block.Heading(_, List<Inline> content)
        ? content
        : List.of();
  }

  /// The title and what is under it; `reserve` columns at its right stay free.
  private List<Line> head(Pen pen, int reserve) {
    if (title().isEmpty()) {
      return List.of();
    }
    Pen bold = pen.inset(reserve < pen.columns() / 2 ? reserve : 0).text(pen.style(Role.TITLE));
    List<Line> head = new ArrayList<>();
    bold.wrap(InlineText.lines(title(), bold)).forEach(l -> head.add(l.before(Break.KEEP)));
    if (room.rows() >= 10) {
      head.add(
          pen.line(
              List.of(
                  pen.span("━".repeat(Math.min(4, pen.columns())), Role.ACCENT),
                  pen.span("─".repeat(Math.max(0, pen.columns() - 4)), Role.RULE)),
              Break.KEEP));
    }
    head.addAll(Collections.nCopies(margins.underTitle(), Line.GAP));
    return head;
  }

  private List<Page> pages(Body body, List<Line> head, List<Pager.Cut> cuts) {
    List<Page> pages = new ArrayList<>();
    int lastStep = 0;
    for (Pager.Cut cut : cuts) {
      List<Line> all = new ArrayList<>(blank(margins.top()));
      all.addAll(head);
      all.addAll(cut.lines());
      all.replaceAll(line -> line.shift(margins.left()));
      if (cuts.size() > 1) {
        number(all, pages.size() + 1, cuts.size(), !head.isEmpty());
      }
      lastStep = last(cut.lines(), lastStep);
      int firstStep = pages.isEmpty() && !head.isEmpty() ? 0 : first(cut.lines());
      int owner = pages.isEmpty() || body.owners().isEmpty() ? 0 : body.owners().get(cut.from());
      pages.add(page(all, firstStep, lastStep, owner));
    }
    return pages;
  }

  /// Puts `2/3` at the right of the title, or above where there is none.
  private void number(List<Line> all, int page, int pages, boolean title) {
    int row = title ? margins.top() : margins.top() - 1;
    Span number = pen(false).span(page + "/" + pages, Role.MUTED);
    int x = margins.left() + margins.measure() - number.width();
    if (row >= 0 && x >= all.get(row).width()) {
      all.set(row, all.get(row).with(new Line.Layer(x, List.of(number), 0)));
    }
  }

  private static List<Line> blank(int rows) {
    return Collections.nCopies(rows, Line.GAP);
  }

  private static int first(List<Line> lines) {
    return lines.stream()
        .flatMap(line -> line.layers().stream())
        .mapToInt(Line.Layer::step)
        .min()
        .orElse(0);
  }

  private static int last(List<Line> lines, int before) {
    return lines.stream()
        .flatMap(line -> line.layers().stream())
        .mapToInt(Line.Layer::step)
        .reduce(before, Math::max);
  }

  private Page page(List<Line> lines, int firstStep, int lastStep, int firstBlock) {
    return new Page(room, theme.style(Role.TEXT), lines, firstStep, lastStep, firstBlock);
  }
}
