package lectern.highlight;

import java.util.ArrayList;
import java.util.List;

/// Collects one line's tokens; neighbours of one kind become one.
final class Tokens {
  private final List<Token> done = new ArrayList<>();
  private int length;
  private Kind kind = Kind.PLAIN;
  private int total;

  /// Nothing if `more` is not positive.
  void add(int more, Kind next) {
    if (more <= 0) {
      return;
    }
    if (next != kind) {
      flush();
      kind = next;
    }
    length += more;
    total += more;
  }

  /// Characters so far.
  int total() {
    return total;
  }

  void clear() {
    done.clear();
    length = 0;
    total = 0;
  }

  List<Token> list() {
    flush();
    return List.copyOf(done);
  }

  private void flush() {
    if (length > 0) {
      done.add(new Token(length, kind));
      length = 0;
    }
  }
}
