package lectern.runtime;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import lectern.sync.Message;
import lectern.sync.Room;
import lectern.sync.Visit;

/// Where the sockets of a user's rooms are: a folder that nobody else can look into, the first of
/// several that can be had.
public final class RoomFolder {
  private static final String ENDING = ".room";

  /// Bytes of a socket's path; some systems take no more.
  private static final int LONGEST = 100;

  private static final String TOO_LONG = "the path is too long for a socket: ";
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Set<PosixFilePermission> OURS_ALONE =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> OURS_TO_CALL =
      PosixFilePermissions.fromString("rw-------");

  private final List<Path> folders;

  /// @param folders where it may be, the best place first; what they are in is made if need be
  public RoomFolder(List<Path> folders) {
    this.folders = folders.stream().map(Path::toAbsolutePath).toList();
  }

  /// The user that this process belongs to.
  static UserPrincipal user() throws IOException {
    Path self = Path.of("/proc/self");
    return Files.exists(self)
        ? Files.getOwner(self)
        : self.getFileSystem()
            .getUserPrincipalLookupService()
            .lookupPrincipalByName(System.getProperty("user.name", ""));
  }

  /// A room that is open here, at that socket in that folder.
  record Opened(Path folder, Path socket, Room room) {
    /// Takes the socket away, unless the room's number is another's by now.
    void remove() throws IOException {
      try (Turn _ = new Turn(folder)) {
        if (Room.isLeft(socket)) {
          Files.deleteIfExists(socket);
        }
      }
    }
  }

  /// Opens a room. It gets the first number that nobody answers at: whoever is started anew after a
  /// crash has the one that his followers know.
  ///
  /// @throws IOException if there is no place for it; the message says why
  Opened open(Room.Presenter presenter) throws IOException {
    Optional<IOException> reason = Optional.empty();
    for (Path folder : folders) {
      try {
        makePrivate(folder);
        return open(folder, presenter);
      } catch (IOException e) {
        reason = reason.or(() -> Optional.of(e)); // the others are but for want of the first
      }
    }
    throw reason.orElseGet(() -> new IOException("there is no folder for it"));
  }

  private static boolean isTooLong(Path folder) {
    return bytes(folder.resolve("999" + ENDING).toString()) > LONGEST;
  }

  /// Why there can be no room anywhere; empty if there can.
  public Optional<String> hindrance() {
    return folders.stream().allMatch(RoomFolder::isTooLong)
        ? folders.stream().findFirst().map(folder -> TOO_LONG + folder)
        : Optional.empty();
  }

  private static Opened open(Path folder, Room.Presenter presenter) throws IOException {
    if (isTooLong(folder)) {
      throw new IOException(TOO_LONG + folder);
    }
    try (Turn _ = new Turn(folder)) {
      for (Path socket : sockets(folder)) {
        if (Room.isLeft(socket)) {
          Files.deleteIfExists(socket);
        }
      }
      int number = 1;
      while (Files.exists(folder.resolve(number + ENDING), LinkOption.NOFOLLOW_LINKS)) {
        number++;
      }
      Path socket = folder.resolve(number + ENDING);
      Room room = Room.at(socket, user(), presenter);
      Files.setPosixFilePermissions(socket, OURS_TO_CALL);
      return new Opened(folder, socket, room);
    }
  }

  /// Only one opens or closes a room at a time, so that no number is given away twice.
  private static final class Turn implements AutoCloseable {
    private static final ReentrantLock ALONE = new ReentrantLock();

    private final FileChannel file;

    Turn(Path folder) throws IOException {
      ALONE.lock();
      try {
        file = locked(folder.resolve(".lock"));
      } catch (IOException | RuntimeException e) {
        ALONE.unlock();
        throw e;
      }
    }

    private static FileChannel locked(Path path) throws IOException {
      FileChannel file =
          FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        Journal.lock(file);
      } catch (IOException _) {
        // There are no locks here; a socket that is there can't be made again, either.
      } catch (RuntimeException e) {
        file.close();
        throw e;
      }
      return file;
    }

    @Override
    public void close() throws IOException {
      try {
        file.close();
      } finally {
        ALONE.unlock();
      }
    }
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static void makePrivate(Path folder) throws IOException {
    Path parent = folder.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    try {
      Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OURS_ALONE));
    } catch (FileAlreadyExistsException _) {
      // As it should be.
    }
    if (!isOurs(folder)) {
      throw new IOException("the folder is another user's: " + folder);
    }
    Files.setPosixFilePermissions(folder, OURS_ALONE);
  }

  private static boolean isOurs(Path folder) throws IOException {
    PosixFileAttributes is =
        Files.readAttributes(folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    return is.isDirectory() && is.owner().equals(user());
  }

  /// A room that somebody presents in, and what is shown there.
  ///
  /// @param name the room's number; `1b` if there is a `1` in a better folder
  public record Found(Path socket, String name, Message.State state) {
    /// The name of the deck's file, or of the shelf's folder.
    public String deck() {
      return file(state.deck());
    }

    /// Whether a user may mean it: by its number, by its deck's file with or without an ending, or
    /// by its shelf's folder.
    public boolean isCalled(String word) {
      String file = deck();
      int dot = file.lastIndexOf('.');
      return word.equals(name())
          || word.equals(file)
          || (dot > 0 && word.equals(file.substring(0, dot)))
          || state.shelf().filter(shelf -> word.equals(file(shelf))).isPresent();
    }

    private static String file(String path) {
      return path.equals(DeckFile.STDIN) ? "stdin" : path.substring(path.lastIndexOf('/') + 1);
    }

    /// When the room was opened.
    ///
    /// @throws IOException if it is closed
    public Instant since() throws IOException {
      return Files.getLastModifiedTime(socket).toInstant();
    }
  }

  /// All rooms that answer, by name.
  public List<Found> rooms() {
    List<Found> found = new ArrayList<>();
    for (Path folder : folders) {
      for (Path socket : sockets(folder)) {
        try (Visit visit = visit(socket)) {
          if (visit.next(PATIENCE).orElse(null) instanceof Message.Now(_, Message.State state)) {
            found.add(new Found(socket, name(socket, found), state));
          }
        } catch (IOException _) {
          // It is no room of ours, or not any more.
        }
      }
    }
    return found;
  }

  /// One that no other has.
  private static String name(Path socket, List<Found> others) {
    String file = socket.getFileName().toString();
    String number = file.substring(0, file.length() - ENDING.length());
    return others.stream().anyMatch(other -> other.name.equals(number)) ? number + "b" : number;
  }

  static Visit visit(Path socket) throws IOException {
    return Visit.to(socket, user(), PATIENCE);
  }

  /// The sockets in that folder, left behind or not.
  private static List<Path> sockets(Path folder) {
    try {
      if (isOurs(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          return files
              .filter(file -> file.toString().endsWith(ENDING))
              .sorted(
                  Comparator.comparingInt((Path file) -> file.toString().length())
                      .thenComparing(Comparator.naturalOrder()))
              .toList();
        }
      }
    } catch (NoSuchFileException _) {
      // Nobody has opened a room there yet.
    } catch (IOException _) {
      // It can't be read: no room of ours is in it.
    }
    return List.of();
  }
}
