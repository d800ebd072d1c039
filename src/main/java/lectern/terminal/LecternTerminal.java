package lectern.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BooleanSupplier;
import lectern.grid.SafeText;
import lectern.grid.Size;
import lectern.terminal.input.KeyReader;
import org.jspecify.annotations.Nullable;

/// Lanterna's terminal with its faults mended: it asks the terminal nothing, takes its size from
/// outside, reads keys with [KeyReader], and lets no text pass that could act on the terminal.
final class LecternTerminal extends ANSITerminal {
  private final Modes modes;
  private final BooleanSupplier more;
  private TerminalSize size;
  private KeyReader keys = new KeyReader(InputStream.nullInputStream());

  /// @param more asked before each wait for a key
  LecternTerminal(Gate gate, Size size, Modes modes, BooleanSupplier more) {
    this.modes = modes;
    this.more = more;
    this.size = new TerminalSize(size.columns(), size.rows());
    super(InputStream.nullInputStream(), gate, StandardCharsets.UTF_8);
  }

  void keys(InputStream in) {
    keys = new KeyReader(in);
  }

  /// Takes the size and tells Lanterna's listeners.
  void resize(Size to) throws IOException {
    size = new TerminalSize(to.columns(), to.rows());
    getTerminalSize();
  }

  void send(byte[] bytes) throws IOException {
    if (bytes.length > 0) {
      writeToTerminal(bytes);
    }
  }

  @Override
  protected TerminalSize findTerminalSize() {
    return size;
  }

  /// None: its decoder is not used, and its patterns would be loaded at the start.
  @Override
  protected KeyDecodingProfile getDefaultKeyDecodingProfile() {
    return List::of;
  }

  @Override
  public KeyStroke readInput() throws IOException {
    return keys.read(more);
  }

  @Override
  public @Nullable KeyStroke pollInput() throws IOException {
    return keys.poll().orElse(null);
  }

  @Override
  public void enterPrivateMode() throws IOException {
    send(modes.enter());
  }

  @Override
  public void exitPrivateMode() throws IOException {
    send(modes.leave());
  }

  @Override
  public void putCharacter(char c) throws IOException {
    putString(String.valueOf(c));
  }

  @Override
  public void putString(String text) throws IOException {
    send(SafeText.of(text).toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void setTitle(String title) throws IOException {
    super.setTitle(SafeText.of(title).toString());
  }

  /// Whether a stroke says that there will be none.
  static boolean isEnd(KeyStroke stroke) {
    return stroke.getKeyType() == KeyType.EOF;
  }
}
