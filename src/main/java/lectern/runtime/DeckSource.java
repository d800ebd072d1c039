package lectern.runtime;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The text of a deck as a room knows it: by its digest.
@SuppressWarnings("ArrayRecordComponent")
record DeckSource(String digest, byte[] bytes) {
  /// Bytes of a deck that is sent to those who can't read it.
  static final int MOST_SENT = 1 << 20;

  static final DeckSource NONE = new DeckSource("", new byte[0]);

  static DeckSource of(byte[] bytes) {
    return new DeckSource(digest(bytes), bytes);
  }

  /// SHA-256, in hexadecimal.
  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  DeckSource withoutBytes() {
    return new DeckSource(digest, new byte[0]);
  }
}
