package lectern.highlight;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The README lists the languages.
class ReadmeTest {
  @ParameterizedTest
  @EnumSource
  void listsTheLanguage(Language language) throws IOException {
    String readme = Files.readString(Path.of("README.md")).replaceAll("\\s+", " ");
    String names =
        language.aliases().isEmpty() ? "" : " (" + String.join(", ", language.aliases()) + ")";
    assertTrue(readme.contains("`" + language.key() + "`" + names), language.key() + names);
  }
}
