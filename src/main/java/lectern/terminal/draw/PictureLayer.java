package lectern.terminal.draw;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import lectern.grid.Cell;
import lectern.grid.Color;
import lectern.grid.Placement;
import lectern.grid.SafeText;
import lectern.grid.Style;

/// The pictures that the terminal shows over its cells, and the bytes that turn them into others.
public final class PictureLayer {
  /// Like no cell of a frame: what stands where it was is drawn anew.
  private static final Cell UNKNOWN =
      new Cell(
          SafeText.of("\ufffd").graphemes().getFirst(),
          Style.PLAIN.fg(new Color.Ansi(0)).bg(new Color.Ansi(0)));

  private List<Placement> shown = List.of();

  /// Those that are shown and are not among the next.
  public List<Placement> gone(List<Placement> next) {
    if (shown.isEmpty()) {
      return shown;
    }
    List<Placement> gone = new ArrayList<>(shown);
    gone.removeAll(next);
    return gone;
  }

  /// What to send to have these gone.
  public static byte[] hide(List<Placement> gone) {
    if (gone.isEmpty()) {
      return new byte[0];
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    gone.forEach(placement -> out.writeBytes(placement.graphic().hide()));
    return out.toByteArray();
  }

  /// The cells that the screen is known to show: none where a picture stood for text.
  public static Cells under(Cells cells, List<Placement> gone) {
    return !gone.isEmpty() && gone.stream().anyMatch(placement -> placement.graphic().inCells())
        ? (x, y) -> covers(gone, x, y) ? UNKNOWN : cells.at(x, y)
        : cells;
  }

  private static boolean covers(List<Placement> gone, int x, int y) {
    for (Placement placement : gone) {
      if (placement.graphic().inCells() && placement.at().contains(x, y)) {
        return true;
      }
    }
    return false;
  }

  /// What to send to show the next, once the cells are drawn; it leaves the rendition plain. From
  /// now on they are shown.
  public byte[] show(List<Placement> next) {
    if (next.isEmpty()) {
      shown = next;
      return new byte[0];
    }
    List<Placement> added = new ArrayList<>(next);
    added.removeAll(shown);
    shown = next;
    if (added.isEmpty()) {
      return new byte[0];
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Placement placement : added) {
      String move = "\033[" + (placement.at().y() + 1) + ";" + (placement.at().x() + 1) + "H";
      out.writeBytes(move.getBytes(StandardCharsets.US_ASCII));
      out.writeBytes(placement.graphic().show());
    }
    out.writeBytes("\033[0m".getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }

  /// What to send to have all gone; none is shown from now on.
  public byte[] clear() {
    byte[] bytes = hide(shown);
    shown = List.of();
    return bytes;
  }
}
