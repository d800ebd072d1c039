package lectern.image;

import java.util.Optional;
import java.util.function.Function;
import lectern.grid.Color;
import lectern.grid.Graphic;
import lectern.grid.Size;

/// A file's bytes as a picture of so many cells.
public final class Painter {
  private Painter() {}

  /// What came of it, and what was wrong with the file.
  public record Result(Painted painted, Optional<String> fault) {
    /// Nothing came of it.
    public static Result not(String why) {
      return new Result(new Painted.Not(why), Optional.of(why));
    }
  }

  private static Result drawn(Picture picture, Function<Pixels, Graphic> draw) {
    return new Result(new Painted.Drawn(draw.apply(picture.pixels())), picture.fault());
  }

  /// In the cells' own pixels; in fewer if the file has no more, for the terminal scales it up.
  private static Picture small(byte[] bytes, Header header, Size cells, Canvas canvas)
      throws BadPicture {
    int width = cells.columns() * canvas.cell().width();
    int height = cells.rows() * canvas.cell().height();
    return header.scalable() || header.width() > width || header.height() > height
        ? Picture.read(bytes, header, width, height)
        : Picture.read(bytes, header, header.width(), header.height());
  }

  /// `ground`: what is seen where the picture is clear.
  public static Result paint(byte[] bytes, Header header, Size cells, Canvas canvas, Color ground) {
    try {
      return switch (canvas.protocol()) {
        case BLOCKS -> {
          Picture picture = Picture.read(bytes, header, 2 * cells.columns(), 2 * cells.rows());
          yield new Result(
              new Painted.Cells(Mosaic.of(picture.pixels(), cells, ground)), picture.fault());
        }
        case KITTY -> drawn(small(bytes, header, cells, canvas), p -> Kitty.placed(p, cells));
        case KITTY_IN_TMUX ->
            cells.rows() > Placeholders.MOST_ROWS
                ? Result.not("is too high for tmux")
                : drawn(small(bytes, header, cells, canvas), p -> Kitty.inTmux(p, cells));
        case ITERM -> drawn(small(bytes, header, cells, canvas), p -> Inline.graphic(p, cells));
        case SIXEL -> {
          int height = cells.rows() * canvas.cell().height();
          // Half a band too much would scroll the screen at its foot.
          int whole = Math.max(1, height - height % Sixel.BAND);
          Picture picture =
              Picture.read(bytes, header, cells.columns() * canvas.cell().width(), whole);
          yield drawn(
              picture,
              p -> Sixel.graphic(p.over(Mosaic.rgb(ground)), canvas.registers(), canvas.cell()));
        }
        case OFF -> Result.not("is not drawn");
      };
    } catch (BadPicture e) {
      return Result.not(e.why());
    }
  }
}
