package lectern.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import lectern.sync.Message;
import lectern.sync.Room;
import lectern.sync.Scene;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomFolderTest {
  @TempDir private Path temporary;

  private Path in(String name) {
    return temporary.resolve(name);
  }

  /// The path of a room that is opened in the first of these folders that will do, and closed.
  private static Path opened(Path... folders) throws IOException {
    var open = new RoomFolder(List.of(folders)).open(new Nobody());
    try {
      assertEquals(
          "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(open.socket())));
      return open.socket();
    } finally {
      end(open);
    }
  }

  /// As one that is killed: the socket stays.
  private static void end(RoomFolder.Opened open) throws IOException {
    open.room().close();
    open.room().run();
  }

  private record Nobody() implements Room.Presenter {
    @Override
    public void gathered(Scene.Audience audience) {
      throw new AssertionError();
    }

    @Override
    public void asked(Message.Ask ask) {
      throw new AssertionError();
    }
  }

  @Test
  void aRoomHasTheFirstNumberThatIsFree() throws IOException {
    var folder = new RoomFolder(List.of(in("rooms")));
    var one = folder.open(new Nobody());
    var two = folder.open(new Nobody());
    var three = folder.open(new Nobody());
    assertEquals(
        List.of(in("rooms/1.room"), in("rooms/2.room"), in("rooms/3.room")),
        List.of(one.socket(), two.socket(), three.socket()));
    end(two);
    assertTrue(Files.exists(two.socket()));
    var again = folder.open(new Nobody());
    assertEquals(two.socket(), again.socket());
    two.remove(); // too late: it is another's
    assertTrue(Files.exists(two.socket()));
    for (var open : List.of(one, again, three)) {
      end(open);
      open.remove();
      assertFalse(Files.exists(open.socket()));
    }
  }

  /// As many as like may open a room at once.
  @Test
  void noNumberIsGivenTwice() throws Exception {
    var left = new RoomFolder(List.of(in("rooms"))).open(new Nobody());
    end(left);
    var opened = new CopyOnWriteArrayList<RoomFolder.Opened>();
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < 12; i++) {
      var folder = new RoomFolder(List.of(in("rooms")));
      threads.add(
          Thread.ofPlatform()
              .start(() -> {
                try {
                  opened.add(folder.open(new Nobody()));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              }));
    }
    for (var thread : threads) {
      thread.join();
    }
    assertEquals(12, opened.stream().map(RoomFolder.Opened::socket).distinct().count());
    for (var open : opened) {
      end(open);
    }
  }

  @Test
  void nobodyElseCanLookIn() throws IOException {
    Files.createDirectories(in("rooms"));
    Files.setPosixFilePermissions(in("rooms"), PosixFilePermissions.fromString("rwxrwxrwx"));
    opened(in("rooms"));
    assertEquals(
        "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(in("rooms"))));
  }

  @Test
  void anotherUsersFolderIsNotUsed() throws IOException {
    Assumptions.assumeTrue(System.getProperty("user.name").equals("root"));
    Files.createDirectories(in("theirs"));
    var other =
        temporary.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
    Files.setOwner(in("theirs"), other);
    assertEquals(in("ours"), opened(in("theirs"), in("ours")).getParent());
    var thrown = assertThrows(IOException.class, () -> opened(in("theirs")));
    assertTrue(thrown.toString().contains("another user's"), thrown.toString());
    thrown =
        assertThrows(IOException.class, () -> opened(in("theirs"), Path.of("/proc/none/lectern")));
    assertTrue(thrown.toString().contains("another user's"), "of the best place: " + thrown);
    // Nor is a link to a folder of ours, which others may bend.
    Files.createSymbolicLink(in("link"), in("ours"));
    assertThrows(IOException.class, () -> opened(in("link")));
  }

  @Test
  void aLongPathMakesAnotherFolder() throws IOException {
    var tooLong = in("d".repeat(120));
    assertEquals(in("rooms/1.room"), opened(tooLong, in("rooms")));
    var thrown = assertThrows(IOException.class, () -> opened(tooLong));
    assertTrue(thrown.toString().contains(": the path is too long"), thrown.toString());
    var tight = in("d".repeat(Math.max(1, 90 - temporary.toAbsolutePath().toString().length())));
    assertEquals(tight.resolve("1.room"), opened(tight));
  }

  @Test
  void socketsLeftBehindAreTakenAway() throws IOException {
    var rooms = in("rooms");
    var left = opened(rooms);
    Files.move(left, rooms.resolve("deck-4711.room"));
    Files.writeString(rooms.resolve("file.room"), "no socket");
    var folder = new RoomFolder(List.of(rooms));
    assertEquals(List.of(), folder.rooms());
    var open = folder.open(new Nobody());
    try (var files = Files.list(rooms)) {
      assertEquals(
          List.of(".lock", "1.room"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
    end(open);
    assertEquals(List.of(), new RoomFolder(List.of(in("none"))).rooms());
  }
}
