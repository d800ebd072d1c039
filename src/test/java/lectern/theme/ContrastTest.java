package lectern.theme;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import lectern.grid.Color;
import lectern.grid.Style;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Contrast as WCAG 2.2 measures it (1.4.3 and 1.4.11; relative luminance of sRGB): 4.5 for text, 3
/// for accents and what is secondary. A line that only adorns must be seen, no more.
class ContrastTest {
  private static final Set<Role> LINES =
      Set.of(Role.RULE, Role.TABLE_LINE, Role.SHELF_LINE, Role.OVERLAY_BORDER);
  private static final Set<Role> SECONDARY =
      Set.of(
          Role.MUTED,
          Role.ACCENT,
          Role.COVER_DETAIL,
          Role.CODE_LABEL,
          Role.CODE_DIM,
          Role.BULLET,
          Role.TASK_DONE,
          Role.TASK_OPEN,
          Role.QUOTE_BAR,
          Role.PICTURE,
          Role.STATUS,
          Role.STEP_OPEN,
          Role.SHELF_DETAIL,
          Role.SHELF_TAG,
          Role.SHELF_MARK,
          Role.OVERLAY_DETAIL);
  private static final Set<Role> GROUNDS =
      Set.of(
          Role.TEXT,
          Role.CODE_BLOCK,
          Role.QUOTE,
          Role.ALERT_NOTE,
          Role.ALERT_TIP,
          Role.ALERT_IMPORTANT,
          Role.ALERT_WARNING,
          Role.ALERT_CAUTION);
  private static final Set<Role> INSIDE =
      Set.of(
          Role.MUTED,
          Role.STRONG,
          Role.EMPHASIS,
          Role.STRIKE,
          Role.LINK,
          Role.CODE,
          Role.BULLET,
          Role.TABLE_HEAD,
          Role.CODE_LABEL);

  static Stream<Arguments> roles() {
    return Stream.of("dark", "light")
        .flatMap(theme -> Arrays.stream(Role.values()).map(role -> Arguments.of(theme, role)));
  }

  static Stream<Arguments> nested() {
    return Stream.of("dark", "light")
        .flatMap(theme ->
            GROUNDS.stream()
                .flatMap(ground -> INSIDE.stream().map(role -> Arguments.of(theme, ground, role))));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("roles")
  void standsOutFromItsBackground(String theme, Role role) {
    stands(Themes.read(theme).style(role), role);
  }

  static Stream<Arguments> tokens() {
    return Stream.of("dark", "light")
        .flatMap(theme ->
            Arrays.stream(Role.values())
                .filter(role -> role.name().startsWith("CODE_"))
                .map(role -> Arguments.of(theme, role)));
  }

  @ParameterizedTest(name = "{0}: {2} in {1}")
  @MethodSource("nested")
  void standsOutInside(String theme, Role ground, Role role) {
    Theme read = Themes.read(theme);
    Style text = read.style(Role.TEXT).bg(read.style(ground).bg());
    stands(read.over(text, role), role);
  }

  @ParameterizedTest(name = "{0}: {1} in code")
  @MethodSource("tokens")
  void tokensStandOutInCode(String theme, Role role) {
    Theme read = Themes.read(theme);
    stands(read.over(read.style(Role.CODE_BLOCK), role), role);
  }

  private static void stands(Style style, Role role) {
    assumeTrue(style.fg() instanceof Color.Rgb && style.bg() instanceof Color.Rgb);
    double least = LINES.contains(role) ? 1.5 : SECONDARY.contains(role) ? 3 : 4.5;
    double contrast = contrast((Color.Rgb) style.fg(), (Color.Rgb) style.bg());
    assertTrue(contrast >= least, role.key() + " has " + contrast);
  }

  private static double contrast(Color.Rgb one, Color.Rgb other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(Color.Rgb color) {
    return 0.2126 * linear(color.red())
        + 0.7152 * linear(color.green())
        + 0.0722 * linear(color.blue());
  }

  private static double linear(int part) {
    double c = part / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
