package lectern.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import lectern.grid.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Contrast as WCAG 2.2 measures it (1.4.3 and 1.4.11): 4.5 for text, 3 for what is large or a mark
/// and not a word. A line that only adorns must be seen, no more. In every theme, each part on each
/// ground that it can stand on; the lowest of each theme are kept in a table.
class ContrastTest {
  private static final Path TABLE = Path.of("src/test/resources/themes/contrast.txt");

  private static final Set<Role> LINES =
      Set.of(Role.RULE, Role.TABLE_LINE, Role.SHELF_LINE, Role.OVERLAY_BORDER);

  /// Large letters, and marks.
  private static final Set<Role> NOT_SMALL =
      Set.of(
          Role.COVER_TITLE,
          Role.COVER_ACCENT,
          Role.SECTION_TITLE,
          Role.CODE_DIM,
          Role.TASK_DONE,
          Role.TASK_OPEN,
          Role.QUOTE_BAR,
          Role.STEP_DONE,
          Role.STEP_OPEN,
          Role.PROGRESS,
          Role.SHELF_MARK,
          Role.DIAGRAM_LINE,
          Role.DIAGRAM_NODE,
          Role.DIAGRAM_GROUP,
          Role.CHART_AXIS,
          Role.CHART_1,
          Role.CHART_2,
          Role.CHART_3,
          Role.CHART_4,
          Role.CHART_5,
          Role.CHART_6);

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
          Role.ACCENT,
          Role.STRONG,
          Role.EMPHASIS,
          Role.STRIKE,
          Role.LINK,
          Role.MARK,
          Role.KEYBOARD,
          Role.FOOTNOTE_MARK,
          Role.HEADING,
          Role.CODE,
          Role.BULLET,
          Role.TABLE_HEAD,
          Role.CODE_LABEL);
  private static final Set<Role> ON_COVER =
      Set.of(
          Role.COVER_TITLE,
          Role.COVER_SUBTITLE,
          Role.COVER_DETAIL,
          Role.COVER_ACCENT,
          Role.SECTION_TITLE);

  /// A part on a ground, and how well it stands out.
  private record Pair(String name, Kind kind, double contrast) {}

  private enum Kind {
    TEXT(4.5),
    LARGE(3),
    LINE(1.5);

    private final double least;

    Kind(double least) {
      this.least = least;
    }

    static Kind of(Role role) {
      return LINES.contains(role) ? LINE : NOT_SMALL.contains(role) ? LARGE : TEXT;
    }
  }

  static List<String> themes() {
    return Themes.all();
  }

  @ParameterizedTest
  @MethodSource("themes")
  void everythingStandsOut(String name) {
    List<String> low =
        pairs(Themes.read(name)).stream()
            .filter(pair -> pair.contrast < pair.kind.least)
            .map(ContrastTest::figure)
            .toList();
    assertEquals(List.of(), low);
  }

  @Test
  void lowestAreAsInTheTable() throws IOException {
    StringBuilder table =
        new StringBuilder("theme: lowest of text (4.5), large (3), lines (1.5)\n");
    for (String name : Themes.all()) {
      List<Pair> pairs = pairs(Themes.read(name));
      table.append(name).append(':');
      for (Kind kind : Kind.values()) {
        pairs.stream()
            .filter(pair -> pair.kind == kind)
            .min((a, b) -> Double.compare(a.contrast, b.contrast))
            .ifPresent(pair -> table.append("  ").append(figure(pair)));
      }
      table.append(pairs.isEmpty() ? "  the terminal's own colours\n" : "\n");
    }
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(TABLE.getParent());
      Files.writeString(TABLE, table);
    }
    assertEquals(Files.readString(TABLE), table.toString());
  }

  private static String figure(Pair pair) {
    return String.format(Locale.ROOT, "%.2f %s", pair.contrast, pair.name);
  }

  private static List<Pair> pairs(Theme theme) {
    List<Pair> pairs = new ArrayList<>();
    for (Role role : Role.values()) {
      if (ON_COVER.contains(role)) {
        add(pairs, role, " on cover", theme.over(theme.style(Role.COVER), role));
      } else if (role == Role.SHELF_MARK) {
        Style ground = theme.style(Role.SHELF_SELECTED);
        add(pairs, role, "", theme.style(role).bg(ground.bg()));
      } else {
        add(pairs, role, "", theme.style(role));
      }
      if (role.name().startsWith("CODE_")) {
        add(pairs, role, " in code", theme.over(theme.style(Role.CODE_BLOCK), role));
      }
    }
    for (Role ground : GROUNDS) {
      Style text = theme.style(Role.TEXT).bg(theme.style(ground).bg());
      add(pairs, Role.TEXT, " in " + ground.key(), text);
      for (Role role : INSIDE) {
        add(pairs, role, " in " + ground.key(), theme.over(text, role));
      }
    }
    pairs.sort(Comparator.comparing(Pair::name));
    return pairs;
  }

  private static void add(List<Pair> pairs, Role role, String where, Style style) {
    OptionalDouble contrast = Contrast.of(style.fg(), style.bg());
    contrast.ifPresent(c -> pairs.add(new Pair(role.key() + where, Kind.of(role), c)));
  }
}
