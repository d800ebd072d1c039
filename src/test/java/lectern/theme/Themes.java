package lectern.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The theme files that come with Lectern.
final class Themes {
  private Themes() {}

  static Theme read(String name) {
    Path file = Path.of("themes", name + ".json");
    try {
      ThemeParsed parsed = ThemeParser.parse(file.toString(), Files.readString(file));
      assertEquals(List.of(), parsed.diagnostics());
      return parsed.theme();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
