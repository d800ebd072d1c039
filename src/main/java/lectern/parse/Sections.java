package lectern.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.deck.Block;
import lectern.deck.PlainText;
import lectern.deck.Slide;

/// Gives each slide the title of the section it belongs to. A section begins at a slide with a
/// heading above the level of the others; where slides are cut at separators, it has to be all
/// there is on the slide.
final class Sections {
  private final int level;
  private final boolean alone;

  private Sections(int level, boolean alone) {
    this.level = level;
    this.alone = alone;
  }

  /// `level`: that of the headings at which the slides were cut, 0 if at none. `title` is the
  /// document's, empty if it has none of its own.
  static List<Slide> of(List<Slide> slides, int level, String title) {
    Sections sections = level > 0 ? new Sections(level, false) : new Sections(usual(slides), true);
    List<Slide> named = new ArrayList<>();
    String section = "";
    for (int i = 0; i < slides.size(); i++) {
      Slide slide = slides.get(i);
      boolean begins = sections.begins(slide) && !(i == 0 && sections.isTitle(slides, title));
      named.add(slide.section(begins ? "" : section));
      section = begins ? slide.title() : section;
    }
    return named;
  }

  private boolean begins(Slide slide) {
    return heading(slide)
        .filter(heading -> heading.level() < level)
        .filter(_ -> !alone || isHeadingOnly(slide))
        .isPresent();
  }

  /// Whether the first slide is the document's title rather than a section: no other is as high.
  private boolean isTitle(List<Slide> slides, String title) {
    if (!title.isEmpty() && !title.equals(slides.getFirst().title())) {
      return false;
    }
    int first = heading(slides.getFirst()).map(Block.Heading::level).orElse(0);
    return slides.stream()
        .skip(1)
        .filter(this::begins)
        .noneMatch(slide -> heading(slide).orElseThrow().level() <= first);
  }

  private static boolean isHeadingOnly(Slide slide) {
    return slide.blocks().stream().filter(block -> !isLayout(block)).count() == 1
        && !slide.title().isEmpty();
  }

  private static boolean isLayout(Block block) {
    return block instanceof Block.Space || block instanceof Block.Middle;
  }

  /// One below the highest level of a heading that shares most slides with something else; at least
  /// 2, so that a heading of level 1 alone always begins a section.
  private static int usual(List<Slide> slides) {
    int[] slidesOf = new int[7];
    for (Slide slide : slides) {
      if (!isHeadingOnly(slide)) {
        heading(slide).ifPresent(heading -> slidesOf[heading.level()]++);
      }
    }
    int most = 1;
    for (int level = 2; level < slidesOf.length; level++) {
      most = slidesOf[level] > slidesOf[most] ? level : most;
    }
    return Math.max(2, most);
  }

  /// The heading a slide begins with.
  private static Optional<Block.Heading> heading(Slide slide) {
    return slide.blocks().stream()
        .filter(block -> !isLayout(block))
        .findFirst()
        .flatMap(Sections::heading);
  }

  private static Optional<Block.Heading> heading(Block block) {
    return switch (block) {
      case Block.Heading heading when !PlainText.of(heading.content()).isBlank() ->
          Optional.of(heading);
      case Block.Aligned(_, List<Block> content) -> heading(content.getFirst());
      case Block.Sized(_, List<Block> content) -> heading(content.getFirst());
      case Block _ -> Optional.empty();
    };
  }
}
