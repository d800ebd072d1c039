package lectern.image;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import lectern.grid.Graphic;
import lectern.grid.Size;

/// kitty's graphics protocol: a PNG file in pieces, placed over cells. The picture has a number, by
/// which it is deleted.
final class Kitty {
  /// The most characters of a piece.
  private static final int PIECE = 4096;

  /// Numbers from 16 to 255: a placeholder's colour carries them, and the 16 before may be changed
  /// on the way.
  private static final AtomicInteger NEXT = new AtomicInteger();

  private Kitty() {}

  /// Placed at the cursor, which stays.
  static Graphic placed(Pixels pixels, Size cells) {
    int id = next();
    String keys = "a=T,f=100,q=2,C=1,i=" + id + ",c=" + cells.columns() + ",r=" + cells.rows();
    return graphic(pieces(keys, pixels, UnaryOperator.identity()), delete(id));
  }

  /// Through tmux: placed where characters stand that name its number, row and column. tmux takes
  /// them for text, and so moves and wipes them with the pane.
  static Graphic inTmux(Pixels pixels, Size cells) {
    int id = next();
    String keys = "a=T,f=100,q=2,U=1,i=" + id + ",c=" + cells.columns() + ",r=" + cells.rows();
    String show = pieces(keys, pixels, Kitty::passed) + Placeholders.of(id, cells);
    return new Graphic(bytes(show), bytes(passed(delete(id))), true);
  }

  private static int next() {
    return 16 + NEXT.getAndIncrement() % 240;
  }

  private static Graphic graphic(String show, String hide) {
    return new Graphic(bytes(show), bytes(hide), false);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// Deletes it and frees its memory.
  private static String delete(int id) {
    return "\033_Ga=d,d=I,q=2,i=" + id + "\033\\";
  }

  private static String pieces(String keys, Pixels pixels, UnaryOperator<String> wrap) {
    String data = Base64.getEncoder().encodeToString(PngBytes.of(pixels));
    StringBuilder all = new StringBuilder(data.length() + data.length() / 50 + 100);
    for (int from = 0; from < data.length(); from += PIECE) {
      int to = Math.min(data.length(), from + PIECE);
      String more = to < data.length() ? "m=1" : "m=0";
      String head = from == 0 ? keys + "," + more : "q=2," + more;
      all.append(wrap.apply("\033_G" + head + ";" + data.substring(from, to) + "\033\\"));
    }
    return all.toString();
  }

  /// For the terminal that tmux runs in.
  private static String passed(String sequence) {
    return "\033Ptmux;" + sequence.replace("\033", "\033\033") + "\033\\";
  }
}
