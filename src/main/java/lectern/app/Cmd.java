package lectern.app;

import lectern.deck.Position;

/// Something to be done outside; answered with a [Msg], if at all.
public sealed interface Cmd {
  /// Read a deck and show it: [Msg.DeckOpened].
  record OpenDeck(String path) implements Cmd {}

  /// Read a deck in order to show a slide of it behind an overlay: [Msg.DeckPeeked].
  record PeekDeck(String path) implements Cmd {}

  /// Read the deck on screen again: [Msg.DeckReread].
  record RereadDeck(String path) implements Cmd {}

  /// Look for decks again: [Msg.LibraryRead].
  record RereadLibrary() implements Cmd {}

  /// Keep where this deck is, for the next time it is opened.
  record KeepPlace(String path, Position at) implements Cmd {}

  /// Keep a deck's timer; `left` if its talk is over or another one begins.
  record KeepTimer(String path, Timer timer, boolean left) implements Cmd {}

  /// Keep which deck of the shelf was under the cursor.
  record KeepShelf(String path) implements Cmd {}

  /// Say when this deck changes on disk: [Msg.DeckChanged].
  record WatchDeck(String path) implements Cmd {}

  /// Draw every cell again, whatever the terminal shows.
  record Redraw() implements Cmd {}

  /// Ask the terminal for its background: [Msg.GroundSeen], if it answers.
  record AskGround() implements Cmd {}

  record Suspend() implements Cmd {}

  record Quit() implements Cmd {}
}
