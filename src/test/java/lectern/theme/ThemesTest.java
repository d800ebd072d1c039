package lectern.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.grid.Color;
import lectern.grid.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ThemesTest {
  @ParameterizedTest
  @EnumSource(Role.class)
  void builtInDarkIsTheFile(Role role) {
    assertEquals(Themes.read("dark").style(role), BuiltIn.DARK.style(role));
  }

  static List<String> themes() {
    return Themes.all();
  }

  @ParameterizedTest
  @MethodSource("themes")
  void isCalledLikeItsFileAndSaysWhatItIs(String name) {
    Theme theme = Themes.read(name);
    assertEquals(name, theme.name());
    assertFalse(theme.description().isBlank());
    assertTrue(theme.description().length() <= 100, theme.description());
  }

  @Test
  void lookUnlikeEachOther() {
    Map<Map<Role, Style>, String> seen = new HashMap<>();
    for (String name : Themes.all()) {
      assertNull(seen.put(Themes.read(name).styles(), name), name);
    }
    assertTrue(seen.size() >= 14);
  }

  /// Whoever takes a palette from others says whose it is, and on what terms.
  @ParameterizedTest
  @MethodSource("themes")
  void palettesOfOthersAreNamed(String name) throws IOException {
    boolean ours =
        Set.of(
                "dark",
                "light",
                "terminal",
                "high-contrast",
                "mono",
                "paper",
                "projector",
                "phosphor",
                "blueprint",
                "swiss",
                "dusk")
            .contains(name);
    assertEquals(!ours, Themes.read(name).description().contains("Palette: "));
    assertTrue(Files.readString(Path.of("README.md")).contains("`" + name + "`"), name);
  }

  @Test
  void builtInDarkIsTheFileInAllElse() {
    Theme file = Themes.read("dark");
    assertEquals(file, BuiltIn.DARK);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void terminalKeepsToTheTerminalsColours(Role role) {
    var style = Themes.read("terminal").style(role);
    assertFalse(style.fg() instanceof Color.Rgb);
    assertEquals(Color.DEFAULT, style.bg());
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void fallbacksStandBefore(Role role) {
    role.fallback()
        .ifPresent(fallback -> assertEquals(-1, Integer.signum(fallback.compareTo(role))));
  }

  @Test
  void overKeepsWhatTheRoleDoesNotSay() {
    var alert = BuiltIn.DARK.style(Role.TEXT).bg(new Color.Ansi(4));
    assertEquals(new Color.Ansi(4), BuiltIn.DARK.over(alert, Role.LINK).bg());
    assertEquals(BuiltIn.DARK.style(Role.LINK).fg(), BuiltIn.DARK.over(alert, Role.LINK).fg());
    assertEquals(BuiltIn.DARK.style(Role.CODE).bg(), BuiltIn.DARK.over(alert, Role.CODE).bg());
  }
}
