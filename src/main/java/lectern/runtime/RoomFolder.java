package lectern.runtime;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lectern.sync.Message;
import lectern.sync.Visit;

/// Where the sockets of a user's rooms are: a folder that nobody else can look into, the first of
/// several that can be had.
public final class RoomFolder {
  private static final String ENDING = ".room";

  /// Bytes of a socket's path; some systems take no more.
  private static final int LONGEST = 100;

  private static final int LONGEST_NAME = 40;
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

  /// A new socket for a room where that deck is shown: it is made at one path, and once somebody
  /// answers there it is moved to the other, where it is found.
  record Socket(Path made, Path found) {
    void move() throws IOException {
      Files.setPosixFilePermissions(made, OURS_TO_CALL);
      Files.move(made, found);
    }

    void remove() throws IOException {
      Files.deleteIfExists(made);
      Files.deleteIfExists(found);
    }
  }

  /// @throws IOException if there is no place for it; the message says why
  Socket socket(String deck) throws IOException {
    Optional<IOException> reason = Optional.empty();
    String name = name(deck);
    for (Path folder : folders) {
      try {
        makePrivate(folder);
        for (int twin = 0; ; twin++) {
          String end = "-" + ProcessHandle.current().pid() + (twin == 0 ? "" : "." + twin) + ENDING;
          int room = LONGEST - bytes(folder + "/." + end);
          if (room < 1) {
            throw new IOException("the path is too long for a socket: " + folder);
          }
          String file = name.substring(0, Math.min(name.length(), room)) + end;
          if (!isTaken(folder.resolve(file))) {
            Path made = folder.resolve("." + file);
            Files.deleteIfExists(made);
            return new Socket(made, folder.resolve(file));
          }
        }
      } catch (IOException e) {
        reason = reason.or(() -> Optional.of(e)); // the others are but for want of the first
      }
    }
    throw reason.orElseGet(() -> new IOException("there is no folder for it"));
  }

  /// Whether another Lectern answers there: one that calls the same number its own, as in
  /// containers.
  private static boolean isTaken(Path socket) {
    if (!Files.exists(socket, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (Visit _ = visit(socket)) {
      return true;
    } catch (ConnectException _) {
      return false;
    } catch (IOException _) {
      return true;
    }
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /// The deck's file name as far as it is plain ASCII, without its ending.
  private static String name(String deck) {
    String file = deck.substring(deck.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    StringBuilder name = new StringBuilder();
    (dot > 0 ? file.substring(0, dot) : file)
        .chars()
        .filter(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '_' || c == '-'))
        .forEach(c -> name.append((char) c));
    String kept = name.substring(0, Math.min(name.length(), LONGEST_NAME));
    return kept.isEmpty() || kept.equals(DeckFile.STDIN) ? "talk" : kept;
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
  public record Found(Path socket, Message.State state) {
    /// What the room is called.
    public String name() {
      String file = socket.getFileName().toString();
      return file.substring(0, file.length() - ENDING.length());
    }

    /// Whether a user may mean it: by its name, by that without the number of its process, or by
    /// the deck that is on screen.
    public boolean isCalled(String word) {
      String name = name();
      return word.equals(name)
          || word.equals(name.substring(0, Math.max(0, name.lastIndexOf('-'))))
          || word.equals(RoomFolder.name(state.deck()));
    }
  }

  /// All rooms that answer, by name. Sockets that were left behind are removed.
  public List<Found> rooms() {
    List<Found> found = new ArrayList<>();
    for (Path socket : sockets()) {
      try (Visit visit = visit(socket)) {
        if (visit.next(PATIENCE).orElse(null) instanceof Message.Now(_, Message.State state)) {
          found.add(new Found(socket, state));
        }
      } catch (IOException _) {
        // It is no room of ours, or not any more.
      }
    }
    return found;
  }

  static Visit visit(Path socket) throws IOException {
    try {
      return Visit.to(socket, user(), PATIENCE);
    } catch (ConnectException e) {
      Files.deleteIfExists(socket);
      throw e;
    }
  }

  private static boolean isRoom(String file) {
    return file.endsWith(ENDING) && !file.startsWith(".");
  }

  /// The sockets of all rooms, left behind or not.
  List<Path> sockets() {
    List<Path> sockets = new ArrayList<>();
    for (Path folder : folders) {
      try {
        if (isOurs(folder)) {
          try (Stream<Path> files = Files.list(folder)) {
            files
                .filter(file -> isRoom(file.getFileName().toString()))
                .sorted()
                .forEach(sockets::add);
          }
        }
      } catch (NoSuchFileException _) {
        // Nobody has opened a room there yet.
      } catch (IOException _) {
        // It can't be read: no room of ours is in it.
      }
    }
    return sockets;
  }
}
