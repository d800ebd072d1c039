package lectern.sync;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import lectern.deck.Position;
import lectern.grid.Size;
import org.junit.jupiter.api.Test;

class WireTest {
  private static final Message.State STATE =
      new Message.State(
          "/a/\u001bö\n.md",
          "A \"talk\"",
          "abc",
          new Position(3, 1),
          7,
          Optional.of("in:notes é"),
          Scene.PLAIN,
          Optional.of("/a/\u001bö"));

  private static final Message.State SCENE =
      new Message.State(
          "/deck.md",
          "",
          "abc",
          new Position(0, 0),
          1,
          Optional.empty(),
          new Scene(
              Optional.of(new Scene.Tempo(Duration.ofMillis(61_001), true)),
              true,
              2.5,
              OptionalDouble.of(0.125),
              OptionalInt.of(0),
              Optional.of(new Scene.Divider(3, 12)),
              Optional.of(new Size(100, 29)),
              new Scene.Audience(200, new Size(60, 16)),
              Optional.of(new Scene.Turn(2, 9)),
              Optional.of(
                  new Scene.Rehearsed(
                      Duration.ofMillis(7),
                      Duration.ofSeconds(3),
                      Optional.of(Duration.ofHours(1)))),
              true));

  @Test
  void everyMessageComesBack() throws IOException {
    for (var message :
        List.of(
            Message.Hello.OURS,
            new Message.Now(4, STATE),
            new Message.NoText("abc"),
            new Message.Now(0, SCENE),
            new Message.Screen(new Size(80, 24)),
            new Message.Ask(new Scene.Turn(3, 4), -1, SCENE),
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

  /// Whatever a deck is called and however long its path, what is said of it is a message.
  @Test
  void everyStateFitsIntoLine() throws IOException {
    var much = "\u0001".repeat(100_000);
    var state =
        new Message.State(
            much,
            much,
            "a".repeat(64),
            new Position(1 << 30, 1 << 30),
            1 << 30,
            Optional.of(much),
            SCENE.scene(),
            Optional.of(much));
    var bytes = Wire.bytes(new Message.Ask(new Scene.Turn(3, 4), 1, state));
    assertTrue(bytes.length < Wire.LONGEST, () -> bytes.length + "");
    assertTrue(Wire.message(new String(bytes, StandardCharsets.UTF_8).strip()).isPresent());
  }

  /// Screens are as large as one can believe, whatever is said.
  @Test
  void sizesAreBelievedWithinReason() throws IOException {
    for (var said :
        List.of("{\"columns\":1000000000,\"rows\":1}", "{\"columns\":2147483647,\"rows\":0}")) {
      assertEquals(
          Optional.of(new Message.Screen(new Size(1000, 1))),
          Wire.message("{\"screen\":" + said + "}"));
    }
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
