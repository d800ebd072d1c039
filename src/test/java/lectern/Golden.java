package lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lectern.grid.Color;
import lectern.grid.Frame;
import lectern.grid.Style;
import lectern.theme.Role;
import lectern.theme.Theme;

/// Frames as text files to review: what a frame says, then a letter for the style of each cell, and
/// below all frames what the letters stand for. `-Dgolden=write` writes the files instead of
/// comparing with them.
public final class Golden {
  private static final Path RESOURCES = Path.of("src", "test", "resources");
  private static final String LETTERS =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

  private final Theme theme;
  private final Map<Style, Character> letters = new LinkedHashMap<>();

  private Golden(Theme theme) {
    this.theme = theme;
    letters.put(theme.style(Role.TEXT), '.');
  }

  /// A frame and what it shows.
  public record Shot(String caption, Frame frame) {}

  /// Compares the frames with `name` under the test resources, say `layout/lists.80x24.txt`.
  public static void check(String name, Theme theme, List<Shot> shots) {
    check(name, new Golden(theme).text(shots));
  }

  /// Compares a text with the file `name` under the test resources.
  public static void check(String name, String actual) {
    Path file = RESOURCES.resolve(name);
    try {
      if ("write".equals(System.getProperty("golden"))) {
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, actual);
      } else {
        assertEquals(Files.readString(file), actual, name);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("no " + file + ": write it with -Dgolden=write", e);
    }
  }

  private String text(List<Shot> shots) {
    StringBuilder text = new StringBuilder();
    for (Shot shot : shots) {
      text.append("=== ").append(shot.caption).append(", ").append(shot.frame.size()).append('\n');
      text.append(shot.frame).append("--- styles\n");
      for (int y = 0; y < shot.frame.rows(); y++) {
        text.append(styles(shot.frame, y)).append('\n');
      }
    }
    text.append("=== legend\n");
    letters.forEach((style, letter) -> text.append(letter + " " + describe(style) + "\n"));
    return text.toString();
  }

  private String styles(Frame frame, int row) {
    StringBuilder line = new StringBuilder();
    for (int x = 0; x < frame.columns(); x++) {
      line.append(
          letters.computeIfAbsent(
              frame.at(x, row).style().link(Optional.empty()),
              _ -> LETTERS.charAt((letters.size() - 1) % LETTERS.length())));
    }
    return line.toString().replaceFirst("\\.+$", "");
  }

  private String describe(Style style) {
    return Arrays.stream(Role.values())
        .filter(role -> theme.style(role).equals(style))
        .map(Role::key)
        .findFirst()
        .orElseGet(() ->
            color(style.fg())
                + " on "
                + color(style.bg())
                + style.attrs().stream()
                    .map(attr -> " " + attr.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining()));
  }

  private static String color(Color color) {
    return switch (color) {
      case Color.Default() -> "default";
      case Color.Ansi(int index) -> "ansi " + index;
      case Color.Rgb(int red, int green, int blue) ->
          String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    };
  }
}
