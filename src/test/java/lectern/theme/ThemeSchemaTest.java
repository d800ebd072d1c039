package lectern.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
    Node.Obj schema = (Node.Obj) Json.read(Files.readString(SCHEMA));
    Node.Obj keys = (Node.Obj) schema.fields().get("properties").value();
    assertEquals(List.copyOf(ThemeParser.KEYS).stream().sorted().toList(), sorted(keys));
    Node.Obj defs = (Node.Obj) schema.fields().get("$defs").value();
    Node.Obj styles = (Node.Obj) defs.fields().get("styles").value();
    assertEquals(
        Arrays.stream(Role.values()).map(Role::key).sorted().toList(),
        sorted((Node.Obj) styles.fields().get("properties").value()));
  }

  private static List<String> sorted(Node.Obj object) {
    return object.fields().keySet().stream().sorted().toList();
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
