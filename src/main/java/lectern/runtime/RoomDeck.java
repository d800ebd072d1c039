package lectern.runtime;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import lectern.app.Hall;
import lectern.app.Msg;
import lectern.app.Scene;
import lectern.deck.Deck;
import lectern.parse.DeckParser;
import lectern.parse.Parsed;
import lectern.sync.Message;

/// The deck that is shown in a room, as one who follows has it: read where it is, or sent part by
/// part by the presenter. Used by one thread but for its digest.
final class RoomDeck {
  private final ThemeFolders themes;
  private final boolean notes;
  private String path = "";
  private volatile String digest = "";
  private Parsed parsed = DeckParser.parse("", new byte[0]);
  private Deck deck = parsed.deck();
  private PictureFiles.Found pictures = PictureFiles.Found.NOTHING;

  /// Of the text that is being sent: its beginning, and the digest it was asked for by.
  private final ByteArrayOutputStream text = new ByteArrayOutputStream();

  private String asked = "";

  /// @param notes whether the speaker's notes are wanted with it
  RoomDeck(ThemeFolders themes, boolean notes) {
    this.themes = themes;
    this.notes = notes;
  }

  /// The digest of the deck's text.
  String digest() {
    return digest;
  }

  /// Whether it is the deck that is shown; if it was not, it is read here.
  boolean suits(Message.State state) {
    return (path.equals(state.deck()) && digest.equals(state.digest())) || isRead(state);
  }

  private boolean isRead(Message.State state) {
    try {
      byte[] bytes = DeckFile.bytes(state.deck(), Integer.MAX_VALUE);
      boolean same = DeckSource.of(bytes).digest().equals(state.digest());
      if (same) {
        take(state, DeckFile.parse(state.deck(), bytes, new IncludedFiles(state.deck())));
      }
      return same;
    } catch (DeckFile.Unreadable _) {
      return false;
    }
  }

  private void take(Message.State state, Parsed now) {
    path = state.deck();
    digest = state.digest();
    parsed = themes.checked(now);
    deck = notes ? parsed.deck() : parsed.deck().withoutNotes();
    pictures = PictureFiles.find(path, parsed);
    asked = "";
  }

  /// What to ask the presenter for, unless that was done.
  Optional<Message> wanted(Message.State state) {
    if (asked.equals(state.digest())) {
      return Optional.empty();
    }
    asked = state.digest();
    text.reset();
    return Optional.of(new Message.Want(asked));
  }

  /// Another presenter knows nothing of what was asked for.
  void forget() {
    asked = "";
  }

  boolean isAsked(String of) {
    return of.equals(asked);
  }

  /// Takes a part of the text in; whether the deck is whole with it, and the one that is shown.
  boolean completes(Message.Part part, Message.State state) {
    boolean next =
        part.digest().equals(asked)
            && part.from() == text.size()
            && part.length() <= DeckSource.MOST_SENT;
    if (!next) {
      return false;
    }
    text.writeBytes(part.bytes());
    byte[] bytes = text.toByteArray();
    if (bytes.length < part.length() || !DeckSource.of(bytes).digest().equals(state.digest())) {
      return false;
    }
    take(state, DeckParser.parse(state.deck(), bytes));
    return true;
  }

  Msg.Led led(Message.State state) {
    return new Msg.Led(
        new Msg.DeckOpened(
            path, deck, pictures.with(parsed.diagnostics()), state.at(), true, pictures.files()),
        state.search(),
        scene(state));
  }

  private static Scene scene(Message.State state) {
    Scene shown = Scenes.shown(state.scene());
    boolean early = state.shelf().equals(Optional.of(state.deck()));
    return early ? shown.hall(shown.hall().presenter(Hall.Presenter.BEFORE_TALKS)) : shown;
  }
}
