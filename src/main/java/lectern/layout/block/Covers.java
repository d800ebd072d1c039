package lectern.layout.block;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lectern.deck.Block;
import lectern.deck.Inline;
import lectern.deck.Meta;
import lectern.grid.SafeText;
import lectern.grid.Span;
import lectern.grid.Wrap;
import lectern.layout.text.InlineText;
import lectern.layout.text.LargeText;
import lectern.layout.text.Line;
import lectern.layout.text.Line.Break;
import lectern.layout.text.Pen;
import lectern.layout.text.ScaledText;
import lectern.theme.Role;

/// Slides that are all title: the deck's cover, and slides of nothing but headings.
public final class Covers {
  /// Shorter than a slide's: a line that is centred is read at a glance.
  private static final int LONGEST_LINE = 60;

  private Covers() {}

  public static List<Line> lines(Meta meta, Pen pen) {
    Pen narrow = pen.inset(Math.max(0, pen.columns() - LONGEST_LINE));
    List<Line> all = new ArrayList<>();
    List<List<Span>> title = List.of(List.of(pen.span(meta.title(), Role.COVER_TITLE)));
    Optional<List<Line>> large = large(title, pen);
    part(all, large.orElseGet(() -> words(meta.title(), Role.COVER_TITLE, narrow)), true);
    large.ifPresent(_ -> all.add(Line.GAP));
    meta.subtitle()
        .ifPresent(text -> part(all, words(text, Role.COVER_SUBTITLE, narrow), large.isEmpty()));
    accent(all, pen);
    part(all, joined(meta.speakers(), ", ", Role.TEXT, narrow), false);
    part(all, joined(details(meta), " · ", Role.COVER_DETAIL, narrow), true);
    meta.summary()
        .ifPresent(
            text -> Blocks.append(all, words(text, Role.COVER_DETAIL, narrow), false, false));
    return all;
  }

  /// A title slide inside the talk: its first heading strong, the others below an accent.
  public static List<Line> section(List<Block> headings, Pen pen) {
    List<Line> all = new ArrayList<>();
    section(all, headings, pen);
    return all;
  }

  private static void section(List<Line> all, List<Block> headings, Pen pen) {
    for (Block block : headings) {
      switch (block) {
        case Block.Heading(_, List<Inline> content) when all.isEmpty() -> {
          Pen title = pen.text(pen.style(Role.SECTION_TITLE));
          List<List<Span>> words = InlineText.lines(content, title);
          part(all, large(words, title).orElseGet(() -> balanced(words, title)), false);
          accent(all, pen);
        }
        case Block.Heading(_, List<Inline> content) ->
            part(all, balanced(InlineText.lines(content, pen), pen), pen.tight());
        case Block.Reveal(int step, List<Block> content) -> section(all, content, pen.from(step));
        case Block.Aligned(_, List<Block> content) -> section(all, content, pen);
        case Block.Cover _,
            Block.Paragraph _,
            Block.Items _,
            Block.Quote _,
            Block.Alert _,
            Block.Code _,
            Block.Diagram _,
            Block.Table _,
            Block.Picture _,
            Block.Rule _,
            Block.Columns _,
            Block.Sized _,
            Block.Space _,
            Block.Middle _,
            Block.Footnotes _ ->
            part(all, Blocks.lines(block, pen), false);
      }
    }
  }

  /// In large letters, or if those are too large in such as the terminal draws.
  private static Optional<List<Line>> large(List<List<Span>> title, Pen pen) {
    Pen wide = pen.within(pen.widest());
    Optional<List<Line>> large = LargeText.title(title, wide);
    return large.isEmpty() && pen.paper().large() > 0 && pen.paper().pictures().titles()
        ? ScaledText.title(title, wide)
        : large;
  }

  /// Odd below an odd title: that centres it to the cell.
  private static void accent(List<Line> all, Pen pen) {
    int width = all.isEmpty() ? 0 : 6 + all.getFirst().width() % 2;
    String mark = pen.theme().shapes().accent();
    if (width > 0 && width < pen.columns() && !pen.tight() && !mark.isEmpty()) {
      part(all, List.of(pen.line(mark.repeat(width), Role.COVER_ACCENT, Break.KEEP)), false);
    }
  }

  private static void part(List<Line> all, List<Line> lines, boolean close) {
    Blocks.append(all, lines, true, close);
  }

  private static List<Line> words(String text, Role role, Pen pen) {
    return text.isBlank() ? List.of() : balanced(List.of(List.of(pen.span(text, role))), pen);
  }

  /// Wrapped so that the rows are about as long as each other: no word alone on the last one.
  private static List<Line> balanced(List<List<Span>> hardLines, Pen pen) {
    return pen.wrap(
        hardLines.stream().flatMap(line -> Wrap.balanced(line, pen.columns()).stream()).toList());
  }

  /// Parts beside each other as far as they fit; a row ends only between two of them.
  private static List<Line> joined(List<String> parts, String between, Role role, Pen pen) {
    List<List<Span>> rows = new ArrayList<>();
    String row = "";
    for (String part : parts) {
      String longer = row.isEmpty() ? part : row + between + part;
      if (!row.isEmpty() && SafeText.of(longer).width() > pen.columns()) {
        rows.add(List.of(pen.span(row + between.strip().replace("·", ""), role)));
        longer = part;
      }
      row = longer;
    }
    if (!row.isEmpty()) {
      rows.add(List.of(pen.span(row, role)));
    }
    return pen.wrap(rows);
  }

  private static List<String> details(Meta meta) {
    return Stream.of(
            meta.event(),
            meta.session(),
            meta.location(),
            meta.day().isPresent()
                ? Optional.of("Day " + meta.day().getAsInt())
                : Optional.<String>empty(),
            meta.date(),
            meta.duration().map(Covers::minutes))
        .flatMap(Optional::stream)
        .filter(text -> !text.isBlank())
        .toList();
  }

  private static String minutes(Duration duration) {
    long hours = duration.toHours();
    int minutes = duration.toMinutesPart();
    return hours == 0
        ? minutes + " min"
        : minutes == 0 ? hours + " h" : hours + " h " + minutes + " min";
  }
}
