package lectern.terminal.tty;

import java.io.IOException;
import java.util.Optional;
import lectern.grid.CellSize;
import lectern.grid.Size;

/// The terminal device of this process.
public sealed interface Tty permits LinuxTty, SttyTty {
  /// No terminal is drawn larger: what it claims may come from another machine.
  Size LARGEST = new Size(500, 300);

  /// The device as this system knows it; the property `lectern.tty=stty` asks for the portable way.
  static Tty system() {
    String architecture = System.getProperty("os.arch", "");
    boolean calls =
        System.getProperty("os.name", "").equals("Linux")
            && (architecture.equals("amd64") || architecture.equals("aarch64"))
            && !System.getProperty("lectern.tty", "").equals("stty");
    return calls ? new LinuxTty() : new SttyTty();
  }

  /// The size now, at most [#LARGEST]; empty if there is no terminal or it does not say.
  Optional<Size> size();

  /// How large a cell is, where the device knows.
  default Optional<CellSize> cell() {
    return Optional.empty();
  }

  /// Whether standard input is this terminal; otherwise keys come from `/dev/tty`.
  boolean isStandardInput();

  /// Has the device hand over each byte as it is typed: no echo, no line editing, no signals from
  /// keys. Waits for output to be sent, keeps what was typed ahead. The first call remembers how
  /// the device was set.
  void raw() throws IOException;

  /// Sets the device as it was before the first [#raw()]; at once, without waiting for output.
  void restore();

  /// Whether this process group is the one that has the terminal; also if there is no terminal.
  boolean isForeground();

  /// Sends this process group the stop signal of a terminal (SIGTSTP). May return before it stops;
  /// a group that no shell could continue does not stop.
  void stop() throws IOException;

  /// A size as two numbers, checked; empty if one of them is not positive.
  static Optional<Size> size(int columns, int rows) {
    return columns <= 0 || rows <= 0
        ? Optional.empty()
        : Optional.of(
            new Size(Math.min(columns, LARGEST.columns()), Math.min(rows, LARGEST.rows())));
  }

  /// Reads `rows columns`, as `stty size` prints it.
  static Optional<Size> size(String rowsColumns) {
    String[] parts = rowsColumns.strip().split(" ", -1);
    try {
      return parts.length == 2
          ? size(Integer.parseInt(parts[1]), Integer.parseInt(parts[0]))
          : Optional.empty();
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }
}
