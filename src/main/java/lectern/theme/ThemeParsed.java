package lectern.theme;

import java.util.List;
import lectern.deck.Diagnostic;

/// A theme that can be used, and what was wrong in its file.
public record ThemeParsed(Theme theme, List<Diagnostic> diagnostics) {
  public ThemeParsed {
    diagnostics = List.copyOf(diagnostics);
  }
}
