package lectern.parse;

import java.util.List;
import lectern.deck.Deck;
import lectern.deck.Diagnostic;

/// A deck, and what was not understood on the way to it, in the order of the file.
public record Parsed(Deck deck, List<Diagnostic> diagnostics) {
  public Parsed {
    diagnostics = List.copyOf(diagnostics);
  }
}
