package lectern.grid;

/// A picture as one kind of terminal draws it: bytes that somebody made who knows how. One that was
/// made is equal only to itself.
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

  /// The bytes that showing it takes.
  public int length() {
    return show.length;
  }
}
