package lectern.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomFolderTest {
  @TempDir private Path temporary;

  private Path in(String name) {
    return temporary.resolve(name);
  }

  private static String name(RoomFolder.Socket socket) {
    return socket.found().getFileName().toString();
  }

  private static String pid() {
    return String.valueOf(ProcessHandle.current().pid());
  }

  @Test
  void aRoomIsNamedAfterItsDeckAndProcess() throws IOException {
    var folder = new RoomFolder(List.of(in("rooms")));
    assertEquals("tour-" + pid() + ".room", name(folder.socket("talks/tour.md")));
    assertEquals("talk-" + pid() + ".room", name(folder.socket("-")));
    assertEquals("talk-" + pid() + ".room", name(folder.socket("/講演.md")));
    assertEquals("atalk-" + pid() + ".room", name(folder.socket("a \u001btalk….md")));
    assertEquals("x".repeat(40) + "-" + pid() + ".room", name(folder.socket("x".repeat(200))));
  }

  @Test
  void nobodyElseCanLookIn() throws IOException {
    Files.createDirectories(in("rooms"));
    Files.setPosixFilePermissions(in("rooms"), PosixFilePermissions.fromString("rwxrwxrwx"));
    new RoomFolder(List.of(in("rooms"))).socket("a.md");
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
    var both = new RoomFolder(List.of(in("theirs"), in("ours")));
    assertEquals(in("ours"), both.socket("a.md").found().getParent());
    var alone = new RoomFolder(List.of(in("theirs")));
    var thrown = assertThrows(IOException.class, () -> alone.socket("a.md"));
    assertTrue(thrown.toString().contains("another user's"), thrown.toString());
    var neither = new RoomFolder(List.of(in("theirs"), Path.of("/proc/none/lectern")));
    thrown = assertThrows(IOException.class, () -> neither.socket("a.md"));
    assertTrue(thrown.toString().contains("another user's"), "of the best place: " + thrown);
    // Nor is a link to a folder of ours, which others may bend.
    Files.createSymbolicLink(in("link"), in("ours"));
    assertThrows(IOException.class, () -> new RoomFolder(List.of(in("link"))).socket("a.md"));
  }

  @Test
  void aLongPathMakesShortNamesOrAnotherFolder() throws IOException {
    var base = temporary.toAbsolutePath().toString();
    var room = 90 - base.length() - pid().length() - "/-.room".length();
    Assumptions.assumeTrue(room > 4, base);
    var tight = in("d".repeat(room));
    var socket = new RoomFolder(List.of(tight)).socket("a-long-name-of-a-deck.md");
    assertTrue(socket.made().toString().length() <= 100, socket.toString());
    assertTrue(name(socket).startsWith("a-long-"), socket.toString());
    bind(socket).close();
    var tooLong = in("d".repeat(120));
    assertEquals(
        in("rooms"),
        new RoomFolder(List.of(tooLong, in("rooms"))).socket("a.md").found().getParent());
    var thrown =
        assertThrows(IOException.class, () -> new RoomFolder(List.of(tooLong)).socket("a.md"));
    assertTrue(thrown.toString().contains(": the path is too long"), thrown.toString());
  }

  private static ServerSocketChannel bind(RoomFolder.Socket socket) throws IOException {
    var door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    door.bind(UnixDomainSocketAddress.of(socket.made()));
    socket.move();
    assertEquals(
        "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(socket.found())));
    return door;
  }

  @Test
  void socketsLeftBehindAreTakenAway() throws IOException {
    var folder = new RoomFolder(List.of(in("rooms")));
    var socket = folder.socket("a.md");
    bind(socket).close();
    assertTrue(Files.exists(socket.found()));
    assertEquals(socket, folder.socket("a.md"));
    assertFalse(Files.exists(socket.found()));

    bind(socket).close();
    Files.writeString(in("rooms/file.room"), "no socket");
    assertEquals(List.of(), folder.rooms());
    assertFalse(Files.exists(socket.found()));
    assertEquals(List.of(), new RoomFolder(List.of(in("none"))).rooms());
  }
}
