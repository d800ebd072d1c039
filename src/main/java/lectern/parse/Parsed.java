package lectern.parse;

import java.util.List;
import java.util.Optional;
import lectern.deck.Deck;
import lectern.deck.Diagnostic;
import lectern.deck.Reference;
import lectern.deck.Source;

/// A deck, and what was not understood on the way to it, in the order of the file; and where it
/// names its theme, and pictures.
public record Parsed(
    Deck deck, List<Diagnostic> diagnostics, Optional<Source> theme, List<Reference> pictures) {
  public Parsed {
    pictures = List.copyOf(pictures);
    diagnostics = List.copyOf(diagnostics);
  }
}
