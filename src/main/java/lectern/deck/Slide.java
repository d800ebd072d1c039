package lectern.deck;

import java.util.List;

/// One slide: what the room sees and what the speaker says. `steps` is the number of its last step
/// (0: all is shown at once).
public record Slide(List<Block> blocks, List<Block> notes, int steps, Source source) {
  /// The plain text of its first heading (or the deck's title on the cover); empty if it has none.
  public String title() {
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading heading -> {
          return PlainText.of(heading.content());
        }
        case Block.Cover cover -> {
          return cover.meta().title();
        }
        case Block.Reveal reveal -> {
          if (!reveal.content().isEmpty()
              && reveal.content().getFirst() instanceof Block.Heading heading) {
            return PlainText.of(heading.content());
          }
        }
        case Block.Paragraph _,
            Block.Items _,
            Block.Quote _,
            Block.Alert _,
            Block.Code _,
            Block.Table _,
            Block.Picture _,
            Block.Rule _ -> {}
      }
    }
    return "";
  }
}
