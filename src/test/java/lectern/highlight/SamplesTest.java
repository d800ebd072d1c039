package lectern.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lectern.Golden;
import org.junit.jupiter.api.Test;

/// A few lines of every language, each with a letter below for what a character is: small ones are
/// `.` plain, k keyword, t type, f function, s string, n number, c comment, p property, o operator,
/// m meta, + added, - removed.
class SamplesTest {
  private static final Path SAMPLES = Path.of("src/test/resources/highlight/samples.md");

  @Test
  void areReadAsTheyWere() throws IOException {
    Set<Language> read = EnumSet.noneOf(Language.class);
    StringBuilder shown = new StringBuilder();
    List<String> code = new ArrayList<>();
    for (String line : Files.readAllLines(SAMPLES)) {
      if (line.equals("```")) {
        Language language = read(code.removeFirst());
        read.add(language);
        show(language, code, shown);
        code.clear();
      } else {
        code.add(line);
      }
    }
    assertEquals(EnumSet.allOf(Language.class), read);
    Golden.check("highlight/samples.txt", shown.toString());
  }

  private static Language read(String fence) {
    return Language.of(fence.substring(3)).orElseThrow();
  }

  private static void show(Language language, List<String> code, StringBuilder shown) {
    shown.append("== ").append(language.key()).append('\n');
    List<List<Token>> tokens = Highlighter.tokens(language, code);
    for (int i = 0; i < code.size(); i++) {
      shown.append(code.get(i)).append('\n');
      tokens.get(i).forEach(t -> shown.append(letter(t.kind()).repeat(t.length())));
      shown.append('\n');
    }
  }

  private static String letter(Kind kind) {
    return switch (kind) {
      case PLAIN -> ".";
      case KEYWORD -> "k";
      case TYPE -> "t";
      case FUNCTION -> "f";
      case STRING -> "s";
      case NUMBER -> "n";
      case COMMENT -> "c";
      case PROPERTY -> "p";
      case OPERATOR -> "o";
      case META -> "m";
      case ADDED -> "+";
      case REMOVED -> "-";
    };
  }
}
