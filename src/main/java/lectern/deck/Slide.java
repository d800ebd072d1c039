package lectern.deck;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// One slide: what the room sees and what the speaker says. `section` is the title of the part of
/// the talk it belongs to, empty if there is none; `steps` the number of its last step (0: all is
/// shown at once); `footer` whether the line at its foot is wanted; `planned` how long its author
/// means it to take. Of the notes, what belongs to a later step stands in a [Block.Reveal].
public record Slide(
    String section,
    List<Block> blocks,
    List<Block> notes,
    int steps,
    boolean footer,
    Optional<Duration> planned,
    Source source) {
  public Slide {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
  }

  /// A slide of no section, with a footer.
  public Slide(List<Block> blocks, List<Block> notes, int steps, Source source) {
    this("", blocks, notes, steps, true, source);
  }

  public Slide(
      String section,
      List<Block> blocks,
      List<Block> notes,
      int steps,
      boolean footer,
      Source source) {
    this(section, blocks, notes, steps, footer, Optional.empty(), source);
  }

  public Slide section(String now) {
    return new Slide(now, blocks, notes, steps, footer, planned, source);
  }

  /// The same slide with other blocks.
  public Slide blocks(List<Block> now) {
    return new Slide(section, now, notes, steps, footer, planned, source);
  }

  public Slide notes(List<Block> now) {
    return new Slide(section, blocks, now, steps, footer, planned, source);
  }

  public Slide planned(Optional<Duration> now) {
    return new Slide(section, blocks, notes, steps, footer, now, source);
  }

  /// The plain text of its first heading (or the deck's title on the cover); empty if it has none.
  public String title() {
    return blocks.stream()
        .map(Slide::title)
        .filter(title -> !title.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String title(Block block) {
    return switch (block) {
      case Block.Heading(_, var content) -> PlainText.of(content);
      case Block.Cover(Meta meta) -> meta.title();
      case Block.Reveal(_, var content) -> first(content);
      case Block.Aligned(_, var content) -> first(content);
      case Block.Sized(_, var content) -> first(content);
      case Block.Paragraph _,
          Block.Items _,
          Block.Quote _,
          Block.Alert _,
          Block.Code _,
          Block.Diagram _,
          Block.Table _,
          Block.Picture _,
          Block.Rule _,
          Block.Columns _,
          Block.Space _,
          Block.Middle _,
          Block.Footnotes _ ->
          "";
    };
  }

  private static String first(List<Block> content) {
    return content.isEmpty() ? "" : title(content.getFirst());
  }
}
