package lectern.deck;

import java.util.ArrayList;
import java.util.List;

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

  private void block(Block block) {
    switch (block) {
      case Block.Heading(_, var content) -> inlines(content);
      case Block.Paragraph(var content) -> inlines(content);
      case Block.Table(_, var header, var rows) -> {
        header.forEach(cell -> inlines(cell.content()));
        rows.forEach(row -> row.cells().forEach(cell -> inlines(cell.content())));
      }
      case Block.Items _,
          Block.Quote _,
          Block.Alert _,
          Block.Columns _,
          Block.Aligned _,
          Block.Sized _,
          Block.Footnotes _,
          Block.Reveal _ ->
          block.inside().forEach(this::block);
      case Block.Picture(_, String alt, _, _, var link) ->
          link.ifPresent(target -> found.add(new Found(target, alt, slide)));
      case Block.Cover _,
          Block.Code _,
          Block.Diagram _,
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
      case Inline.Text _, Inline.Code _, Inline.FootnoteMark _, Inline.Image _, Inline.Break _ -> {}
    }
  }
}
