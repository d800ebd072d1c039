package lectern.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lectern.deck.Deck;
import lectern.deck.Diagnostic;
import lectern.export.FrameExport;
import lectern.grid.Frame;
import lectern.grid.Size;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.terminal.TerminalSession;
import lectern.terminal.draw.AnsiText;
import lectern.terminal.draw.Capabilities;
import lectern.terminal.draw.ColorDepth;
import lectern.theme.Role;
import lectern.theme.Theme;
import lectern.theme.ThemeParsed;

/// `lectern theme`: the themes there are, a line each; `lectern theme NAME`: one of them, on a
/// sample deck. In colours where there is a terminal or they were asked for.
final class Gallery {
  private static final Size USUAL = new Size(100, 28);

  /// What a swatch shows of a theme, in its words.
  private static final List<Role> SWATCH =
      List.of(
          Role.TITLE,
          Role.TEXT,
          Role.STRONG,
          Role.LINK,
          Role.CODE,
          Role.ALERT_TIP,
          Role.ALERT_WARNING,
          Role.ALERT_CAUTION);

  private static final List<String> WORDS =
      List.of(" Title ", "text", "strong", "link", " code ", "●", "●", "●");

  private final ThemeFiles themes;
  private final Size size;
  private final ColorDepth colors;
  private final boolean screen;

  private Gallery(Options options) {
    Surroundings surroundings = Surroundings.ours();
    Optional<ColorDepth> asked = options.common().color().flatMap(ColorDepth::parse);
    Capabilities capabilities = Capabilities.of(surroundings.environment(), asked);
    Optional<String> name = options.paths().stream().findFirst().or(options.common()::theme);
    this.themes = new ThemeFiles(surroundings, name);
    this.screen = asked.isPresent() || (surroundings.hasScreen() && capabilities.screen());
    this.colors = capabilities.colors();
    this.size =
        options
            .common()
            .size()
            .or(() -> surroundings.hasScreen() ? screen(surroundings) : Optional.empty())
            .orElse(USUAL);
  }

  private static Optional<Size> screen(Surroundings surroundings) {
    // A row for the prompt below.
    return TerminalSession.size(surroundings.environment())
        .map(size -> new Size(size.columns(), Math.clamp(size.rows() - 1L, 1, USUAL.rows())));
  }

  static int run(Options options, PrintStream out) throws Failure {
    if (options.paths().size() > 1) {
      throw new Failure(
          Failure.WRONG_ARGUMENTS,
          "theme shows one theme: lectern theme " + options.paths().get(0));
    }
    Gallery gallery = new Gallery(options);
    if (options.paths().isEmpty() && options.common().theme().isEmpty()) {
      gallery.list(out);
    } else {
      gallery.show(out);
    }
    return 0;
  }

  private void show(PrintStream out) throws Failure {
    ThemeParsed parsed = themes.theme(ColorDepth.TRUECOLOR);
    parsed.diagnostics().stream().map(Diagnostic::toString).forEach(Main::say);
    Deck sample =
        Decks.read(Surroundings.home().resolve("themes").resolve("sample.md").toString()).deck();
    for (Frame frame : FrameExport.frames(sample, parsed.theme(), size, false)) {
      out.print(text(frame));
    }
  }

  private void list(PrintStream out) {
    List<Theme> all = new ArrayList<>();
    themes.folders().all().forEach(parsed -> all.add(parsed.theme()));
    all.add(new Theme(Theme.AUTO, "Dark or light, as the terminal is", Map.of()));
    int widest = all.stream().mapToInt(theme -> theme.name().length()).max().orElse(0);
    for (Theme theme : all) {
      String name = theme.name() + " ".repeat(widest - theme.name().length() + 2);
      Span about = Span.of(name + theme.description(), Style.PLAIN);
      out.print(text(Frame.row(screen ? line(theme, about) : List.of(about))));
    }
  }

  /// The swatch of a theme, its name, and as much of the rest as there is room for.
  private List<Span> line(Theme theme, Span about) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < SWATCH.size(); i++) {
      spans.add(Span.of(WORDS.get(i), theme.style(SWATCH.get(i))));
      spans.add(Span.of(" ", theme.style(Role.TEXT)));
    }
    int used = spans.stream().mapToInt(Span::width).sum() + 2;
    spans.add(Span.of("  ", Style.PLAIN));
    spans.add(new Span(about.text().fit(Math.max(1, size.columns() - used)), about.style()));
    return spans;
  }

  /// The rows of a frame; where it is no screen, without the blanks at their ends.
  private String text(Frame frame) {
    return screen
        ? AnsiText.of(frame, colors)
        : frame
            .toString()
            .lines()
            .map(String::stripTrailing)
            .collect(Collectors.joining("\n", "", "\n"));
  }
}
