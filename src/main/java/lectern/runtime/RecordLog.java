package lectern.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.CRC32C;

/// A file of records that are added at its end, each with its length and checksum. Programs may add
/// to it at the same time; what is cut off, damaged or another's is not read, and is written over.
///
/// @param name what the file begins with: a file that begins otherwise counts as empty
/// @param most bytes; a file that grows longer is written anew, with the later half of its records
record RecordLog(Path file, String name, int most) {
  /// Length and checksum.
  private static final int HEAD = 8;

  /// A file's lock is the whole program's, so threads need one of their own.
  private static final ReentrantLock ALONE = new ReentrantLock();

  /// All records, in the order in which they were added; none where they can't be read.
  List<byte[]> read() {
    try {
      if (Files.size(file) > 2L * most) {
        return List.of();
      }
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      List<byte[]> records = new ArrayList<>();
      records(bytes, records);
      return records;
    } catch (IOException _) {
      return List.of();
    }
  }

  /// Takes the records from the bytes; returns where the last whole one ends, 0 for a file of
  /// another name.
  private int records(ByteBuffer bytes, List<byte[]> records) {
    byte[] begin = new byte[start().length];
    if (bytes.remaining() < begin.length) {
      return 0;
    }
    bytes.get(begin);
    if (!java.util.Arrays.equals(begin, start())) {
      return 0;
    }
    int end = bytes.position();
    while (bytes.remaining() >= HEAD) {
      int length = bytes.getInt();
      int sum = bytes.getInt();
      if (length < 0 || length > bytes.remaining()) {
        break;
      }
      byte[] record = new byte[length];
      bytes.get(record);
      if (sum(record) != sum) {
        break;
      }
      records.add(record);
      end = bytes.position();
    }
    return end;
  }

  private byte[] start() {
    return (name + "\n").getBytes(UTF_8);
  }

  private static int sum(byte[] record) {
    CRC32C sum = new CRC32C();
    sum.update(record, 0, record.length);
    return (int) sum.getValue();
  }

  /// Adds records; where that is not possible, or another program is at it, nothing is added.
  void add(List<byte[]> more) {
    if (more.isEmpty() || !ALONE.tryLock()) {
      return;
    }
    try {
      Files.createDirectories(file.getParent());
      try (FileChannel channel = FileChannel.open(file, CREATE, READ, WRITE);
          FileLock lock = channel.tryLock()) {
        if (lock != null) {
          add(channel, more);
        }
      }
    } catch (IOException _) {
      // A full disk or a read-only home costs time at the next start, no more.
    } finally {
      ALONE.unlock();
    }
  }

  private void add(FileChannel channel, List<byte[]> more) throws IOException {
    List<byte[]> records = new ArrayList<>();
    int end = 0;
    if (channel.size() <= 2L * most) {
      ByteBuffer all = ByteBuffer.allocate((int) channel.size());
      while (all.hasRemaining() && channel.read(all, all.position()) >= 0) {}
      end = records(all.flip(), records);
    }
    if (end + size(more) > most) {
      records.addAll(more);
      rewrite(records);
      return;
    }
    try {
      channel.truncate(end).position(end);
      write(channel, end == 0, more);
    } catch (IOException e) {
      channel.truncate(end);
      throw e;
    }
  }

  private static int size(List<byte[]> records) {
    return records.stream().mapToInt(record -> record.length + HEAD).sum();
  }

  private void write(FileChannel channel, boolean first, List<byte[]> records) throws IOException {
    byte[] start = first ? start() : new byte[0];
    ByteBuffer bytes = ByteBuffer.allocate(start.length + size(records));
    bytes.put(start);
    for (byte[] record : records) {
      bytes.putInt(record.length).putInt(sum(record)).put(record);
    }
    bytes.flip();
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /// The last of the records in a file beside, which then takes the place of this one. Who still
  /// holds the old one only loses what it adds there.
  private void rewrite(List<byte[]> records) throws IOException {
    int room = most / 2;
    int from = records.size();
    while (from > 0 && records.get(from - 1).length + HEAD <= room) {
      room -= records.get(--from).length + HEAD;
    }
    Path beside = Files.createTempFile(file.getParent(), file.getFileName() + ".", "");
    try {
      try (FileChannel channel = FileChannel.open(beside, WRITE)) {
        write(channel, true, records.subList(from, records.size()));
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
