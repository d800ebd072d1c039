package lectern.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The packaged program where there is no terminal, started in a folder of its own.
record Program(Scratch scratch) implements AutoCloseable {
  static Program open() throws IOException {
    var program = new Program(Scratch.open());
    Files.createDirectories(program.folder());
    return program;
  }

  Path folder() {
    return scratch.path().resolve("decks");
  }

  Path file(String name) {
    return folder().resolve(name);
  }

  Program write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Program write(String name, byte[] bytes) throws IOException {
    Files.createDirectories(file(name).getParent());
    Files.write(file(name), bytes);
    return this;
  }

  /// What it said and how it ended.
  record Run(List<String> words, int code, String out, String err) {
    /// It has gone well, and nothing else is to be said.
    String text() {
      assertEquals("", err, words.toString());
      assertEquals(0, code, words.toString());
      return out;
    }

    /// It has said what is wrong in one line that holds these texts, and nothing else.
    void assertRefused(int expected, String... texts) {
      assertEquals("", out, words.toString());
      assertEquals(1, err.lines().count(), words + ": " + err);
      assertTrue(err.startsWith("lectern: ") && err.endsWith("\n"), words + ": " + err);
      for (var text : texts) {
        assertTrue(err.contains(text), words + ": " + err);
      }
      assertFalse(err.contains("Exception"), words + ": " + err);
      assertEquals(expected, code, words + ": " + err);
    }

    /// No character of it acts on a terminal or reorders what stands there.
    void assertHarmless() {
      (out + err)
          .codePoints()
          .forEach(c -> {
            var harmless = c == '\n' || c == '\f' || (c >= ' ' && c < 0x7f) || c >= 0xa0;
            assertTrue(harmless, words + " says U+" + Integer.toHexString(c));
            assertFalse(c >= 0x202a && c <= 0x202e, words + " reorders");
            assertFalse(c >= 0x2066 && c <= 0x2069, words + " reorders");
          });
    }
  }

  Run run(String... words) throws IOException, InterruptedException {
    return fed("", words);
  }

  /// The same with that text on its standard input.
  Run fed(String input, String... words) throws IOException, InterruptedException {
    var line = new ArrayList<>(List.of(Stage.CHECKOUT.resolve("scripts/lectern").toString()));
    line.addAll(List.of(words));
    var out = Files.createTempFile(scratch.path(), "out", "");
    var err = Files.createTempFile(scratch.path(), "err", "");
    var builder = new ProcessBuilder(line).directory(folder().toFile());
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", System.getenv("PATH"));
    builder.environment().put("HOME", scratch.path().toString());
    builder.environment().put("XDG_STATE_HOME", scratch.path().resolve("state").toString());
    builder.environment().put("XDG_CACHE_HOME", scratch.path().resolve("cache").toString());
    builder.environment().put("TERM", "xterm-256color");
    builder.environment().put("LECTERN_AOT", "off");
    builder.environment().put("LECTERN_JAVA_HOME", System.getProperty("java.home"));
    var process = builder.start();
    try (var in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    }
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError(line + " did not end");
    }
    return new Run(
        List.of(words), process.exitValue(), Files.readString(out), Files.readString(err));
  }

  @Override
  public void close() {
    scratch.close();
  }
}
