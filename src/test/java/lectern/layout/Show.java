package lectern.layout;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lectern.deck.Slide;
import lectern.grid.Attr;
import lectern.grid.Color;
import lectern.grid.Frame;
import lectern.grid.Size;
import lectern.grid.Style;
import lectern.theme.Theme;
import lectern.theme.ThemeParser;

/// Prints the pages of samples or decks as a truecolor terminal shows them, to look at: `Show
/// COLSxROWS THEME TILES-ACROSS NAME,FILE.md…`.
final class Show {
  private Show() {}

  public static void main(String[] args) throws IOException {
    Size size = Size.parse(args[0]).orElseThrow();
    Path file = Path.of("themes", args[1] + ".json");
    Theme theme = ThemeParser.parse(file.toString(), Files.readString(file)).theme();
    int across = Integer.parseInt(args[2]);
    StringBuilder out = new StringBuilder("\033[?25l\033[2J\033[H");
    int tile = 0;
    for (String name : args[3].split(",", -1)) {
      List<Slide> slides =
          name.endsWith(".md") ? Samples.slides(Path.of(name)) : Samples.slides(name);
      for (Slide slide : slides) {
        for (Page page :
            SlideLayout.pages(slide, theme, new Size(size.columns(), size.rows() - 1))) {
          int x = tile % across * (size.columns() + 1);
          int y = tile / across * size.rows();
          draw(page.frame(page.lastStep()), x, y, out);
          tile++;
        }
      }
    }
    new PrintStream(System.out, true, StandardCharsets.UTF_8).print(out);
  }

  private static void draw(Frame frame, int left, int top, StringBuilder out) {
    for (int y = 0; y < frame.rows(); y++) {
      out.append("\033[").append(top + y + 1).append(';').append(left + 1).append('H');
      for (int x = 0; x < frame.columns(); x++) {
        out.append(sgr(frame.at(x, y).style())).append(frame.at(x, y).grapheme().text());
      }
    }
    out.append("\033[0m");
  }

  static String sgr(Style style) {
    StringBuilder sgr = new StringBuilder("\033[0");
    for (Attr attr : style.attrs()) {
      sgr.append(
          switch (attr) {
            case BOLD -> ";1";
            case DIM -> ";2";
            case ITALIC -> ";3";
            case UNDERLINE -> ";4";
            case REVERSE -> ";7";
            case STRIKE -> ";9";
          });
    }
    return sgr.append(color(style.fg(), 30)).append(color(style.bg(), 40)).append('m').toString();
  }

  private static String color(Color color, int base) {
    return switch (color) {
      case Color.Default() -> ";" + (base + 9);
      case Color.Ansi(int index) -> ";" + (index < 8 ? base + index : base + 52 + index);
      case Color.Rgb(int red, int green, int blue) ->
          ";" + (base + 8) + ";2;" + red + ";" + green + ";" + blue;
    };
  }
}
