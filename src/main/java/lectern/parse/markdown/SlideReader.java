package lectern.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import lectern.deck.Block;
import lectern.deck.Inline;
import lectern.json.Place;
import lectern.parse.html.Html;
import lectern.parse.html.HtmlWarnings;
import lectern.parse.source.Problems;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/// CommonMark's block nodes of one slide → [Block]s, its notes and its steps.
///
/// Steps are counted in the order of the document and never go back: what stands below a pause
/// comes with it or later, also out of the list or quote the pause stands in.
public final class SlideReader {
  private final String source;
  private final Problems problems;
  private final HtmlWarnings warnings;
  private final Inlines inlines;
  private final boolean inNote;

  private final List<Block> notes = new ArrayList<>();
  private Flow flow = new Flow(0);
  private boolean incremental;
  private boolean paused;
  private int step;
  private int lastStep;

  /// `source`: the text the nodes were read from.
  public SlideReader(String source, Problems problems) {
    this(source, problems, false);
  }

  private SlideReader(String source, Problems problems, boolean inNote) {
    this.source = source;
    this.problems = problems;
    this.warnings = new HtmlWarnings(problems);
    this.inlines = new Inlines(this, warnings);
    this.inNote = inNote;
  }

  public List<Block> notes() {
    return notes;
  }

  /// The last step that shows something.
  public int steps() {
    return lastStep;
  }

  public List<Block> read(List<Node> nodes) {
    Flow outer = flow;
    flow = new Flow(step);
    nodes.forEach(this::read);
    List<Block> blocks = flow.blocks();
    flow = outer;
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
      case FencedCodeBlock fenced -> add(CodeBlocks.read(fenced, problems));
      case IndentedCodeBlock indented ->
          add(new Block.Code("", "", indented.getLiteral().lines().toList()));
      case HtmlBlock html -> new HtmlBlocks(this, warnings, html).read();
      case ThematicBreak _ -> add(new Block.Rule());
      case TableBlock table ->
          leaf(() -> Optional.of(Tables.read(table, inlines, source, problems)));
      case LinkReferenceDefinition _ -> {}
      default -> Markdown.children(node).forEach(this::read);
    }
  }

  /// Adds a block where the reader stands.
  void add(Block block) {
    add(begin(), block);
  }

  private void add(int at, Block block) {
    lastStep = Math.max(lastStep, at);
    flow.add(at, block);
  }

  /// The step of what begins here.
  private int begin() {
    if (paused) {
      paused = false;
      step++;
    }
    return step;
  }

  /// Adds a block whose own text may hold a pause: that comes after it.
  private void leaf(Supplier<Optional<Block>> read) {
    boolean before = paused;
    paused = false;
    Optional<Block> block = read.get();
    boolean after = paused;
    paused = before;
    block.ifPresent(this::add);
    paused |= after;
  }

  private void paragraph(Paragraph paragraph) {
    leaf(() -> {
      Optional<String> title = pictureTitle(paragraph);
      List<Inline> content = inlines.read(paragraph);
      if (!inNote && content.equals(List.of(new Inline.Text(". . .")))) {
        paused = true;
        return Optional.empty();
      }
      return Optional.of(content)
          .filter(some -> !some.isEmpty())
          .map(some -> paragraph(some, title));
    });
  }

  /// A picture if it is nothing else.
  static Block paragraph(List<Inline> content) {
    return paragraph(content, Optional.empty());
  }

  private static Block paragraph(List<Inline> content, Optional<String> title) {
    return content.size() == 1 && content.getFirst() instanceof Inline.Image(var target, var alt)
        ? new Block.Picture(target, alt, title)
        : new Block.Paragraph(content);
  }

  private static Optional<String> pictureTitle(Paragraph paragraph) {
    return paragraph.getFirstChild() instanceof Image image
        ? Optional.ofNullable(image.getTitle())
        : Optional.empty();
  }

  private void quote(BlockQuote quote) {
    int at = begin();
    Optional<Block.AlertKind> kind = Alerts.take(quote, problems);
    List<Block> content = read(Markdown.children(quote));
    if (!content.isEmpty()) {
      add(at, kind.<Block>map(k -> new Block.Alert(k, content)).orElse(new Block.Quote(content)));
    }
  }

  private void list(ListBlock list) {
    int at = incremental ? step : begin();
    List<Block.Item> items = new ArrayList<>();
    for (Node item : Markdown.children(list)) {
      paused |= incremental;
      int from = begin();
      lastStep = Math.max(lastStep, from);
      Optional<Boolean> done = Tasks.take(item);
      items.add(new Block.Item(from > at ? from : 0, done, read(Markdown.children(item))));
    }
    Optional<Integer> start =
        list instanceof OrderedList ordered
            ? Optional.ofNullable(ordered.getMarkerStartNumber())
            : Optional.empty();
    add(at, new Block.Items(start, list.isTight() ? 0 : 1, List.copyOf(items)));
  }

  /// Does what a comment asks for.
  void comment(Html.Comment comment, Place at) {
    if (inNote) {
      add(new Block.Paragraph(List.of(new Inline.Text(comment.text().strip()))));
      return;
    }
    if (!comment.closed()) {
      problems.warn(at, "this comment is never closed by -->: all the rest is read as a note");
    }
    switch (Comments.read(comment.text(), at, problems)) {
      case Directive.EndSlide _, Directive.Ignored _ -> {}
      case Directive.Pause _ -> paused = true;
      case Directive.IncrementalLists(boolean on) -> incremental = on;
      case Directive.Note(String markdown) -> notes.addAll(note(markdown));
    }
  }

  private static List<Block> note(String markdown) {
    return Markdown.parse(markdown)
        .map(Markdown::children)
        .map(new SlideReader(markdown, new Problems(""), true)::read)
        .orElse(List.of(paragraph(List.of(new Inline.Text(markdown)))));
  }
}
