package lectern.app;

import java.time.Duration;
import java.util.List;
import lectern.browse.Order;
import lectern.deck.Position;
import lectern.deck.SlideRef;
import lectern.grid.Link;
import lectern.grid.Size;
import lectern.library.Marks;

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

  /// Look for rehearsals of this deck: [Msg.RunsFound].
  record FindRuns(String path) implements Cmd {}

  /// Add to the time that a slide took in a rehearsal; `run` tells those of this Lectern apart.
  record KeepSpent(int run, SlideRef slide, Duration spent) implements Cmd {}

  /// Keep which deck of the shelf was under the cursor.
  record KeepShelf(String path) implements Cmd {}

  /// Keep what the shelf is sorted by.
  record KeepOrder(Order order) implements Cmd {}

  /// Say when this slide has been on screen long enough to be read: [Msg.Stayed].
  record AwaitStay(String path, Position at, int page) implements Cmd {}

  /// Keep that the slide was seen.
  record KeepSeen(SlideRef slide) implements Cmd {}

  /// Change the stars: [Msg.StarsRead].
  record KeepStars(Marks.Change change) implements Cmd {}

  /// Keep a line on a slide, as it was typed: [Msg.RemarkKept] or [Msg.RemarkLost].
  record KeepRemark(SlideRef slide, String typed) implements Cmd {}

  /// Read what was taken down on a deck, now and whenever that changes: [Msg.RemarksRead].
  record ReadRemarks(String path) implements Cmd {}

  /// Say when this deck changes on disk: [Msg.DeckChanged].
  record WatchDeck(String path) implements Cmd {}

  /// Ask the terminal how it draws pictures: [Msg.CanvasKnown].
  record AskTerminal() implements Cmd {}

  /// Paint these pictures in this order, each answered with [Msg.PicturePainted]; what was asked
  /// for before and is not among them is wanted no more.
  record ReadPictures(List<Wanted> wanted) implements Cmd {}

  /// Open a link in the user's browser; answered only where that is not possible: [Msg.NotOpened].
  record OpenLink(Link link) implements Cmd {}

  /// Put a text on the clipboard of whoever sits at the terminal.
  record Copy(String text) implements Cmd {}

  /// Tell those who follow what is shown now.
  record Publish(Shown shown) implements Cmd {}

  /// Ask the presenter, whose talk this screen shows the notes of, to show that: [Msg.Asked].
  record Ask(Hall.Turn turn, int decks, Shown wanted, boolean timed) implements Cmd {}

  /// Tell the presenter how large this screen is.
  record TellScreen(Size size) implements Cmd {}

  /// Draw every cell again, whatever the terminal shows.
  record Redraw() implements Cmd {}

  /// Ask the terminal for its background: [Msg.GroundSeen], if it answers.
  record AskGround() implements Cmd {}

  record Suspend() implements Cmd {}

  record Quit() implements Cmd {}
}
