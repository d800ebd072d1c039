package lectern.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.grid.Color;
import lectern.grid.Frame;
import lectern.grid.SafeText;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.grid.Wrap;
import lectern.keys.Key;
import lectern.qr.QrCode;
import lectern.search.Place;
import lectern.theme.Role;
import lectern.theme.Theme;

/// A link as a QR code, as large as the room allows: the room scans it from the screen. Dark on
/// light whatever the theme, as readers want it. `from` is the list it was chosen from.
public record QrOverlay(LinksOverlay from, LinksOverlay.Row row) implements Overlay {
  private static final Color BLACK = new Color.Rgb(0, 0, 0);
  private static final Color WHITE = new Color.Rgb(255, 255, 255);

  /// What is light is also drawn, for where there are no colours: there it is the text's.
  private static final Style LIGHT = Style.PLAIN.fg(WHITE).bg(WHITE);

  private static final Style BOTH = Style.PLAIN.fg(WHITE).bg(BLACK);

  /// The rows under the code.
  private static final int CAPTION = 1;

  @Override
  public Outcome on(Key key) {
    return switch (key.name()) {
      case "esc", "q", "Q", "ctrl+q", "backspace", "L" -> new Outcome.Stays(from);
      case "enter" -> new Outcome.Opens(row.link());
      case "y", "ctrl+y" -> new Outcome.Copies(row.link().address());
      default -> new Outcome.Stays(this);
    };
  }

  @Override
  public Optional<Place> target() {
    return from.target();
  }

  @Override
  public Frame draw(Theme theme, Size room) {
    Optional<QrCode> code = QrCode.of(row.link().address());
    if (code.isEmpty()) {
      return tooSmall(theme, room, "This address is too long for a QR code.");
    }
    int side = code.get().size() + 2 * QrCode.QUIET;
    int scale = Math.min(room.columns() / side, 2 * (room.rows() - CAPTION) / side);
    int rows = (side + 1) / 2 + CAPTION;
    return scale > 0
        ? code(theme, room, code.get(), scale)
        : tooSmall(
            theme,
            room,
            "The QR code needs %d columns and %d rows; here are %d and %d."
                .formatted(side, rows, room.columns(), room.rows()));
  }

  private Frame code(Theme theme, Size room, QrCode code, int scale) {
    int side = (code.size() + 2 * QrCode.QUIET) * scale;
    List<Frame> rows = new ArrayList<>();
    for (int y = 0; y < side; y += 2) {
      rows.add(row(code, scale, y, side));
    }
    Span keys = Span.of("   esc goes back", theme.style(Role.OVERLAY_DETAIL));
    SafeText address =
        SafeText.of(row.link().address()).fit(Math.max(0, room.columns() - keys.width()));
    Frame caption = Frame.row(List.of(new Span(address, theme.style(Role.OVERLAY)), keys));
    int top = (room.rows() - rows.size() - CAPTION) / 2;
    return Frame.blank(room, theme.style(Role.OVERLAY))
        .with((room.columns() - side) / 2, top, Frame.stack(rows))
        .with(Math.max(0, (room.columns() - caption.columns()) / 2), top + rows.size(), caption);
  }

  /// Two rows of modules in one of cells; `y` counts rows of modules, those around included.
  private static Frame row(QrCode code, int scale, int y, int columns) {
    List<Span> cells = new ArrayList<>(columns);
    for (int x = 0; x < columns; x++) {
      int column = x / scale - QrCode.QUIET;
      boolean upper = code.isDark(column, y / scale - QrCode.QUIET);
      boolean lower = code.isDark(column, (y + 1) / scale - QrCode.QUIET);
      cells.add(
          upper == lower
              ? Span.of(upper ? " " : "█", upper ? BOTH : LIGHT)
              : Span.of(upper ? "▄" : "▀", BOTH));
    }
    return Frame.row(cells);
  }

  private Frame tooSmall(Theme theme, Size room, String why) {
    int columns = Math.max(1, room.columns() - 6);
    List<List<Span>> lines = new ArrayList<>();
    for (String text : List.of(why, row.link().address())) {
      lines.addAll(Wrap.lines(List.of(Span.of(text, theme.style(Role.OVERLAY))), columns));
    }
    return new Box("QR code", lines).draw(theme, room, 0);
  }
}
