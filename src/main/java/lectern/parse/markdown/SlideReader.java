package lectern.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import lectern.deck.Block;
import lectern.deck.Inline;
import lectern.deck.Slide;
import lectern.json.Place;
import lectern.parse.flow.Element;
import lectern.parse.flow.Elements;
import lectern.parse.flow.Layout;
import lectern.parse.flow.Steps;
import lectern.parse.html.Html;
import lectern.parse.html.HtmlWarnings;
import lectern.parse.math.MathBlock;
import lectern.parse.math.MathText;
import lectern.parse.source.Problems;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/// CommonMark's block nodes of one slide → [Block]s, its notes and its steps.
public final class SlideReader {
  private final boolean inNote;
  private final Footnotes footnotes;
  private final Commands commands;
  private final Inlines inlines = new Inlines(this);
  private final Steps steps = new Steps();
  private final List<Block> notes = new ArrayList<>();
  private final Cues cues = new Cues();
  private Elements elements;
  private Origin origin;

  /// `carried`: what stands open from the slide before.
  public SlideReader(Origin origin, Citations citations, List<Element.Side> carried) {
    this(origin, citations, false);
    carried.forEach(side -> elements.side(side.name(), side.align()));
  }

  private SlideReader(Origin origin, Citations citations, boolean inNote) {
    this.origin = origin;
    this.footnotes = new Footnotes(citations);
    this.inNote = inNote;
    this.elements = Elements.slide(steps);
    this.commands = new Commands(steps, elements);
    if (inNote) {
      steps.hold();
    }
  }

  /// What stands open at the end of the slide, to be asked for before it is.
  public List<Element.Side> sides() {
    return elements.sides();
  }

  public void read(List<Sourced> nodes) {
    for (Sourced sourced : nodes) {
      origin = sourced.origin();
      read(sourced.node());
    }
  }

  public Slide slide(Place at, Problems problems) {
    List<Block> blocks = end();
    boolean footer = commands.footer();
    return new Slide("", blocks, notes, steps.last(), footer, problems.source(at))
        .planned(commands.planned());
  }

  /// All blocks, the footnotes they cite last.
  private List<Block> end() {
    List<Block> blocks = new ArrayList<>(elements.end());
    steps.hold();
    footnotes.block(this::content).ifPresent(blocks::add);
    return blocks;
  }

  private List<Block> content(Node footnote) {
    return footnote instanceof InlineFootnote
        ? List.of(new Block.Paragraph(inlines.read(footnote)))
        : inside(Markdown.children(footnote));
  }

  private List<Block> inside(List<Node> nodes) {
    Elements outer = elements;
    elements = outer.inside();
    nodes.forEach(this::read);
    List<Block> blocks = elements.end();
    elements = outer;
    return blocks;
  }

  private void read(Node node) {
    switch (node) {
      case Heading heading ->
          leaf(() ->
              Optional.of(inlines.read(heading))
                  .filter(content -> !content.isEmpty())
                  .map(content -> new Block.Heading(heading.getLevel(), content)));
      case Paragraph paragraph -> paragraph(paragraph);
      case BlockQuote quote -> quote(quote);
      case ListBlock list -> list(list);
      case FencedCodeBlock fenced -> add(CodeBlocks.read(fenced, problems()));
      case IndentedCodeBlock indented ->
          add(new Block.Code("", indented.getLiteral().lines().toList()));
      case HtmlBlock html -> new HtmlBlocks(this, html).read();
      case MathBlock math -> add(math.block());
      case ThematicBreak _ -> add(new Block.Rule());
      case TableBlock table -> leaf(() -> Optional.of(Tables.read(table, inlines, origin)));
      case LinkReferenceDefinition _, FootnoteDefinition _ -> {}
      default -> Markdown.children(node).forEach(this::read);
    }
  }

  /// Adds a block where the reader stands.
  void add(Block block) {
    elements.fill();
    int at = steps.begin();
    if (block instanceof Block.Table table && steps.isIncrementalTables()) {
      add(at, rows(table));
    } else if (block instanceof Block.Code code && !code.listing().focus().isEmpty()) {
      add(at, Focuses.walked(code, at, steps));
    } else {
      add(at, block);
    }
  }

  private void add(int at, Block block) {
    if (new Layout(elements).isBeforeColumns()) {
      commands.strayed(problems());
    }
    elements.add(at, block);
  }

  /// The same table, its rows one by one.
  private Block rows(Block.Table table) {
    List<Block.Row> rows = new ArrayList<>();
    table.rows().forEach(row -> rows.add(new Block.Row(steps.beginItem(true), row.cells())));
    return new Block.Table(table.columns(), table.header(), List.copyOf(rows));
  }

  /// Adds a block whose own text may hold a pause: that comes after it.
  private void leaf(Supplier<Optional<Block>> read) {
    boolean before = steps.unpause();
    Optional<Block> block = read.get();
    boolean after = steps.unpause();
    steps.pause(before);
    block.ifPresent(this::add);
    steps.pause(after);
  }

  private void paragraph(Paragraph paragraph) {
    if (paragraph.getFirstChild() instanceof MathText math
        && math.isDisplay()
        && math.getNext() == null) {
      add(MathBlock.block(math.tex()));
      return;
    }
    leaf(() -> {
      List<String> titles = PictureRow.titles(paragraph);
      List<Inline> content = inlines.read(paragraph);
      if (!inNote && content.equals(List.of(new Inline.Text(". . .")))) {
        steps.pause();
        return Optional.empty();
      }
      return Optional.of(content)
          .filter(some -> !some.isEmpty())
          .map(some -> PictureRow.paragraph(some, titles));
    });
  }

  private void quote(BlockQuote quote) {
    elements.fill();
    int at = steps.begin();
    Optional<Block.AlertKind> kind = Alerts.take(quote, problems());
    List<Block> content = inside(Markdown.children(quote));
    if (!content.isEmpty()) {
      add(at, kind.<Block>map(k -> new Block.Alert(k, content)).orElse(new Block.Quote(content)));
    }
  }

  private void list(ListBlock list) {
    elements.fill();
    int at = steps.beginList();
    List<Block.Item> items = new ArrayList<>();
    for (Node item : Markdown.children(list)) {
      int from = steps.beginItem(steps.isIncremental());
      Optional<Boolean> done = Tasks.take(item);
      items.add(new Block.Item(from > at ? from : 0, done, inside(Markdown.children(item))));
    }
    Optional<Integer> start =
        list instanceof OrderedList ordered
            ? Optional.ofNullable(ordered.getMarkerStartNumber())
            : Optional.empty();
    int gap = Math.max(list.isTight() ? 0 : 1, commands.gap());
    add(at, new Block.Items(start, gap, List.copyOf(items)));
  }

  Elements elements() {
    return elements;
  }

  Problems problems() {
    return origin.problems();
  }

  /// Notes that the slide shows the picture of that name.
  void picture(Place at, String target) {
    problems().picture(at, target);
  }

  HtmlWarnings warnings() {
    return new HtmlWarnings(origin.problems());
  }

  int gap() {
    return commands.gap();
  }

  /// The mark of the footnote of that label, from now on one of this slide's.
  Optional<String> cite(String label) {
    return origin.footnote(label).map(this::cite);
  }

  String cite(Node footnote) {
    return footnotes.cite(footnote);
  }

  /// Does what a comment asks for.
  void comment(Html.Comment comment, Place at) {
    if (inNote) {
      add(new Block.Paragraph(List.of(new Inline.Text(comment.text().strip()))));
      return;
    }
    if (!comment.closed()) {
      problems().warn(at, "this comment is never closed by -->: all the rest is read as a note");
    }
    commands
        .read(comment.text(), at, problems(), elements)
        .ifPresent(note -> notes.addAll(cues.read(note.markdown(), SlideReader::note)));
  }

  private static List<Block> note(String markdown) {
    List<Node> nodes = Markdown.parse(markdown).map(Markdown::children).orElse(List.of());
    if (nodes.isEmpty()) {
      return List.of(new Block.Paragraph(List.of(new Inline.Text(markdown))));
    }
    Origin origin = Origin.of(markdown, new Problems(""), nodes);
    SlideReader reader = new SlideReader(origin, new Citations(), true);
    nodes.forEach(reader::read);
    return reader.end();
  }
}
