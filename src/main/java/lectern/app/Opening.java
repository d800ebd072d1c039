package lectern.app;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lectern.grid.Size;
import lectern.image.Canvas;
import lectern.library.Entry;
import lectern.library.Marks;
import lectern.theme.BuiltIn;
import lectern.theme.Theme;

/// The model as Lectern begins: with a deck in front, or with the shelf.
public final class Opening {
  private Opening() {}

  /// What is known of the screen; `chosen` if the user asked for this theme, `auto` the name of the
  /// one that [Theme#AUTO] stands for, `links` whether the terminal shows links of its own.
  public record Screen(Size size, Theme theme, boolean chosen, String auto, boolean links) {
    /// A screen that is thought to be dark.
    public Screen(Size size, Theme theme, boolean chosen) {
      this(size, theme, chosen, BuiltIn.DARK.name(), false);
    }
  }

  /// A deck without a shelf; `marks` are what is known of it at once.
  public static Model deck(Screen screen, Marks marks, Msg.DeckOpened opened) {
    return Update.handled(empty(screen, Shelf.NONE.marks(marks)), opened).model();
  }

  /// The model of one who follows a talk.
  public static Model following(Screen screen, Marks marks, Msg.Led led) {
    Msg.Led lead = Following.seen(led);
    return FollowUpdate.landed(
        deck(screen, marks, lead.opened()).following(Optional.of(Following.of(lead))));
  }

  /// The model of the screen with a talk's notes; `seat` tells it from others of that talk.
  public static Model notes(Screen screen, Marks marks, Msg.Led led, int seat) {
    Following following = Following.of(led).turns(Turns.of(seat));
    Model model = deck(screen, marks, led.opened()).following(Optional.of(following));
    return FollowUpdate.landed(Podium.desk(model, Desk.SHUT.open(true)));
  }

  /// The shelf with the cursor on `selected`, if that deck is there.
  public static Model shelf(Screen screen, Shelf shelf, String selected) {
    return ShelfUpdate.scrolled(empty(screen, shelf.select(selected)));
  }

  /// The shelf with one of its decks in front of it.
  public static Model opened(Model shelf, Msg.DeckOpened opened) {
    return Update.handled(shelf, opened).model();
  }

  /// The model with slides that go on by themselves.
  public static Model auto(Model model, Duration every) {
    return model.podium(Optional.of(Podium.of(model).auto(Optional.of(Auto.every(every)))));
  }

  /// The model as it is rehearsed, on the speaker's screen.
  public static Model rehearsing(Model model) {
    Podium podium = Podium.of(model).rehearsal(Optional.of(Rehearsal.NEW));
    Model now = model.podium(Optional.of(podium));
    return Podium.desk(now, podium.desk().open(true));
  }

  /// Whether talks are rehearsed.
  public static boolean isRehearsal(Model first) {
    return Rehearsing.is(first);
  }

  /// The path of the deck that is rehearsed from the first frame on.
  public static Optional<String> rehearsed(Model first) {
    return first.talk().filter(_ -> Rehearsing.is(first)).map(Talk::path);
  }

  /// The model with what has been read of one deck of the shelf.
  public static Model outlined(Model model, Entry entry) {
    return Update.handled(model, new Msg.Outlined(List.of(entry))).model();
  }

  /// The model with boxes for pictures, for good.
  public static Model withoutPictures(Model model) {
    return model.gallery(model.gallery().canvas(Canvas.OFF));
  }

  /// The model on a terminal that may draw titles larger: it is asked, and they have room.
  public static Model withLargeTitles(Model model) {
    return model.gallery(model.gallery().titles(true));
  }

  private static Model empty(Screen screen, Shelf shelf) {
    return Model.of(screen.size(), Looks.of(screen), shelf);
  }
}
