package lectern.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import lectern.deck.Diagnostic;
import lectern.grid.Attr;
import lectern.grid.Color;
import lectern.grid.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeParserTest {
  private static Theme theme(String json) {
    return ThemeParser.parse("x/mine.json", json).theme();
  }

  @Test
  void takesColoursItLeavesOutFromItsFallbackButNoAttributes() {
    Theme theme =
        theme(
            """
            {"palette": {"gold": "#fc0"},
             "styles": {"text": {"fg": "white", "bg": "#102030"},
                        "strong": {"bold": true}, "table-head": {"fg": "gold"}}}
            """);
    Color base = new Color.Rgb(0x10, 0x20, 0x30);
    assertEquals(new Style(new Color.Ansi(7), base, Set.of(Attr.BOLD)), theme.style(Role.STRONG));
    assertEquals(
        new Style(new Color.Rgb(255, 204, 0), base, Set.of()), theme.style(Role.TABLE_HEAD));
    assertEquals(theme.style(Role.TEXT), theme.style(Role.LINK));
    assertEquals("mine", theme.name());
  }

  @ParameterizedTest
  @CsvSource({"default,", "black,0", "bright-black,8", "bright-white,15", "cyan,6"})
  void knowsTheTerminalsColours(String name, Integer index) {
    Color expected = index == null ? Color.DEFAULT : new Color.Ansi(index);
    Style style =
        theme("{\"styles\": {\"text\": {\"fg\": \"%s\"}}}".formatted(name)).style(Role.TEXT);
    assertEquals(expected, style.fg());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"styles\": {\"titel\": {}}} | 1:13 unknown role \"titel\": did you mean \"title\"?",
        "{\"styles\": {\"title\": {\"bolt\": true}}} | 1:23 unknown attribute \"bolt\": did you mean \"bold\"?",
        "{\"styles\": {\"title\": {\"fg\": \"gren\"}}} | 1:29 unknown colour \"gren\": did you mean \"green\"?",
        "{\"styles\": {\"title\": {\"fg\": \"#12345\"}}} | 1:29 unknown colour \"#12345\": a colour is #rrggbb, a palette name, an ANSI name like bright-red, or default",
        "{\"styles\": {\"title\": {\"bold\": \"yes\"}}} | 1:31 \"bold\" is true or false, not text",
        "{\"styles\": {\"title\": 3}} | 1:22 \"title\" is a mapping, not a number",
        "{\"palete\": {}} | 1:2 unknown key \"palete\": did you mean \"palette\"?",
        "{\"palette\": {\"a\": 1}} | 1:19 \"a\" is a colour, not a number",
        "[] | 1:1 a theme is a mapping, not a list",
        "{\"palette\": {\"a\": \"b\", \"b\": \"a\"}} | 1:29 colours that stand for each other: a → b",
        "{\"palette\": {\"a\": \"rad\"}, \"styles\": {\"text\": {\"fg\": \"a\"}}} | 1:19 unknown colour \"rad\": did you mean \"red\"?",
        "{\"shapes\": {\"rul\": \"-\"}} | 1:13 unknown shape \"rul\": did you mean \"rule\"?",
        "{\"shapes\": {\"rule\": \"--\"}} | 1:21 \"rule\" is one character of one column, or none, not \"--\"",
        "{\"shapes\": {\"bar\": \"日\"}} | 1:20 \"bar\" is one character of one column, not \"日\"",
        "{\"shapes\": {\"bullets\": \"-\"}} | 1:24 \"bullets\" is a list of marks, not text",
        "{\"shapes\": {\"bullets\": []}} | 1:24 \"bullets\" is a list of at least one mark",
        "{\"shapes\": {\"cover\": \"top\"}} | 1:22 \"cover\" is left or center, not \"top\"",
        "{\"extends\": 3} | 1:13 \"extends\" is text, not a number",
        "{\"name\": \"u\"} | 1:10 a theme is called like its file: \"t\"",
        "{\"description\": []} | 1:17 \"description\" is text, not a list",
        "{\"progress\": 1} | 1:14 \"progress\" is true or false, not a number",
        "{\"links\": \"all\"} | 1:11 \"links\" is one of number, host, address, none, not \"all\"",
      })
  void saysWhatIsWrongAndWhere(String json, String expected) {
    ThemeParsed parsed = ThemeParser.parse("t.json", json);
    assertEquals(1, parsed.diagnostics().size());
    Diagnostic diagnostic = parsed.diagnostics().getFirst();
    assertEquals("t.json", diagnostic.at().file());
    assertEquals(
        expected,
        diagnostic.at().line() + ":" + diagnostic.at().column() + " " + diagnostic.message());
  }

  private static final class Two implements Bases {
    private final Map<String, String> files;

    Two(Map<String, String> files) {
      this.files = files;
    }

    @Override
    public Optional<Text> find(String name, String from) {
      return Optional.ofNullable(files.get(name)).map(json -> new Text(name, json));
    }

    @Override
    public Collection<String> names() {
      return files.keySet();
    }
  }

  private static ThemeParsed over(String base, String json) {
    return ThemeParser.parse("mine.json", json, new Two(Map.of("base", base)));
  }

  @Test
  void paletteChangesTheColoursOfTheThemeThatIsExtended() {
    Theme theme =
        over(
                """
                {"description": "its own", "progress": true, "footer": "f",
                 "palette": {"a": "#000000", "b": "a", "c": "#010101"},
                 "styles": {"text": {"fg": "b", "bg": "c"}, "title": {"fg": "c", "bold": true}}}
                """,
                """
                {"extends": "base", "footer": "g",
                 "palette": {"a": "#ffffff"},
                 "styles": {"title": {"bold": false, "italic": true}, "link": {"fg": "b"}}}
                """)
            .theme();
    Color white = new Color.Rgb(255, 255, 255);
    Color c = new Color.Rgb(1, 1, 1);
    assertEquals(new Style(white, c, Set.of()), theme.style(Role.TEXT));
    assertEquals(new Style(c, c, Set.of(Attr.ITALIC)), theme.style(Role.TITLE));
    assertEquals(white, theme.style(Role.LINK).fg());
    assertEquals("", theme.description());
    assertEquals(Optional.of("g"), theme.footer());
    assertEquals(true, theme.progress());
  }

  @Test
  void shapesAreTakenKeyByKey() {
    Shapes shapes =
        over(
                "{\"shapes\": {\"rule\": \"=\", \"bullets\": [\">\", \"-\"]}}",
                "{\"extends\": \"base\", \"shapes\": {\"accent\": \"\", \"cover\": \"left\"}}")
            .theme()
            .shapes();
    assertEquals(new Shapes(List.of(">", "-"), "=", "", "─", "▌", true), shapes);
    assertEquals("-", shapes.bullet(7));
  }

  @Test
  void whatIsWrongInABaseHasThatPlace() {
    assertEquals(
        "[base:1:13: unknown role \"titel\": did you mean \"title\"?]",
        over("{\"styles\": {\"titel\": {}}}", "{\"extends\": \"base\"}").diagnostics().toString());
    ThemeParsed broken = over("{", "{\"extends\": \"base\", \"progress\": true}");
    assertEquals(1, broken.diagnostics().size());
    assertEquals("base", broken.diagnostics().getFirst().at().file());
    assertEquals(true, broken.theme().progress());
  }

  @Test
  void anyTextGivesATheme() {
    Random random = new Random(7);
    String whole =
        "{\"palette\":{\"a\":\"#fff\"},\"styles\":{\"text\":{\"fg\":\"a\",\"bold\":true}}}";
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder(whole);
      for (int n = random.nextInt(4); n >= 0; n--) {
        int at = random.nextInt(text.length());
        text.setCharAt(at, whole.charAt(random.nextInt(whole.length())));
      }
      Theme theme = theme(text.toString());
      for (Role role : Role.values()) {
        assertNotNull(theme.style(role));
      }
    }
  }
}
