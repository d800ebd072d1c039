package lectern.grid;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A picture, or larger text, as one kind of terminal draws it: bytes that somebody made who knows
/// how.
public final class Graphic {
  private final byte[] show;
  private final byte[] hide;
  private final boolean inCells;

  /// @param show what to send with the cursor on its top left cell
  /// @param hide what to send to have it gone
  /// @param inCells whether it stands where text stands, so that text over it wipes it out
  public Graphic(byte[] show, byte[] hide, boolean inCells) {
    this.show = show.clone();
    this.hide = hide.clone();
    this.inCells = inCells;
  }

  public byte[] show() {
    return show.clone();
  }

  public byte[] hide() {
    return hide.clone();
  }

  public boolean inCells() {
    return inCells;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Graphic that
            && inCells == that.inCells
            && Arrays.equals(show, that.show)
            && Arrays.equals(hide, that.hide));
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hide);
  }

  /// The bytes that showing it takes.
  public int length() {
    return show.length;
  }
}
