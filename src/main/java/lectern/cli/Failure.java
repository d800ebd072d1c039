package lectern.cli;

/// What ends Lectern before it has begun: one line for the user, and an exit code.
final class Failure extends Exception {
  private static final long serialVersionUID = 1;

  /// The thing asked about is not right.
  static final int NOT_RIGHT = 1;

  static final int WRONG_ARGUMENTS = 2;

  /// A file that can't be read (EX_NOINPUT of sysexits.h).
  static final int UNREADABLE = 66;

  /// A fault of our own (EX_SOFTWARE).
  static final int BUG = 70;

  /// A file that can't be written (EX_CANTCREAT).
  static final int UNWRITABLE = 73;

  private final int code;
  private final String sentence;

  Failure(int code, String sentence) {
    super(sentence);
    this.code = code;
    this.sentence = sentence;
  }

  String sentence() {
    return sentence;
  }

  int code() {
    return code;
  }
}
