package lectern.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.deck.Block;
import lectern.deck.Slide;
import lectern.grid.Size;
import lectern.grid.Style;
import lectern.layout.text.LinkLabels;
import lectern.layout.text.Pictures;
import lectern.theme.Role;
import lectern.theme.Theme;

/// Lays a slide out for a room.
public final class SlideLayout {
  private SlideLayout() {}

  /// The slide's pages, at least one, each exactly as large as the room; a box stands for each
  /// picture.
  public static List<Page> pages(Slide slide, Theme theme, Size room) {
    return pages(slide, theme, room, Pictures.NONE, new LinkLabels(theme.links(), Map.of()));
  }

  /// The slide's pages with room for the pictures that can be drawn; `links` is what stands after
  /// links.
  public static List<Page> pages(
      Slide slide, Theme theme, Size room, Pictures pictures, LinkLabels links) {
    return pages(slide, theme, room, pictures, links, Optional.empty());
  }

  /// What a smaller room has of pages: parts without numbers, each with a part of one page only, at
  /// least one of each.
  public static List<Page> parts(
      Slide slide, Theme theme, Size room, Pictures pictures, LinkLabels links, List<Page> pages) {
    double[] begins = pages.stream().skip(1).mapToDouble(Page::start).toArray();
    return pages(slide, theme, room, pictures, links, Optional.of(begins));
  }

  private static List<Page> pages(
      Slide slide,
      Theme theme,
      Size room,
      Pictures pictures,
      LinkLabels links,
      Optional<double[]> begins) {
    boolean cover = isCover(slide);
    Style ground = theme.style(cover ? Role.COVER : Role.TEXT);
    if (room.columns() == 0 || room.rows() == 0) {
      return List.of(new Page(room, ground, List.of(), 0, 0));
    }
    Margins margins = Margins.of(room, hasColumns(slide.blocks()));
    Pictures there = pictures.on(room, margins.reach());
    PageFormat format = new PageFormat(theme, ground, room, margins, there, links);
    return cover
        ? CoverLayout.pages(slide.blocks(), format)
        : ContentLayout.pages(slide.blocks(), format, begins);
  }

  private static boolean hasColumns(List<Block> blocks) {
    return blocks.stream()
        .anyMatch(block ->
            block instanceof Block.Columns
                || (block instanceof Block.Reveal reveal && hasColumns(reveal.content())));
  }

  private static boolean isCover(Slide slide) {
    List<Block> blocks = slide.blocks();
    return (blocks.size() == 1 && blocks.getFirst() instanceof Block.Cover)
        || (isTitles(blocks) && !slide.title().isEmpty());
  }

  private static boolean isTitles(List<Block> blocks) {
    return blocks.stream()
        .allMatch(block ->
            block instanceof Block.Heading
                || block instanceof Block.Middle
                || block instanceof Block.Space
                || (block instanceof Block.Aligned aligned && isTitles(aligned.content()))
                || (block instanceof Block.Reveal reveal && isTitles(reveal.content())));
  }
}
