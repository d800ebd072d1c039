package lectern.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lectern.deck.Deck;
import lectern.export.FrameExport;
import lectern.grid.Frame;
import lectern.grid.Size;
import lectern.runtime.Scan;
import lectern.theme.Theme;

/// `lectern export`: decks as text or ANSI, page by page.
final class Export {
  private static final Size USUAL = new Size(80, 24);

  private Export() {}

  static int run(Options options, Options.Command.Export export, PrintStream out) throws Failure {
    Decks.single(options.paths());
    Theme theme =
        new ThemeFiles(Surroundings.home().resolve("themes"))
            .theme(options.common().theme().orElse("dark"));
    Size size = options.common().size().orElse(USUAL);
    List<Frame> frames = new ArrayList<>();
    for (String path : options.paths()) {
      List<String> decks =
          path.equals(Decks.STDIN) ? List.of(path) : Scan.find(List.of(path)).decks();
      for (String deck : decks) {
        Deck read = Decks.read(deck).deck();
        frames.addAll(FrameExport.frames(read, theme, size, export.notes()));
      }
    }
    String text = FrameText.of(frames, export.format(), options.common().color());
    if (export.file().isEmpty()) {
      out.print(text);
      return 0;
    }
    String file = export.file().get();
    try {
      Files.writeString(Path.of(file), text, StandardCharsets.UTF_8);
    } catch (IOException | UncheckedIOException e) {
      throw new Failure(Failure.UNWRITABLE, file + ": can't be written: " + e.getMessage());
    }
    return 0;
  }
}
