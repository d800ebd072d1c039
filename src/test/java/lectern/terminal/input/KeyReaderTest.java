package lectern.terminal.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyReaderTest {
  private static final KeyStroke UP = new KeyStroke(KeyType.ArrowUp);

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void readsToTheEnd() throws IOException {
    KeyReader reader = new KeyReader(bytes("a\033[A\033"));
    assertEquals(new KeyStroke('a', false, false), reader.read(() -> true));
    assertEquals(UP, reader.read(() -> true));
    assertEquals(new KeyStroke(KeyType.Escape), reader.read(() -> true));
    assertEquals(KeyType.EOF, reader.read(() -> true).getKeyType());
    assertEquals(KeyType.EOF, reader.read(() -> true).getKeyType());
  }

  @Test
  void asksOnlyWhenAllHasBeenHandedOver() throws IOException {
    int[] asked = {0};
    KeyReader reader = new KeyReader(bytes("ab"));
    reader.read(() -> ++asked[0] > 0);
    reader.read(() -> ++asked[0] > 0);
    assertEquals(0, asked[0]);
    assertEquals(KeyType.EOF, reader.read(() -> ++asked[0] < 0).getKeyType());
    assertEquals(1, asked[0]);
  }

  @Test
  void aSequenceInTwoPiecesIsOne() throws IOException {
    try (PipedOutputStream out = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(out)) {
      KeyReader reader = new KeyReader(in);
      out.write("\033".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      Thread rest =
          Thread.ofPlatform()
              .start(() -> {
                try {
                  out.write("[A".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                } catch (IOException e) {
                  throw new java.io.UncheckedIOException(e);
                }
              });
      rest.join();
      assertEquals(UP, reader.read(() -> true));
      assertFalse(reader.poll().isPresent());
      out.write('\033');
      assertEquals(Optional.of(new KeyStroke(KeyType.Escape)), reader.poll());
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
