package lectern.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import lectern.deck.Meta;
import lectern.library.Compilation;
import lectern.library.Entry;
import lectern.library.Item;
import lectern.library.Marks;
import lectern.library.Playlist;
import org.jspecify.annotations.Nullable;

/// The starred slides: a playlist of absolute paths, which a person may edit. It is changed under a
/// lock and put in place whole.
public final class Stars {
  private final Path file;

  /// What this Lectern has written last.
  private volatile @Nullable String written;

  private Stars(Path file) {
    this.file = file;
  }

  static Stars in(Path folder) {
    return new Stars(folder.resolve("stars" + Playlist.ENDING));
  }

  String path() {
    return file.toString();
  }

  /// The stars; none if there is no such file.
  public Playlist read() {
    try {
      return Playlist.parse(new String(Files.readAllBytes(file), UTF_8));
    } catch (IOException _) {
      return Playlist.EMPTY;
    }
  }

  /// Their place on the shelf; none if there are none.
  public Optional<Entry> entry(Playlist stars) {
    return stars.items().isEmpty()
        ? Optional.empty()
        : Optional.of(Entry.of(path(), Meta.titled(Compilation.title(path(), stars))));
  }

  /// Whether the file is as this Lectern has written it.
  boolean isAsWritten() {
    return read().text().equals(written);
  }

  /// Takes lines out and puts others in; the stars as they are then.
  ///
  /// @throws IOException if they stay as they were
  Playlist change(Marks.Change change) throws IOException {
    Journal.ALONE.lock();
    try {
      return changed(change);
    } finally {
      Journal.ALONE.unlock();
    }
  }

  private Playlist changed(Marks.Change change) throws IOException {
    Files.createDirectories(file.getParent());
    try (FileChannel alone = FileChannel.open(file.resolveSibling("stars.lock"), CREATE, WRITE);
        FileLock _ = Journal.lock(alone)) {
      Playlist now =
          read().changed(change.without(), change.with().stream().map(Stars::absolute).toList());
      write(now.text());
      return now;
    }
  }

  private static Item absolute(Item item) {
    return new Item(Places.absolute(item.path()), item.first(), item.last(), item.label());
  }

  private void write(String text) throws IOException {
    Path part = file.resolveSibling("stars.new");
    try (FileChannel channel = FileChannel.open(part, CREATE, WRITE, TRUNCATE_EXISTING)) {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    written = text;
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
