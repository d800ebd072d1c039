package lectern.image;

/// A picture that can't be shown; the message says why, to follow its file's name.
public final class BadPicture extends Exception {
  private static final long serialVersionUID = 1;

  private final String why;

  public BadPicture(String why) {
    super(why);
    this.why = why;
  }

  /// Such as `has more than 16 MiB`.
  public String why() {
    return why;
  }
}
