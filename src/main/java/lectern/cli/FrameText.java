package lectern.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lectern.grid.Frame;
import lectern.terminal.draw.AnsiText;
import lectern.terminal.draw.ColorDepth;

/// Frames one after the other as one text.
final class FrameText {
  /// Between two pages of plain text (form feed); in ANSI text, where it would move the cursor, a
  /// blank line.
  private static final String PAGE = "\f\n";

  private FrameText() {}

  static String of(List<Frame> frames, Options.Format format, Optional<String> color) {
    return switch (format) {
      case TEXT -> frames.stream().map(Frame::toString).collect(Collectors.joining(PAGE));
      case ANSI -> {
        ColorDepth depth = color.flatMap(ColorDepth::parse).orElse(ColorDepth.TRUECOLOR);
        yield frames.stream()
            .map(frame -> AnsiText.of(frame, depth))
            .collect(Collectors.joining("\n"));
      }
    };
  }
}
