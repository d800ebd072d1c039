package lectern.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The README's table of keys is written from [Action]; `-Dgolden=write` writes it anew.
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final String BEGIN = "<!-- keys -->\n";
  private static final String END = "<!-- /keys -->";

  @Test
  void keysAreThoseOfTheProgram() throws IOException {
    String text = Files.readString(README);
    int from = text.indexOf(BEGIN) + BEGIN.length();
    int to = text.indexOf(END);
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(README, text.substring(0, from) + table() + text.substring(to));
    } else {
      assertEquals(table(), text.substring(from, to));
    }
  }

  private static String table() {
    StringBuilder table = new StringBuilder("| keys | where | what |\n|---|---|---|\n");
    for (Action action : Action.values()) {
      String keys =
          action.keys().stream()
              .map(KeySequence::toString)
              .map(key -> "`" + key + "`")
              .collect(Collectors.joining(" "));
      String where =
          action.places().size() > 1
              ? "everywhere"
              : action.places().contains(Action.Place.SHELF) ? "shelf" : "deck";
      table.append("| " + keys + " | " + where + " | " + action.help() + " |\n");
    }
    return table.toString();
  }

  /// No two actions of one place share a key, and none is hidden behind the beginning of another.
  @Test
  void keysDoNotClash() {
    for (Action.Place place : new Action.Place[] {Action.Place.SHELF, Action.Place.TALK}) {
      for (KeyMap.Binding a : KeyMap.of(place).bindings()) {
        for (KeyMap.Binding b : KeyMap.of(place).bindings()) {
          boolean clash = !a.equals(b) && b.keys().startsWith(a.keys().keys());
          assertEquals(false, clash, () -> place + ": " + a + " hides " + b);
        }
      }
    }
  }
}
