package lectern.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lectern.deck.Block;
import lectern.deck.Deck;
import lectern.deck.Meta;
import lectern.deck.Position;
import lectern.deck.Slide;

/// A slide before a deck that the talk goes on to: what it is, and that it is the deck `number` of
/// `of`. It is on screen until a key moves; the deck stays where it was left.
public record Divider(int number, int of) {
  /// Between the decks before and after something happened; none where that was no step from one
  /// deck of the shelf to its neighbour, by a key or by itself.
  static Optional<Divider> between(Model before, Model now) {
    boolean goes = before.find().going().isEmpty() || Podium.of(before).auto().isPresent();
    boolean stepped = before.talk().isPresent() && goes && now.following().isEmpty();
    int place = now.talk().map(talk -> now.shelf().shown().indexOf(talk.path())).orElse(-1);
    return stepped && place >= 0
        ? Optional.of(new Divider(place + 1, now.shelf().shown().size()))
        : Optional.empty();
  }

  /// Whether one is on screen.
  static boolean isOn(Model model) {
    return model.podium().filter(podium -> podium.stage().divider().isPresent()).isPresent();
  }

  /// The talk as it is seen: with the divider, if there is one, for its slide.
  static Talk seen(Model model, Talk talk) {
    Stage stage = Podium.of(model).stage();
    boolean alone = stage.zoom().isEmpty() && stage.pointer().isEmpty();
    return alone && model.talk().filter(talk::equals).isPresent()
        ? stage.divider().map(divider -> divider.before(talk)).orElse(talk)
        : talk;
  }

  /// The model without one.
  static Model gone(Model model) {
    return isOn(model)
        ? Podium.stage(model, Podium.of(model).stage().divider(Optional.empty()))
        : model;
  }

  private Talk before(Talk talk) {
    Deck deck = talk.deck();
    int index = talk.at().slide();
    Block cover = new Block.Cover(meta(deck, talk.path()));
    List<Slide> slides = new ArrayList<>(deck.slides());
    slides.set(index, new Slide(List.of(cover), List.of(), 0, talk.slide().source()));
    Deck with = new Deck(deck.meta(), slides, deck.origins(), deck.begins());
    return new Talk(talk.path(), with, talk.diagnostics(), new Position(index, 0), 0);
  }

  private Meta meta(Deck deck, String path) {
    Meta meta = deck.meta();
    String title =
        deck.title().isEmpty() ? path.substring(path.lastIndexOf('/') + 1) : deck.title();
    return new Meta(
        title,
        Optional.of("Deck " + number + " of " + of),
        meta.speakers(),
        meta.event(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        meta.session(),
        meta.duration(),
        List.of(),
        List.of(),
        meta.lang(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
