package lectern.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.app.PictureFile;
import lectern.export.FrameExport;
import lectern.grid.Frame;
import lectern.grid.Size;
import lectern.image.Protocol;
import lectern.parse.Parsed;
import lectern.runtime.PictureFiles;
import lectern.runtime.PictureReader;
import lectern.terminal.draw.ColorDepth;
import lectern.theme.Theme;
import lectern.theme.ThemeParsed;

/// `lectern export`: decks as text or ANSI, page by page.
final class Export {
  private static final Size USUAL = new Size(80, 24);

  private Export() {}

  static int run(Options options, Options.Command.Export export, PrintStream out) throws Failure {
    Decks.single(options.paths());
    ThemeParsed parsed =
        new ThemeFiles(Surroundings.ours(), options.common().theme()).theme(ColorDepth.TRUECOLOR);
    parsed.diagnostics().stream().findFirst().ifPresent(found -> Main.say(found.toString()));
    Theme theme = parsed.theme();
    Size size = options.common().size().orElse(USUAL);
    List<Frame> frames = new ArrayList<>();
    for (String path : Decks.found(options.paths())) {
      Parsed read = Decks.read(path);
      Map<String, PictureFile> pictures =
          draws(options, export) ? PictureFiles.find(path, read).files() : Map.of();
      frames.addAll(
          FrameExport.frames(
              read.deck(),
              theme,
              size,
              export.notes(),
              pictures,
              wanted -> PictureReader.paint(wanted).painted()));
    }
    String text = FrameText.of(frames, export.format(), options.common().color());
    if (export.file().isEmpty()) {
      out.print(text);
      return 0;
    }
    String file = export.file().get();
    try {
      Files.writeString(Path.of(file), text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new Failure(Failure.UNWRITABLE, file + ": " + reason(e));
    }
    return 0;
  }

  /// Without colours, block characters show nothing.
  private static boolean draws(Options options, Options.Command.Export export) {
    return export.format() == Options.Format.ANSI
        && !options.common().color().equals(Optional.of("never"))
        && !options.common().images().equals(Optional.of(Protocol.OFF));
  }

  private static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> "can't be written: there is no such folder";
      case AccessDeniedException _ -> "may not be written by this user";
      case FileSystemException f when f.getReason() != null -> "can't be written: " + f.getReason();
      default -> "can't be written: " + e.getMessage();
    };
  }
}
