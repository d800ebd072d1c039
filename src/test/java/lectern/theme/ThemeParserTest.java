package lectern.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

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
