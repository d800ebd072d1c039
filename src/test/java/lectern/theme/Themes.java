package lectern.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The theme files that come with Lectern.
public final class Themes implements Bases {
  static final Themes OURS = new Themes();
  private static final Path FOLDER = Path.of("themes");

  private Themes() {}

  public static Theme read(String name) {
    Text text = OURS.find(name, "").orElseThrow();
    ThemeParsed parsed = ThemeParser.parse(text.file(), text.json(), OURS);
    assertEquals(List.of(), parsed.diagnostics());
    return parsed.theme();
  }

  static List<String> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json") && !name.endsWith(".schema.json"))
          .map(name -> name.substring(0, name.length() - ".json".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<Text> find(String name, String from) {
    Path file = FOLDER.resolve(name + ".json");
    try {
      return Optional.of(new Text(file.toString(), Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Collection<String> names() {
    return all();
  }
}
