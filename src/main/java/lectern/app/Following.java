package lectern.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lectern.deck.Deck;
import lectern.deck.Slide;
import lectern.search.Lit;
import lectern.search.Query;

/// A talk that another Lectern presents, and that this one follows: `lead` is what is shown there,
/// `away` whether one browses by oneself here, `lost` whether nothing is heard from there any more.
public record Following(Msg.Led lead, boolean away, boolean lost) {
  /// What a follower may see: all but the notes.
  static Msg.Led seen(Msg.Led led) {
    return new Msg.Led(seen(led.opened()), led.search());
  }

  private static Msg.DeckOpened seen(Msg.DeckOpened opened) {
    return new Msg.DeckOpened(
        opened.path(),
        seen(opened.deck()),
        opened.diagnostics(),
        opened.at(),
        opened.whole(),
        opened.pictures());
  }

  /// The message as a follower may get it.
  static Msg seen(Msg msg) {
    return switch (msg) {
      case Msg.DeckOpened opened -> seen(opened);
      case Msg.DeckReread(String path, Deck deck, var diagnostics) ->
          new Msg.DeckReread(path, seen(deck), diagnostics);
      case Msg.DeckPeeked(String path, Deck deck) -> new Msg.DeckPeeked(path, seen(deck));
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
          Msg.Tick _,
          Msg.TimerFound _,
          Msg.Failed _,
          Msg.NoRoom _,
          Msg.Closed _ ->
          msg;
    };
  }

  private static Deck seen(Deck deck) {
    List<Slide> slides =
        deck.slides().stream()
            .map(slide ->
                new Slide(
                    slide.section(),
                    slide.blocks(),
                    List.of(),
                    slide.steps(),
                    slide.footer(),
                    slide.source()))
            .toList();
    return new Deck(deck.meta(), slides);
  }

  Following lead(Msg.Led now) {
    return new Following(now, away, false);
  }

  Following away(boolean now) {
    return new Following(lead, now, lost);
  }

  Following lost(boolean now) {
    return new Following(lead, away, now);
  }

  /// What was searched there, to be lit here as well.
  Optional<Lit> lit() {
    return away
        ? Optional.empty()
        : lead.search().map(query -> new Lit(Query.of(query).terms(), Set.of()));
  }
}
