package lectern.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lectern.deck.Slide;
import lectern.parse.DeckParser;

/// The decks under `src/test/resources/layout`, one for each kind of block, and those of [Made].
final class Samples {
  private static final Path FOLDER = Path.of("src", "test", "resources", "layout");

  private Samples() {}

  static List<String> names() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return Stream.concat(
              Made.SLIDES.keySet().stream(),
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".md"))
                  .map(name -> name.replace(".md", "")))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Slide> slides(String name) {
    List<Slide> made = Made.SLIDES.get(name);
    return made != null ? made : slides(FOLDER.resolve(name + ".md"));
  }

  static List<Slide> slides(Path file) {
    try {
      return DeckParser.parse(file.toString(), Files.readAllBytes(file)).deck().slides();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
