package lectern.theme;

import java.util.List;
import lectern.deck.Diagnostic;
import lectern.deck.Diagnostic.Severity;

/// A theme that can be used, and what was wrong in its file and in those it extends.
public record ThemeParsed(Theme theme, List<Diagnostic> diagnostics) {
  public ThemeParsed {
    diagnostics = List.copyOf(diagnostics);
  }

  /// Whether the file was not understood at all, so that the theme as it was before is better.
  public boolean isBroken() {
    return diagnostics.stream().anyMatch(found -> found.severity() == Severity.ERROR);
  }
}
