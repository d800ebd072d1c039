package lectern.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import lectern.app.Painting;
import lectern.app.PictureFile;
import lectern.app.Wanted;
import lectern.deck.Block;
import lectern.deck.Deck;
import lectern.deck.Slide;
import lectern.grid.CellSize;
import lectern.grid.Color;
import lectern.grid.Frame;
import lectern.grid.Size;
import lectern.image.Canvas;
import lectern.image.Painted;
import lectern.layout.Page;
import lectern.layout.SlideLayout;
import lectern.layout.text.LinkLabels;
import lectern.layout.text.Pictures;
import lectern.theme.LinkLabel;
import lectern.theme.Role;
import lectern.theme.Theme;

/// Every page of every slide of a deck as a frame, with all steps shown, in the order in which they
/// are presented.
public final class FrameExport {
  private FrameExport() {}

  /// `notes`: each slide is followed by its notes, on as many frames as they need. A box stands for
  /// each picture.
  public static List<Frame> frames(Deck deck, Theme theme, Size size, boolean notes) {
    return frames(deck, theme, size, notes, Map.of(), _ -> new Painted.Not(""));
  }

  /// With those pictures of the deck, by the names that it has for them, as `painter` paints them.
  public static List<Frame> frames(
      Deck deck,
      Theme theme,
      Size size,
      boolean notes,
      Map<String, PictureFile> pictures,
      Function<Wanted, Painted> painter) {
    List<Frame> frames = new ArrayList<>();
    // On paper a link is followed by typing it.
    Theme full = theme.links(LinkLabel.ADDRESS);
    for (Slide slide : deck.slides()) {
      frames.addAll(frames(slide, full, size, pictures, painter));
      if (notes && !slide.notes().isEmpty()) {
        frames.addAll(frames(notes(slide), full, size, pictures, painter));
      }
    }
    return frames;
  }

  private static List<Frame> frames(
      Slide slide,
      Theme theme,
      Size size,
      Map<String, PictureFile> pictures,
      Function<Wanted, Painted> painter) {
    Color ground = theme.style(Role.TEXT).bg();
    List<Frame> frames = new ArrayList<>();
    LinkLabels links = new LinkLabels(theme.links(), Map.of());
    for (Page page : SlideLayout.pages(slide, theme, size, known(pictures), links)) {
      Frame frame = page.frame(page.lastStep());
      for (Page.Sight sight : page.pictures(page.lastStep())) {
        PictureFile file = Objects.requireNonNull(pictures.get(sight.target()));
        Wanted wanted = new Wanted(file, sight.at().size(), Canvas.BLOCKS, ground);
        frame = Painting.with(frame, sight, Optional.of(painter.apply(wanted)), theme);
      }
      frames.add(frame);
    }
    return frames;
  }

  private static Pictures known(Map<String, PictureFile> pictures) {
    return pictures.isEmpty() ? Pictures.NONE : PictureFile.known(pictures, CellSize.USUAL);
  }

  private static Slide notes(Slide slide) {
    List<Block> blocks = new ArrayList<>();
    String title = slide.title().isEmpty() ? "Notes" : "Notes: " + slide.title();
    blocks.add(new Block.Heading(2, List.of(new lectern.deck.Inline.Text(title))));
    blocks.addAll(slide.notes());
    return new Slide(blocks, List.of(), 0, slide.source());
  }
}
