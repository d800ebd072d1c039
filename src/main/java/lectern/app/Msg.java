package lectern.app;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.deck.Deck;
import lectern.deck.Diagnostic;
import lectern.deck.Position;
import lectern.deck.SlideRef;
import lectern.grid.Link;
import lectern.grid.Size;
import lectern.image.Canvas;
import lectern.image.Painted;
import lectern.keys.Key;
import lectern.library.Entry;
import lectern.library.Library;
import lectern.library.Marks;
import lectern.library.Playlist;
import lectern.library.Run;
import lectern.remark.Remarks;
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

  /// So many decks of the library were read; 0 of 0 once it is done.
  record Progressed(int read, int decks) implements Msg {}

  /// What is known of decks read and opened before.
  record MarksRead(Marks marks) implements Msg {}

  /// The stars as they are now, and their place on the shelf if there are any.
  record StarsRead(Playlist stars, Optional<Entry> entry) implements Msg {}

  /// This place of a deck was awaited and may still be on screen.
  record Stayed(String path, Position at, int page) implements Msg {}

  /// A deck was read in order to be shown, from where it was last left; if not `whole`, its
  /// beginning was, and [DeckReread] brings the rest. `pictures` are those that can be shown, by
  /// the names that the deck has for them.
  record DeckOpened(
      String path,
      Deck deck,
      List<Diagnostic> diagnostics,
      Position at,
      boolean whole,
      Map<String, PictureFile> pictures)
      implements Msg {
    public DeckOpened(String path, Deck deck, List<Diagnostic> diagnostics, Position at) {
      this(path, deck, diagnostics, at, true, Map.of());
    }

    /// As if none of its pictures could be shown.
    public DeckOpened withoutPictures() {
      return new DeckOpened(path, deck, diagnostics, at, whole, Map.of());
    }
  }

  /// A deck was read in order to show a slide of it behind an overlay.
  record DeckPeeked(String path, Deck deck) implements Msg {}

  /// The words of all decks of the library, or of as many as were read, can be searched.
  record Indexed(Index index) implements Msg {}

  /// Text was pasted. It may hold anything.
  record Pasted(String text) implements Msg {}

  /// The pictures of a deck that can be shown, by the names that the deck has for them; said before
  /// the deck is shown in another way than by [DeckOpened].
  record PicturesFound(String deck, Map<String, PictureFile> files) implements Msg {}

  /// How pictures are drawn here.
  record CanvasKnown(Canvas canvas) implements Msg {}

  /// A picture was painted, or could not be; `fault` is what was wrong with its file.
  record PicturePainted(Wanted wanted, Painted painted, Optional<String> fault) implements Msg {}

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

  /// The talk that is followed is there now. The deck is as it was read here.
  record Led(DeckOpened opened, Optional<String> search, Scene scene) implements Msg {
    /// What is on screen there.
    public Shown shown() {
      return new Shown(opened.path(), opened.deck(), opened.at(), search, scene);
    }
  }

  /// Nothing is heard any more of the talk that is followed.
  record LeadLost() implements Msg {}

  /// Others follow this talk now, or on other screens.
  record Gathered(Hall.Audience audience) implements Msg {}

  /// A notes' screen asks for something else to be shown, or for another deck so many places on;
  /// `timed` if its timer is to be set. What can't be shown here is absent.
  record Asked(Hall.Turn turn, int decks, Optional<Shown> wanted, boolean timed) implements Msg {}

  /// What time it is: on a clock that nobody sets, and on the wall where that is on screen. Comes
  /// before what happens while a deck is on screen, and when something changes by itself.
  record Tick(Duration now, Optional<LocalTime> wall) implements Msg {}

  /// The talk on screen has begun before, in a Lectern that is no more.
  record TimerFound(String path, Timer timer) implements Msg {}

  /// What has been taken down on a deck, as its file is now.
  record RemarksRead(String path, Remarks remarks) implements Msg {}

  /// A remark was kept; `message` is a sentence that says where.
  record RemarkKept(String message) implements Msg {}

  /// A remark could not be kept; `why` is a clause for the user.
  record RemarkLost(SlideRef slide, String typed, String why) implements Msg {}

  /// The rehearsals of the talk on screen before this one, the latest last.
  record RunsFound(String path, List<Run> runs) implements Msg {}

  /// What there is to say of the talk's room: that nobody can follow it, and why, or that it is not
  /// the only one of its deck. It never takes the place of something else that is said.
  record OfRoom(String message) implements Msg {}

  /// What was asked for could not be done; `message` is a sentence for the user.
  record Failed(String message) implements Msg {}

  /// A link could not be opened; `why` is a clause for the user.
  record NotOpened(Link link, String why) implements Msg {}

  /// The terminal is gone or asks to end.
  record Closed() implements Msg {}
}
