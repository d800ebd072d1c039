package lectern.deck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The links of a deck: those of its front matter, then those of its slides, but not of the notes.
public final class Links {
  private final List<Found> found = new ArrayList<>();
  private int slide;

  private Links() {}

  /// A link and the slide it stands on, counted from 0. `target` is as the deck has it: nothing has
  /// checked it; `words` is empty where it has none of its own.
  public record Found(String target, String words, int slide) {}

  /// All of them in order, one that stands in several places several times.
  public static List<Found> of(Deck deck) {
    Links links = new Links();
    deck.meta().links().forEach(target -> links.found.add(new Found(target, "", 0)));
    for (Slide slide : deck.slides()) {
      slide.blocks().forEach(links::block);
      links.slide++;
    }
    return links.found;
  }

  /// Targets by number, from 1, in the order in which they are first met.
  public static Map<String, Integer> numbers(Deck deck) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    of(deck).forEach(link -> numbers.putIfAbsent(link.target(), numbers.size() + 1));
    return numbers;
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading(_, var content) -> inlines(content);
      case Block.Paragraph(var content) -> inlines(content);
      case Block.Items(_, _, var items) -> items.forEach(item -> blocks(item.content()));
      case Block.Quote(var content) -> blocks(content);
      case Block.Alert(_, var content) -> blocks(content);
      case Block.Table(_, var header, var rows) -> {
        header.forEach(cell -> inlines(cell.content()));
        rows.forEach(row -> row.cells().forEach(cell -> inlines(cell.content())));
      }
      case Block.Columns(var columns) -> columns.forEach(column -> blocks(column.content()));
      case Block.Aligned(_, var content) -> blocks(content);
      case Block.Sized(_, var content) -> blocks(content);
      case Block.Footnotes(var notes) -> notes.forEach(note -> blocks(note.content()));
      case Block.Reveal(_, var content) -> blocks(content);
      case Block.Cover _,
          Block.Code _,
          Block.Picture _,
          Block.Rule _,
          Block.Space _,
          Block.Middle _ -> {}
    }
  }

  private void inlines(List<Inline> content) {
    content.forEach(this::inline);
  }

  private void inline(Inline inline) {
    switch (inline) {
      case Inline.Link(String target, var content) ->
          found.add(new Found(target, PlainText.of(content).strip(), slide));
      case Inline.Strong(var content) -> inlines(content);
      case Inline.Emphasis(var content) -> inlines(content);
      case Inline.Strike(var content) -> inlines(content);
      case Inline.Underline(var content) -> inlines(content);
      case Inline.Mark(var content) -> inlines(content);
      case Inline.Keyboard(var content) -> inlines(content);
      case Inline.Coloured(_, _, var content) -> inlines(content);
      case Inline.Text _,
          Inline.Code _,
          Inline.FootnoteMark _,
          Inline.Image _,
          Inline.Break _ -> {}
    }
  }
}
