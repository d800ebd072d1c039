package lectern.export;

import java.util.ArrayList;
import java.util.List;
import lectern.deck.Block;
import lectern.deck.Deck;
import lectern.deck.Slide;
import lectern.grid.Frame;
import lectern.grid.Size;
import lectern.layout.Page;
import lectern.layout.SlideLayout;
import lectern.theme.Theme;

/// Every page of every slide of a deck as a frame, with all steps shown, in the order in which they
/// are presented.
public final class FrameExport {
  private FrameExport() {}

  /// `notes`: each slide is followed by its notes, on as many frames as they need.
  public static List<Frame> frames(Deck deck, Theme theme, Size size, boolean notes) {
    List<Frame> frames = new ArrayList<>();
    for (Slide slide : deck.slides()) {
      frames.addAll(frames(slide, theme, size));
      if (notes && !slide.notes().isEmpty()) {
        frames.addAll(frames(notes(slide), theme, size));
      }
    }
    return frames;
  }

  private static List<Frame> frames(Slide slide, Theme theme, Size size) {
    List<Frame> frames = new ArrayList<>();
    for (Page page : SlideLayout.pages(slide, theme, size)) {
      frames.add(page.frame(page.lastStep()));
    }
    return frames;
  }

  private static Slide notes(Slide slide) {
    List<Block> blocks = new ArrayList<>();
    String title = slide.title().isEmpty() ? "Notes" : "Notes: " + slide.title();
    blocks.add(new Block.Heading(2, List.of(new lectern.deck.Inline.Text(title))));
    blocks.addAll(slide.notes());
    return new Slide(blocks, List.of(), 0, slide.source());
  }
}
