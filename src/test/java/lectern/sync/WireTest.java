package lectern.sync;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import lectern.deck.Position;
import org.junit.jupiter.api.Test;

class WireTest {
  private static final Message.State STATE =
      new Message.State(
          "/a/\u001bö\n.md", "A \"talk\"", "abc", new Position(3, 1), 7, Optional.of("in:notes é"));

  @Test
  void everyMessageComesBack() throws IOException {
    for (var message :
        List.of(
            Message.Hello.OURS,
            new Message.Now(4, STATE),
            new Message.NoText("abc"),
            new Message.Seen(0),
            new Message.Want(""))) {
      assertEquals(Optional.of(message), Wire.message(line(message)));
    }
  }

  @Test
  void theLargestPartFitsIntoLine() throws IOException {
    var bytes = new byte[Message.Part.MOST];
    new Random(1).nextBytes(bytes);
    var line = line(new Message.Part("a".repeat(64), 1 << 20, 1 << 20, bytes));
    assertTrue(line.length() < Wire.LONGEST);
    assertArrayEquals(bytes, ((Message.Part) Wire.message(line).orElseThrow()).bytes());
  }

  private static String line(Message message) {
    var line = new String(Wire.bytes(message), StandardCharsets.UTF_8);
    assertEquals(line.length() - 1, line.indexOf('\n'), "one line");
    return line.strip();
  }

  @Test
  void whatALaterVersionSaysIsPassedOver() throws IOException {
    assertEquals(Optional.empty(), Wire.message("{\"wave\":{\"hand\":1}}"));
    var more = line(new Message.Now(4, STATE)).replace("\"slides\"", "\"mood\":[1],\"slides\"");
    assertEquals(Optional.of(new Message.Now(4, STATE)), Wire.message(more));
  }

  @Test
  void anythingElseIsGarbage() {
    for (var line :
        List.of(
            "",
            "GET / HTTP/1.1",
            "{}",
            "[1]",
            "{\"hello\":1,\"seen\":2}",
            "{\"hello\":-1}",
            "{\"hello\":1.5}",
            "{\"hello\":99999999999}",
            "{\"now\":{}}",
            "{\"now\":3}",
            "{\"part\":{\"digest\":\"\",\"from\":0,\"length\":1,\"bytes\":\"*\"}}",
            "{\"want\":" + "[".repeat(60_000))) {
      assertThrows(Garbage.class, () -> Wire.message(line), line);
    }
  }

  @Test
  void randomBytesAreGarbageOrNothing() {
    var random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      var line = line(new Message.Now(i, STATE)).getBytes(StandardCharsets.UTF_8);
      for (int j = 0; j <= random.nextInt(4); j++) {
        line[random.nextInt(line.length)] = (byte) random.nextInt(256);
      }
      try {
        var _ = Wire.message(new String(line, StandardCharsets.UTF_8));
      } catch (Garbage _) {
        // What else.
      }
    }
  }
}
