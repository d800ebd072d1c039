package lectern.app;

import java.util.ArrayList;
import java.util.List;
import lectern.keys.Key;

/// What has been typed of a number or of a key sequence that is not complete.
public record Typed(String digits, List<Key> keys) {
  static final Typed NOTHING = new Typed("", List.of());

  /// More digits than any deck has slides.
  private static final int LONGEST = 6;

  Typed digit(int digit) {
    return digits.length() < LONGEST ? new Typed(digits + digit, List.of()) : this;
  }

  Typed key(Key key) {
    List<Key> more = new ArrayList<>(keys);
    more.add(key);
    return new Typed(digits, List.copyOf(more));
  }

  /// The number typed, or 0.
  int number() {
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }
}
