package lectern.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lectern.deck.Diagnostic;
import lectern.parse.DeckParser;
import lectern.theme.BuiltIn;
import lectern.theme.ThemeParsed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeFoldersTest {
  @TempDir private Path temporary;
  private Folder folder = new Folder(Path.of(""));

  @BeforeEach
  void open() {
    folder = new Folder(temporary);
    folder.write("ours/themes/dark.json", "{}").write("ours/themes/sea.json", bullet("~"));
    folder.folder("mine");
  }

  private static String bullet(String mark) {
    return "{\"shapes\": {\"bullets\": [\"" + mark + "\"]}}";
  }

  private ThemeFolders folders() {
    return new ThemeFolders(
        List.of(folder.file("mine"), folder.file("ours/themes")), Optional.empty());
  }

  private String bulletOf(String name) {
    return folders().named(name).orElseThrow().theme().shapes().bullet(0);
  }

  private List<String> wrong(ThemeParsed parsed) {
    return parsed.diagnostics().stream()
        .map(Diagnostic::toString)
        .map(text -> text.replace(temporary + "/", ""))
        .toList();
  }

  @Test
  void usersOwnCountsBeforeOursAndMayExtendIt() {
    assertEquals("~", bulletOf("sea"));
    folder.write("mine/sea.json", "{\"extends\": \"sea\", \"progress\": true}");
    assertEquals("~", bulletOf("sea"));
    assertTrue(folders().named("sea").orElseThrow().theme().progress());
    folder.write("mine/dark.json", bullet("@"));
    assertEquals("@", bulletOf("dark"));
    assertEquals(List.of("dark", "sea"), folders().names());
    assertEquals(
        List.of("dark", "sea"), folders().all().stream().map(t -> t.theme().name()).toList());
  }

  @Test
  void whatIsNoTextIsToldItsPlace() throws IOException {
    Files.write(folder.file("mine/sea.json"), new byte[] {'{', (byte) 0xFF, '}'});
    ThemeParsed sea = folders().named("sea").orElseThrow();
    assertEquals(1, wrong(sea).size());
    assertTrue(wrong(sea).getFirst().startsWith("mine/sea.json:1:2: "), wrong(sea).getFirst());
  }

  @Test
  void darkIsThereWithoutItsFile() {
    assertEquals(BuiltIn.DARK, folders().named("dark").orElseThrow().theme());
    var none = new ThemeFolders(List.of(folder.file("nowhere")), Optional.empty());
    assertEquals(1, none.all().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nosuch", "../ours/themes/sea", "a/b", "a\u0000b", "theme.schema"})
  void nothingElseIsATheme(String name) {
    folder.write("mine/theme.schema.json", "{}");
    assertEquals(Optional.empty(), folders().named(name));
  }

  @Test
  void cycleIsOneReportFromWhereverOneComes() {
    folder
        .write("mine/a.json", "{\"extends\": \"b\"}")
        .write("mine/b.json", "{\"extends\": \"c\"}");
    folder
        .write("mine/c.json", "{\n  \"extends\": \"a\"}")
        .write("mine/d.json", "{\"extends\": \"c\"}");
    var expected = List.of("mine/a.json:1:13: themes that extend each other: a → b → c → a");
    for (var name : List.of("a", "b", "c", "d")) {
      assertEquals(expected, wrong(folders().named(name).orElseThrow()), name);
    }
    folder
        .write("mine/e.json", "{\"extends\": \"./e.json\"}")
        .write("mine/f.json", "{\"extends\": \"f\"}");
    assertEquals(
        List.of("mine/e.json:1:13: themes that extend each other: e → e"),
        wrong(folders().named("e").orElseThrow()));
    assertEquals(
        List.of("mine/f.json:1:13: themes that extend each other: f → f"),
        wrong(folders().named("f").orElseThrow()));
  }

  @Test
  void baseThatIsNotThereIsNamedWithTheNearest() {
    folder.write("mine/a.json", "{\"extends\": \"see\"}");
    assertEquals(
        List.of("mine/a.json:1:13: there is no theme \"see\" to extend: did you mean \"sea\"?"),
        wrong(folders().named("a").orElseThrow()));
    folder.write("mine/a.json", "{\"extends\": \"x\\u0000/y\"}");
    assertEquals(1, wrong(folders().named("a").orElseThrow()).size());
    folder.write("mine/a.json", "{\"extends\": \"../ours/themes/sea.json\"}");
    assertEquals("~", bulletOf("a"));
  }

  @Test
  void chainThatNeverEndsDoes() {
    for (int i = 0; i < 40; i++) {
      folder.write("mine/t" + i + ".json", "{\"extends\": \"t" + (i + 1) + "\"}");
    }
    assertEquals(
        List.of("mine/t15.json:1:13: more than 16 themes that extend each other"),
        wrong(folders().named("t0").orElseThrow()));
  }

  @Test
  void deckThatNamesNoThemeOfOursIsTold() {
    var parsed = DeckParser.parse("a.md", "---\ntitle: T\ntheme: sae\n---\n# One\n");
    assertEquals(
        List.of("a.md:3:8: there is no theme 'sae': did you mean 'sea'?"),
        folders().checked(parsed).diagnostics().stream().map(Diagnostic::toString).toList());
    var presenterms = DeckParser.parse("a.md", "---\ntheme:\n  name: nowhere\n---\n# One\n");
    assertEquals(
        List.of("a.md:3:9: there is no theme 'nowhere': lectern theme lists them"),
        folders().checked(presenterms).diagnostics().stream().map(Diagnostic::toString).toList());
    for (var name : List.of("sea", "dark", "auto")) {
      var known = DeckParser.parse("a.md", "---\ntheme: " + name + "\n---\n# One\n");
      assertEquals(List.of(), folders().checked(known).diagnostics());
    }
  }

  @Test
  void scanFindsThemesInFoldersCalledSo() {
    folder.write("ours/themes/x.schema.json", "{}").write("ours/other.json", "{}");
    folder.write("ours/themes/.hidden.json", "{}").write("ours/a.md", "# A");
    assertEquals(
        List.of(folder.name("ours/themes/dark.json"), folder.name("ours/themes/sea.json")),
        Scan.find(List.of(folder.name("ours"))).themes());
  }
}
