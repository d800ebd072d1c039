package lectern.app;

import java.util.Optional;
import java.util.Set;
import lectern.deck.Deck;
import lectern.search.Lit;
import lectern.search.Query;

/// A talk that another Lectern presents, and that this one follows: `lead` is what is shown there,
/// `away` whether one browses by oneself here, `lost` whether nothing is heard from there any more.
/// A screen with the talk's notes counts what it asks for in `turns`.
record Following(Msg.Led lead, boolean away, boolean lost, Optional<Turns> turns) {
  static Following of(Msg.Led lead) {
    return new Following(lead, false, false, Optional.empty());
  }

  /// Whether the talk on screen is another's, whose notes are not shown here.
  static boolean isGuest(Model model) {
    return model.following().filter(following -> !following.isNotes()).isPresent();
  }

  /// Whether one waits for a presenter's first talk.
  static boolean isEarly(Model model) {
    return Hall.of(model).presenter() == Hall.Presenter.BEFORE_TALKS;
  }

  /// A message as one who follows, if one does, may get it.
  static Msg heard(Model model, Msg msg) {
    return isGuest(model) ? seen(msg) : msg;
  }

  /// What a follower may see: all but the notes.
  static Msg.Led seen(Msg.Led led) {
    return new Msg.Led(seen(led.opened()), led.search(), led.scene());
  }

  private static Msg.DeckOpened seen(Msg.DeckOpened opened) {
    return new Msg.DeckOpened(
        opened.path(),
        opened.deck().withoutNotes(),
        opened.diagnostics(),
        opened.at(),
        opened.whole(),
        opened.pictures());
  }

  /// The message as a follower may get it.
  private static Msg seen(Msg msg) {
    return switch (msg) {
      case Msg.DeckOpened opened -> seen(opened);
      case Msg.DeckReread(String path, Deck deck, var diagnostics) ->
          new Msg.DeckReread(path, deck.withoutNotes(), diagnostics);
      case Msg.DeckPeeked(String path, Deck deck) -> new Msg.DeckPeeked(path, deck.withoutNotes());
      case Msg.Led led -> seen(led);
      case Msg.Pressed _,
          Msg.Wheeled _,
          Msg.Clicked _,
          Msg.Resized _,
          Msg.LibraryRead _,
          Msg.Outlined _,
          Msg.Progressed _,
          Msg.MarksRead _,
          Msg.StarsRead _,
          Msg.Stayed _,
          Msg.PicturesFound _,
          Msg.CanvasKnown _,
          Msg.PicturePainted _,
          Msg.NotOpened _,
          Msg.Indexed _,
          Msg.Pasted _,
          Msg.DeckChanged _,
          Msg.LibraryChanged _,
          Msg.ThemesRead _,
          Msg.GroundSeen _,
          Msg.LeadLost _,
          Msg.Gathered _,
          Msg.Asked _,
          Msg.Tick _,
          Msg.TimerFound _,
          Msg.RemarksRead _,
          Msg.RemarkKept _,
          Msg.RemarkLost _,
          Msg.RunsFound _,
          Msg.Failed _,
          Msg.OfRoom _,
          Msg.Closed _ ->
          msg;
    };
  }

  /// Whether this is the screen with the talk's notes.
  boolean isNotes() {
    return turns.isPresent();
  }

  /// Whether what is on screen here is not what the presenter shows.
  boolean isElsewhere() {
    return away || (isNotes() && lost) || turns.filter(Turns::open).isPresent();
  }

  /// Whether a follower who is with the presenter need not move.
  boolean isWith(Msg.Led now) {
    return !isNotes()
        && !lost
        && now.opened().path().equals(lead.opened().path())
        && now.opened().at().equals(lead.opened().at())
        && now.scene().top() == lead.scene().top()
        && now.scene().stage().zoom().equals(lead.scene().stage().zoom())
        && now.scene().stage().pointer().equals(lead.scene().stage().pointer());
  }

  Following lead(Msg.Led now) {
    boolean same = now.opened().path().equals(lead.opened().path()) && !lost;
    Optional<Turns> heard =
        turns.map(t -> same ? t.heard(now.scene().hall().answered()) : t.closed());
    return new Following(now, away, false, heard);
  }

  Following away(boolean now) {
    return new Following(lead, now, lost, turns);
  }

  Following lost(boolean now) {
    return new Following(lead, away, now, turns);
  }

  Following turns(Turns now) {
    return new Following(lead, away, lost, Optional.of(now));
  }

  /// What was searched there, to be lit here as well.
  Optional<Lit> lit() {
    return away
        ? Optional.empty()
        : lead.search().map(query -> new Lit(Query.of(query).terms(), Set.of()));
  }
}
