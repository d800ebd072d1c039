package lectern.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import lectern.deck.Position;
import lectern.json.Json;
import lectern.json.Node;
import lectern.json.Place;
import lectern.sync.Message;
import lectern.sync.Room;
import lectern.sync.Scene;

/// What is seen by those who come while the presenter is at a shelf and has opened no talk yet: a
/// slide with the shelf's name. To them it is a deck that they can't read and have sent; its path
/// is the shelf's folder.
record Foyer(String shelf, String name, Scene.Audience audience) implements Room.Stage {
  static Foyer of(String shelf, String name) {
    return new Foyer(shelf, name, Scene.Audience.NOBODY);
  }

  Foyer audience(Scene.Audience now) {
    return new Foyer(shelf, name, now);
  }

  @Override
  public Message.State state() {
    return new Message.State(
        shelf,
        name,
        text().digest(),
        Position.START,
        1,
        Optional.empty(),
        Scene.PLAIN.left(audience),
        Optional.of(shelf));
  }

  @Override
  public byte[] text(String digest) {
    DeckSource text = text();
    return digest.equals(text.digest()) ? text.bytes() : new byte[0];
  }

  private DeckSource text() {
    String title = Json.write(new Node.Text(Place.START, name)); // is YAML, too
    String text =
        """
        ---
        title: %s
        subtitle: The talk appears here when it is opened
        ---
        <!-- speaker_note: The notes of the talk appear here when it is opened. -->
        """
            .formatted(title);
    return DeckSource.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
