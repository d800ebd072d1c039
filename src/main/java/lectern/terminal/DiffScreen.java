package lectern.terminal;

import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.screen.ScreenBuffer;
import com.googlecode.lanterna.screen.TerminalScreen;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import lectern.grid.Cell;
import lectern.grid.Frame;
import lectern.grid.Placement;
import lectern.grid.Rect;
import lectern.grid.Size;
import lectern.grid.Style;
import lectern.terminal.draw.Cells;
import lectern.terminal.draw.Encoder;
import lectern.terminal.draw.PictureLayer;

/// Lanterna's screen, refreshed by one minimal write: what the front buffer holds is what the
/// terminal shows, the back buffer holds what it shall show.
final class DiffScreen extends TerminalScreen {
  private static final Cell BLANK = Cell.blank(Style.PLAIN);

  private final LecternTerminal terminal;
  private final Encoder encoder;
  private final CellCharacter.Cache characters;
  private final PictureLayer pictures = new PictureLayer();
  private List<Placement> placements = List.of();
  private boolean unknown;

  /// A screen that shows the frame already, by that encoder.
  DiffScreen(LecternTerminal terminal, Encoder encoder, Frame shown) throws IOException {
    this.terminal = terminal;
    this.encoder = encoder;
    CellCharacter.Cache cache = new CellCharacter.Cache();
    this.characters = cache;
    super(terminal, cache.of(BLANK, BLANK));
    setCursorPosition(null);
    put(fit(shown));
    getBackBuffer().copyTo(getFrontBuffer());
  }

  /// Takes keys from there.
  void keys(InputStream in) {
    terminal.keys(in);
  }

  void resize(Size to) throws IOException {
    terminal.resize(to);
  }

  /// Says that what the terminal shows is not known any more: the next refresh repaints all.
  synchronized void distrust() {
    unknown = true;
  }

  /// Shows the frame, cut or filled to the screen's size.
  synchronized void show(Frame frame) throws IOException {
    if (doResizeIfNecessary() != null) {
      unknown = true;
    }
    Frame fit = fit(frame);
    put(fit);
    placements = fit.placements();
    refresh(RefreshType.AUTOMATIC);
  }

  /// Takes all pictures off the terminal.
  synchronized void clearPictures() throws IOException {
    terminal.send(pictures.clear());
  }

  private void put(Frame frame) {
    ScreenBuffer back = getBackBuffer();
    for (int y = 0; y < frame.rows(); y++) {
      for (int x = 0; x < frame.columns(); x++) {
        Cell cell = frame.at(x, y);
        if (!holds(back.getCharacterAt(x, y), cell)) {
          back.setCharacterAt(x, y, characters.of(cell, right(frame, x, y)));
        }
        if (cell.isWide()) {
          x++; // Lanterna pads it
        }
      }
    }
  }

  @SuppressWarnings("ReferenceEquality") // frames share most of their cells with the one before
  private static boolean holds(TextCharacter character, Cell cell) {
    return character instanceof CellCharacter ours && ours.cell() == cell && !cell.isWide();
  }

  private static Cell right(Frame frame, int x, int y) {
    return x + 1 < frame.columns() ? frame.at(x + 1, y) : frame.at(x, y);
  }

  @Override
  public synchronized void refresh(RefreshType type) throws IOException {
    Size size = new Size(getTerminalSize().getColumns(), getTerminalSize().getRows());
    Cells next = cells(getBackBuffer());
    boolean all = unknown || type == RefreshType.COMPLETE;
    if (all) {
      clearPictures();
    }
    List<Placement> gone = pictures.gone(placements);
    terminal.send(PictureLayer.hide(gone));
    terminal.send(
        all
            ? encoder.repaint(size, next)
            : encoder.change(size, PictureLayer.under(cells(getFrontBuffer()), gone), next));
    unknown = false;
    byte[] shown = pictures.show(placements);
    if (shown.length > 0) {
      encoder.wasReset();
      terminal.send(shown);
    }
    terminal.flush();
    getBackBuffer().copyTo(getFrontBuffer());
  }

  private static Cells cells(ScreenBuffer buffer) {
    return (x, y) -> CellCharacter.cell(buffer.getCharacterAt(x, y));
  }

  /// The frame as large as the screen.
  private Frame fit(Frame frame) {
    int columns = getTerminalSize().getColumns();
    int rows = getTerminalSize().getRows();
    return frame.columns() == columns && frame.rows() == rows
        ? frame
        : frame.crop(new Rect(0, 0, columns, rows));
  }
}
