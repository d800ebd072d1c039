package lectern.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lectern.deck.Meta;
import lectern.search.DeckText;

/// What is kept of a deck that has been parsed, as one record of [DeckCache]: what its file was
/// like, and what the shelf and the search want of it.
///
/// @param file the file's time, size and digest when it was read
/// @param labels what its slides are known by ([Names#labels])
/// @param beginning source that parses to a deck with the same first slide
record KeptDeck(
    FileState file, DeckText text, List<String> titles, List<String> labels, String beginning) {

  /// What tells one state of a file from another: `modified` in ns since 1970, or 0 where it was so
  /// young that it may have changed again within its clock's tick; `size` in bytes.
  record FileState(long modified, long size, String digest) {}

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    try {
      Writer out = new Writer(new DataOutputStream(bytes));
      out.text(text.path());
      out.number(file.modified);
      out.number(file.size);
      out.text(file.digest);
      out.text(text.title());
      out.meta(text.meta());
      out.texts(text.packed());
      out.texts(titles);
      out.texts(labels);
      out.text(beginning);
    } catch (IOException e) {
      throw new IllegalStateException(e); // an array is never full
    }
    return bytes.toByteArray();
  }

  /// The path that a record is of.
  static String path(byte[] record) throws IOException {
    return new Reader(record).text();
  }

  /// @throws IOException if these are not the bytes of a record
  static KeptDeck of(byte[] record) throws IOException {
    try {
      Reader in = new Reader(record);
      String path = in.text();
      FileState file = new FileState(in.number(), in.number(), in.text());
      String title = in.text();
      DeckText text = DeckText.of(path, title, in.meta(), in.texts());
      return new KeptDeck(file, text, in.texts(), in.texts(), in.text());
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      throw new IOException("not a record", e);
    }
  }

  private record Writer(DataOutputStream out) {
    void number(long number) throws IOException {
      out.writeLong(number);
    }

    void text(String text) throws IOException {
      byte[] bytes = text.getBytes(UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }

    void texts(List<String> texts) throws IOException {
      out.writeInt(texts.size());
      for (String text : texts) {
        text(text);
      }
    }

    void maybe(Optional<String> text) throws IOException {
      texts(text.stream().toList());
    }

    void maybe(OptionalInt number) throws IOException {
      maybe(number.stream().mapToObj(String::valueOf).findFirst());
    }

    void meta(Meta meta) throws IOException {
      text(meta.title());
      maybe(meta.subtitle());
      texts(meta.speakers());
      maybe(meta.event());
      maybe(meta.location());
      maybe(meta.date());
      maybe(meta.day());
      maybe(meta.order());
      maybe(meta.session());
      maybe(meta.duration().map(Duration::toString));
      texts(meta.tags());
      texts(meta.links());
      maybe(meta.lang());
      maybe(meta.theme());
      maybe(meta.header());
      maybe(meta.footer());
      maybe(meta.summary());
    }
  }

  private static final class Reader {
    private final DataInputStream in;

    Reader(byte[] record) {
      in = new DataInputStream(new ByteArrayInputStream(record));
    }

    long number() throws IOException {
      return in.readLong();
    }

    String text() throws IOException {
      int length = in.readInt();
      if (length < 0 || length > in.available()) {
        throw new IOException("a text that is longer than its record");
      }
      return new String(in.readNBytes(length), UTF_8);
    }

    List<String> texts() throws IOException {
      int count = in.readInt();
      if (count < 0 || count > in.available()) {
        throw new IOException("more texts than their record can hold");
      }
      List<String> texts = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        texts.add(text());
      }
      return List.copyOf(texts);
    }

    Optional<String> maybe() throws IOException {
      return texts().stream().findFirst();
    }

    OptionalInt maybeNumber() throws IOException {
      return maybe().stream().mapToInt(Integer::parseInt).findFirst();
    }

    Meta meta() throws IOException {
      return new Meta(
          text(),
          maybe(),
          texts(),
          maybe(),
          maybe(),
          maybe(),
          maybeNumber(),
          maybeNumber(),
          maybe(),
          maybe().map(Duration::parse),
          texts(),
          texts(),
          maybe(),
          maybe(),
          maybe(),
          maybe(),
          maybe());
    }
  }
}
