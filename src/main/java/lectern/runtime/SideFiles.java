package lectern.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lectern.deck.SlideRef;
import lectern.library.Playlist;
import lectern.remark.Heading;
import lectern.remark.Remark;
import lectern.remark.Remarks;

/// Where remarks on decks are kept: `talk.notes.md` beside `talk.md`, or, where that can't be
/// written, a file of that name below `state`, in folders like those of the deck. Lines are only
/// added, under a lock: two Lecterns and a person may write in the same file. Of decks that differ
/// in their ending only, the first has that name, others their whole one: `talk.markdown.notes.md`.
///
/// @param state the folder of what is kept between two starts
public record SideFiles(Path state) {
  private static final String ENDING = ".notes.md";

  /// Bytes of a file that are read; no talk is remarked on at such length.
  private static final int MOST = 8 << 20;

  /// Bytes at a file's end in which its last heading is looked for.
  private static final int TAIL = 64 << 10;

  /// The files of a deck, of which neither has to be there: the one beside it first.
  List<Path> of(String deck) {
    if (deck.equals(DeckFile.STDIN)) {
      return List.of(kept().resolve("standard-input" + ENDING));
    }
    Path path = Path.of(deck);
    Path beside = path.resolveSibling(own(path) + ENDING);
    Path absolute = beside.toAbsolutePath().normalize();
    return List.of(beside, kept().resolve(absolute.getRoot().relativize(absolute)));
  }

  private Path kept() {
    return state.resolve("notes");
  }

  /// Whether a file is none beside a deck, but one below the state.
  boolean isKept(Path file) {
    return file.startsWith(kept());
  }

  /// What a deck's side file is called before its ending.
  private static String own(Path deck) {
    String name = String.valueOf(deck.getFileName());
    String stem = stem(name);
    for (String owner : owners(stem + ENDING)) {
      if (owner.equals(name)) {
        return stem;
      }
      if (Files.isRegularFile(deck.resolveSibling(owner))) {
        return name;
      }
    }
    return stem;
  }

  private static String stem(String name) {
    return name.substring(0, name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length());
  }

  /// The decks without what are the side files of others of them.
  static List<String> without(List<String> decks) {
    Set<String> all = Set.of();
    List<String> kept = new ArrayList<>();
    for (String deck : decks) {
      boolean named = deck.endsWith(ENDING);
      if (named && all.isEmpty()) {
        all = Set.copyOf(decks);
      }
      if (!named || Collections.disjoint(owners(deck), all)) {
        kept.add(deck);
      }
    }
    return List.copyOf(kept);
  }

  /// What a deck may be called whose side file that is, the one that it belongs to first.
  private static List<String> owners(String file) {
    String stem = file.substring(0, file.length() - ENDING.length());
    List<String> owners = new ArrayList<>();
    for (String ending : Scan.ENDINGS) {
      owners.add(stem + "." + ending);
      owners.add(stem + "." + ending.toUpperCase(Locale.ROOT));
    }
    owners.add(stem + Playlist.ENDING);
    owners.add(stem); // its whole name
    return owners;
  }

  /// Whether that is the side file of a deck which is there.
  static boolean isOne(Path file) {
    String path = file.toString();
    return path.endsWith(ENDING)
        && owners(path).stream().anyMatch(owner -> Files.isRegularFile(Path.of(owner)));
  }

  /// All that was taken down on a deck; nothing where nothing can be read.
  public Remarks read(String deck) {
    Remarks all = Remarks.NONE;
    for (Path file : of(deck)) {
      try (InputStream in = Files.newInputStream(file)) {
        all = all.and(Remarks.parse(new String(in.readNBytes(MOST), UTF_8)));
      } catch (IOException _) {
        // Nothing was kept there, or it can't be read.
      }
    }
    return all;
  }

  /// Keeps a remark on a slide; returns the file that has it now, on the disk.
  ///
  /// @throws IOException if it could be kept nowhere: why not beside the deck
  Path add(SlideRef slide, Remark remark) throws IOException {
    Heading heading = new Heading(slide.slide() + 1, slide.label());
    List<Path> files = of(slide.path());
    try {
      return add(files.getFirst(), slide.path(), heading, remark);
    } catch (IOException e) {
      try {
        return add(files.getLast(), slide.path(), heading, remark);
      } catch (IOException _) {
        throw e;
      }
    }
  }

  private Path add(Path file, String deck, Heading heading, Remark remark) throws IOException {
    if (isKept(file)) {
      Files.createDirectories(file.getParent());
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new IOException(file + " is not a regular file");
    }
    Journal.ALONE.lock();
    try (FileChannel channel = FileChannel.open(file, CREATE, READ, WRITE);
        FileLock _ = Journal.lock(channel)) {
      if (!Files.exists(file)) {
        return add(file, deck, heading, remark); // another had no room for its first
      }
      String tail = tail(channel);
      String title = tail.isBlank() ? title(deck) : "";
      try {
        Journal.append(channel, Remarks.addition(tail, title, heading, remark));
      } catch (IOException e) {
        if (channel.size() == 0) {
          Files.deleteIfExists(file);
        }
        throw e;
      }
      channel.force(false);
      return file;
    } finally {
      Journal.ALONE.unlock();
    }
  }

  /// The last lines of a file.
  private static String tail(FileChannel channel) throws IOException {
    long from = Math.max(0, channel.size() - TAIL);
    ByteBuffer bytes = ByteBuffer.allocate((int) (channel.size() - from));
    while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {}
    String tail = new String(bytes.array(), 0, bytes.position(), UTF_8);
    return from == 0 ? tail : tail.substring(tail.indexOf('\n') + 1);
  }

  /// What a deck is called, if only as its file is.
  private static String title(String deck) {
    try {
      String title = DeckFile.read(deck).deck().title();
      if (!title.isBlank()) {
        return title;
      }
    } catch (DeckFile.Unreadable _) {
      // Its name must do.
    }
    return deck.equals(DeckFile.STDIN)
        ? "standard input"
        : String.valueOf(Path.of(deck).getFileName());
  }
}
