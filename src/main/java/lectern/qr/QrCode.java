package lectern.qr;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.util.Optional;

/// A square of dark and light modules that a phone reads as text (ISO/IEC 18004).
public final class QrCode {
  /// Light modules that the standard wants on each side.
  public static final int QUIET = 4;

  private final ByteMatrix modules;

  private QrCode(ByteMatrix modules) {
    this.modules = modules;
  }

  /// The smallest code that holds the text, with the strongest error correction that does not make
  /// it larger; none for a text that is too long.
  ///
  /// @param ascii characters below U+0080
  public static Optional<QrCode> of(String ascii) {
    Optional<ByteMatrix> best = Optional.empty();
    for (ErrorCorrectionLevel level : ErrorCorrectionLevel.values()) { // the weakest first
      try {
        QRCode code = Encoder.encode(ascii, level);
        if (best.isPresent() && best.get().getWidth() < code.getMatrix().getWidth()) {
          break;
        }
        best = Optional.of(code.getMatrix());
      } catch (WriterException _) {
        break;
      }
    }
    return best.map(QrCode::new);
  }

  /// Modules on a side, without the light ones around.
  public int size() {
    return modules.getWidth();
  }

  /// Whether a module is dark; those outside are light.
  public boolean isDark(int x, int y) {
    return x >= 0 && y >= 0 && x < size() && y < size() && modules.get(x, y) == 1;
  }
}
