package lectern.sync;

import java.util.Optional;
import lectern.deck.Position;
import lectern.grid.Size;

/// What the two sides of a room say to each other. A reader passes over fields that it does not
/// know, so that later ones may have more to say.
public sealed interface Message {
  /// The first word of both sides. Sides of different versions part at once.
  record Hello(int version) implements Message {
    public static final Hello OURS = new Hello(1);
  }

  /// From the presenter: what is on screen. `number` counts the states of this room; the next one
  /// is not sent before this one was [Seen].
  record Now(int number, State state) implements Message {}

  /// From the presenter: a part of the text of a deck. `from` is where it begins in the text, which
  /// has `length` bytes.
  @SuppressWarnings("ArrayRecordComponent")
  record Part(String digest, int from, int length, byte[] bytes) implements Message {
    /// Bytes of a part: as base64 they fit into a line.
    static final int MOST = 32 << 10;
  }

  /// From the presenter: the text asked for is not to be had.
  record NoText(String digest) implements Message {}

  /// From a follower: this state has arrived.
  record Seen(int number) implements Message {}

  /// From a follower: the deck can't be read there, and its text is asked for.
  record Want(String digest) implements Message {}

  /// From a follower: how large its screen is. One that never says so is not counted.
  record Screen(Size size) implements Message {}

  /// From the notes of a talk: what is to be shown, or by how many decks to go on or back if that
  /// is not 0. A timer is only in it if it is to be set.
  record Ask(Scene.Turn turn, int decks, State state) implements Message {}

  /// What all screens of a room share: the deck by its path, its title and the digest of its text,
  /// where it stands of how many slides, what was searched in it, and how it is shown; and by its
  /// path the shelf that the presenter takes decks from, if there is one.
  record State(
      String deck,
      String title,
      String digest,
      Position at,
      int slides,
      Optional<String> search,
      Scene scene,
      Optional<String> shelf) {
    /// Of a presenter without a shelf.
    public State(
        String deck,
        String title,
        String digest,
        Position at,
        int slides,
        Optional<String> search,
        Scene scene) {
      this(deck, title, digest, at, slides, search, scene, Optional.empty());
    }

    /// Whether a presenter who is there may be the one who was here: with the same deck, or at the
    /// same shelf.
    public boolean isAkin(State there) {
      return deck.equals(there.deck) || (shelf.isPresent() && shelf.equals(there.shelf));
    }
  }
}
