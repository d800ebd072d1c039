package lectern.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import lectern.grid.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemesTest {
  @ParameterizedTest
  @EnumSource(Role.class)
  void builtInDarkIsTheFile(Role role) {
    assertEquals(Themes.read("dark").style(role), BuiltIn.DARK.style(role));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dark", "light", "terminal"})
  void isCalledLikeItsFile(String name) {
    assertEquals(name, Themes.read(name).name());
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
