package lectern.app;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import lectern.deck.Deck;
import lectern.deck.Diagnostic;
import lectern.deck.Position;
import lectern.grid.Size;
import lectern.keys.Key;
import lectern.library.Entry;
import lectern.library.Library;
import lectern.search.Index;
import lectern.theme.ThemeParsed;

/// Something that happened.
public sealed interface Msg {
  record Pressed(Key key) implements Msg {}

  /// The wheel turned by one notch.
  record Wheeled(boolean down) implements Msg {}

  /// The first button was pressed on a cell, counted from 0.
  record Clicked(int column, int row) implements Msg {}

  record Resized(Size size) implements Msg {}

  /// The library was read anew; `complete` is false while more of it is on its way.
  record LibraryRead(Library library, boolean complete) implements Msg {}

  /// The bodies of some decks of the library were read.
  record Outlined(List<Entry> entries) implements Msg {}

  /// A deck was read in order to be shown, from where it was last left; if not `whole`, its
  /// beginning was, and [DeckReread] brings the rest.
  record DeckOpened(
      String path, Deck deck, List<Diagnostic> diagnostics, Position at, boolean whole)
      implements Msg {
    public DeckOpened(String path, Deck deck, List<Diagnostic> diagnostics, Position at) {
      this(path, deck, diagnostics, at, true);
    }
  }

  /// A deck was read in order to show a slide of it behind an overlay.
  record DeckPeeked(String path, Deck deck) implements Msg {}

  /// The words of all decks of the library, or of as many as were read, can be searched.
  record Indexed(Index index) implements Msg {}

  /// Text was pasted. It may hold anything.
  record Pasted(String text) implements Msg {}

  /// The deck on screen was read again.
  record DeckReread(String path, Deck deck, List<Diagnostic> diagnostics) implements Msg {}

  /// The deck on screen changed on disk.
  record DeckChanged(String path) implements Msg {}

  /// A folder of the library changed on disk.
  record LibraryChanged() implements Msg {}

  /// All themes that can be chosen, as their files are now.
  record ThemesRead(List<ThemeParsed> themes) implements Msg {}

  /// The terminal's background is light, or it is dark.
  record GroundSeen(boolean light) implements Msg {}

  /// What time it is: on a clock that nobody sets, and on the wall where that is on screen. Comes
  /// before what happens while a deck is on screen, and when something changes by itself.
  record Tick(Duration now, Optional<LocalTime> wall) implements Msg {}

  /// The talk on screen has begun before, in a Lectern that is no more.
  record TimerFound(String path, Timer timer) implements Msg {}

  /// What was asked for could not be done; `message` is a sentence for the user.
  record Failed(String message) implements Msg {}

  /// The terminal is gone or asks to end.
  record Closed() implements Msg {}
}
