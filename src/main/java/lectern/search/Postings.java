package lectern.search;

import java.util.Arrays;

/// Where each term stands: for every term a run of bytes that tells slides and places in them.
///
/// A place is `word * 8 + field`, words counted through the slide. The run is a list of numbers of
/// seven bits a byte (the eighth: more follow). An odd number leads on by its half to another
/// slide, and the number after it is the first place there; an even one leads on by its half to the
/// next place.
final class Postings {
  static final int FIELD_BITS = 3;
  private static final int FIELD = (1 << FIELD_BITS) - 1;

  /// Bits of a place in [#occurrences].
  static final int PLACE_BITS = 24;

  private final byte[] bytes;
  private final int[] starts;

  /// The runs of the terms in order.
  Postings(Run[] runs) {
    starts = new int[runs.length + 1];
    for (int i = 0; i < runs.length; i++) {
      starts[i + 1] = starts[i] + runs[i].length;
    }
    bytes = new byte[starts[runs.length]];
    for (int i = 0; i < runs.length; i++) {
      System.arraycopy(runs[i].bytes, 0, bytes, starts[i], runs[i].length);
    }
  }

  int size() {
    return bytes.length;
  }

  /// Raises `best` of each slide that a term stands in to what its best field is worth.
  void weigh(int term, int[] worth, int[] best) {
    int at = starts[term];
    int end = starts[term + 1];
    int slide = -1;
    int place = 0;
    while (at < end) {
      int number = bytes[at++];
      if (number < 0) {
        number &= 0x7f;
        for (int shift = 7, b = -1; b < 0; shift += 7) {
          b = bytes[at++];
          number |= (b & 0x7f) << shift;
        }
      }
      if ((number & 1) == 0) {
        place += number >>> 1;
      } else {
        slide += number >>> 1;
        place = bytes[at++];
        if (place < 0) {
          place &= 0x7f;
          for (int shift = 7, b = -1; b < 0; shift += 7) {
            b = bytes[at++];
            place |= (b & 0x7f) << shift;
          }
        }
      }
      int value = worth[place & FIELD];
      if (value > best[slide]) {
        best[slide] = value;
      }
    }
  }

  /// Every place of a term as `slide << PLACE_BITS | place`, in order.
  long[] occurrences(int term) {
    long[] found = new long[16];
    int count = 0;
    Reader reader = new Reader(starts[term]);
    long slide = -1;
    int place = 0;
    while (reader.at < starts[term + 1]) {
      int number = reader.number();
      if ((number & 1) == 0) {
        place += number >>> 1;
      } else {
        slide += number >>> 1;
        place = reader.number();
      }
      if (count == found.length) {
        found = Arrays.copyOf(found, 2 * count);
      }
      found[count++] = slide << PLACE_BITS | place;
    }
    return Arrays.copyOf(found, count);
  }

  private final class Reader {
    private int at;

    Reader(int at) {
      this.at = at;
    }

    int number() {
      int number = 0;
      int shift = 0;
      while (bytes[at] < 0) {
        number |= (bytes[at++] & 0x7f) << shift;
        shift += 7;
      }
      return number | bytes[at++] << shift;
    }
  }

  /// The run of one term while it is written.
  static final class Run {
    private byte[] bytes = new byte[8];
    private int length;
    private int slide = -1;
    private int place;

    /// Adds a place; slides, and places in a slide, come in order.
    void add(int inSlide, int at) {
      if (inSlide == slide) {
        number((at - place) << 1);
      } else {
        number((inSlide - slide) << 1 | 1);
        number(at);
      }
      slide = inSlide;
      place = at;
    }

    private void number(int number) {
      if (length + 5 > bytes.length) {
        bytes = Arrays.copyOf(bytes, bytes.length * 2);
      }
      int rest = number;
      while (rest >= 0x80) {
        bytes[length++] = (byte) (rest | 0x80);
        rest >>>= 7;
      }
      bytes[length++] = (byte) rest;
    }
  }
}
