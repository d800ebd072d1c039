package lectern.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import lectern.json.Json;
import lectern.json.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeSchemaTest {
  private static final Path SCHEMA = Path.of("themes", "theme.schema.json");

  static List<String> themes() {
    return Themes.all();
  }

  /// `-Dgolden=write` writes it.
  @Test
  void isMadeFromTheRoles() throws IOException {
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(SCHEMA, ThemeSchema.text());
    }
    assertEquals(Files.readString(SCHEMA), ThemeSchema.text());
  }

  @Test
  void knowsEveryKeyThatTheParserKnows() throws IOException {
    Node schema = (Node) Json.read(Files.readString(SCHEMA));
    assertEquals(ThemeParser.KEYS.stream().sorted().toList(), keys(inside(schema, "properties")));
    assertEquals(
        Arrays.stream(Role.values()).map(Role::key).sorted().toList(),
        keys(inside(inside(inside(schema, "$defs"), "styles"), "properties")));
  }

  private static Node inside(Node object, String key) {
    return Objects.requireNonNull(((Node.Obj) object).fields().get(key), key).value();
  }

  private static List<String> keys(Node object) {
    return ((Node.Obj) object).fields().keySet().stream().sorted().toList();
  }

  @ParameterizedTest
  @MethodSource("themes")
  void everyThemeIsValid(String name) throws IOException {
    String text = Files.readString(Path.of("themes", name + ".json"));
    assertEquals(List.of(), SchemaCheck.wrong(Files.readString(SCHEMA), text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"titel\": 1} | [: additionalProperties]",
        "{\"styles\": {\"titel\": {}}} | [/styles: additionalProperties]",
        "{\"styles\": {\"title\": {\"fg\": \"#12345\"}}} | [/styles/title/fg: pattern]",
        "{\"styles\": {\"title\": {\"bold\": 1}}} | [/styles/title/bold: type]",
        "{\"palette\": {\"a\": 1}} | [/palette/a: type, /palette/a: pattern]",
        "{\"shapes\": {\"cover\": \"top\"}} | [/shapes/cover: enum]",
        "{\"shapes\": {\"bullets\": []}} | [/shapes/bullets: minItems]",
        "[] | [: type]",
      })
  void whatIsWrongIsNot(String text, String expected) throws IOException {
    assertEquals(expected, SchemaCheck.wrong(Files.readString(SCHEMA), text).toString());
  }
}
