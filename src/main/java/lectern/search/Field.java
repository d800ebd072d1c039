package lectern.search;

/// The part of a slide that a word stands in, the one that tells most of it first.
public enum Field {
  TITLE(0, 64),
  HEADING(1, 40),
  BODY(2, 24),
  CODE(3, 18),
  NOTES(4, 12);

  private static final Field[] ALL = values();

  /// Its number in what is kept of slides.
  final int code;

  /// What a whole word found there is worth.
  final int weight;

  Field(int code, int weight) {
    this.code = code;
    this.weight = weight;
  }

  static Field of(int code) {
    return ALL[code];
  }

  /// A set of fields holds a field if it has this bit.
  int bit() {
    return 1 << code;
  }

  /// The set of all fields.
  static final int ANY = (1 << 5) - 1;
}
