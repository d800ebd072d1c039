package lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.deck.Position;
import lectern.runtime.RoomFolder;
import lectern.sync.Message;
import lectern.sync.Room;
import lectern.sync.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rooms over true sockets, as Lecterns have left them in two folders.
class RoomChoiceTest {
  @TempDir private Path temporary;
  private final List<Room> rooms = new ArrayList<>();

  private record Shown(String deck) implements Room.Stage {
    @Override
    public Message.State state() {
      return new Message.State(
          deck, "Talk", "digest", Position.START, 1, Optional.empty(), Scene.PLAIN);
    }

    @Override
    public byte[] text(String digest) {
      return new byte[0];
    }
  }

  private record Nobody() implements Room.Presenter {
    @Override
    public void gathered(Scene.Audience audience) {}

    @Override
    public void asked(Message.Ask ask) {}
  }

  private void open(String socket, String deck) throws IOException {
    Path path = temporary.resolve(socket);
    Files.createDirectories(path.getParent());
    Room room = Room.at(path, Files.getOwner(temporary), new Nobody());
    room.publish(new Shown(deck));
    rooms.add(room);
    Thread.ofPlatform()
        .daemon()
        .start(() -> {
          try {
            room.run();
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
  }

  @AfterEach
  void close() {
    rooms.forEach(Room::close);
  }

  private Path chosen(String word) throws Failure {
    RoomFolder folder =
        new RoomFolder(List.of(temporary.resolve("best"), temporary.resolve("other")));
    PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return temporary.relativize(
        new RoomChoice("follow", folder, 80, out).of(List.of(word)).socket());
  }

  @Test
  void aNumberIsThatOfARoomBeforeItIsThatOfADeck() throws Exception {
    open("best/1.room", "/talks/2.md");
    open("best/2.room", "/talks/3.md");
    assertEquals(Path.of("best/1.room"), chosen("1"));
    assertEquals(Path.of("best/2.room"), chosen("2"));
    assertEquals(Path.of("best/1.room"), chosen("2.md"));
    assertEquals(Path.of("best/2.room"), chosen("3"));
  }

  @Test
  void roomsOfOneNumberInTwoFoldersHaveNamesOfTheirOwn() throws Exception {
    open("best/1.room", "/talks/a.md");
    open("other/1.room", "/talks/a.md");
    assertEquals(Path.of("best/1.room"), chosen("1"));
    assertEquals(Path.of("other/1.room"), chosen("1b"));
    assertThrows(Failure.class, () -> chosen("2"));
  }

  @Test
  void whereNoRoomCanBeItIsSaidWhy() {
    assertEquals(
        "nobody presents here: lectern DECK opens a room",
        assertThrows(Failure.class, () -> chosen("1")).getMessage());
    Path deep = temporary.resolve("deep".repeat(30));
    RoomChoice choice = new RoomChoice("follow", new RoomFolder(List.of(deep)), 80, System.out);
    assertEquals(
        "the path is too long for a socket: " + deep,
        assertThrows(Failure.class, () -> choice.of(List.of())).getMessage());
  }
}
