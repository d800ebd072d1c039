package lectern.app;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lectern.deck.Names;
import lectern.deck.Position;
import lectern.deck.SlideRef;
import lectern.library.Entry;
import lectern.library.Marks;
import lectern.library.Playlist;

/// What its reader leaves on decks: slides seen, stars.
final class Marking {
  private Marking() {}

  /// A step, and if it led to another place of a deck, the wish to know when that has been on
  /// screen for a while.
  static Step awaited(Model before, Step step) {
    Optional<Talk> now = step.model().talk();
    boolean moved =
        now.isPresent()
            && before
                .talk()
                .filter(talk ->
                    talk.path().equals(now.get().path())
                        && talk.at().equals(now.get().at())
                        && talk.page() == now.get().page())
                .isEmpty();
    return moved ? step.and(await(now.get())) : step;
  }

  static Cmd await(Talk talk) {
    return new Cmd.AwaitStay(talk.path(), talk.at(), talk.page());
  }

  /// A slide that was not left in the meantime has been seen if this is the last of it.
  static Step stayed(Model model, String path, Position at, int page) {
    Optional<Talk> talk =
        model
            .talk()
            .filter(t -> t.path().equals(path) && t.at().equals(at) && t.page() == page)
            .filter(_ -> !Divider.isOn(model))
            .filter(Moves.of(model)::isWhole);
    Step step = Step.of(model);
    for (SlideRef slide :
        Stream.concat(talk.map(Talk::own).stream(), talk.flatMap(Talk::ref).stream())
            .distinct()
            .filter(s -> !model.marks().isSeen(s))
            .toList()) {
      Marks marks = step.model().marks().see(slide);
      step = new Step(marked(step.model(), marks), step.cmds()).and(new Cmd.KeepSeen(slide));
    }
    return step;
  }

  /// What was known before this start, with what has come since.
  static Step read(Model model, Marks read) {
    // The stars are known since the first frame, and may have changed since.
    Marks now = read.seen(model.marks().seen()).stars(model.marks().stars());
    for (String path : model.marks().opened()) {
      now = now.opened(path);
    }
    Model marked = marked(model, now);
    return Step.of(
        model.talk().isPresent()
            ? marked
            : ShelfUpdate.scrolled(marked.shelf(marked.shelf().listed())));
  }

  static Step stars(Model model, Playlist stars, Optional<Entry> entry) {
    Model now = marked(model, model.marks().stars(stars));
    return Step.of(ShelfUpdate.scrolled(now.shelf(now.shelf().stars(entry))));
  }

  static Step star(Model model) {
    Optional<SlideRef> slide = model.talk().orElseThrow().ref();
    if (slide.isEmpty()) {
      return said(model, "This slide only names the talk that follows.");
    }
    if (model.marks().isWhole(slide.get().path())) {
      return said(model, "The whole deck is starred; * on the shelf takes that away.");
    }
    return starred(model, model.marks().toggled(slide.get()), "");
  }

  /// Which slides of the deck on screen are starred, counted from 0.
  static Set<Integer> starred(Model model, Talk talk) {
    if (model.marks().stars().lines().isEmpty()) {
      return Set.of();
    }
    Names names = Names.of(talk.deck());
    Map<Integer, SlideRef> origins = talk.deck().origins();
    return IntStream.range(0, names.slides())
        .filter(i -> {
          SlideRef own = origins.isEmpty() ? new SlideRef(talk.path(), i, names) : origins.get(i);
          return own != null && model.marks().isStarred(own);
        })
        .boxed()
        .collect(Collectors.toSet());
  }

  static Step starDeck(Model model) {
    if (model.shelf().isBare()) {
      return Step.of(model);
    }
    Entry entry = model.shelf().entry();
    if (model.shelf().stars().filter(entry::equals).isPresent()) {
      return said(model, "These are the stars themselves.");
    }
    Marks.Change change = model.marks().toggled(entry.path());
    boolean slides = !change.with().isEmpty() && !change.without().isEmpty();
    return starred(
        model, change, slides ? "The whole deck is starred, not only slides of it." : "");
  }

  private static Step starred(Model model, Marks.Change change, String said) {
    Playlist stars = model.marks().stars().changed(change.without(), change.with());
    Model now = marked(model, model.marks().stars(stars));
    Optional<Notice> notice =
        said.isEmpty() ? Optional.empty() : Optional.of(new Notice(said, false));
    return Step.of(now.notice(notice), new Cmd.KeepStars(change));
  }

  private static Step said(Model model, String sentence) {
    return Step.of(model.notice(Optional.of(new Notice(sentence, false))));
  }

  private static Model marked(Model model, Marks marks) {
    return model.shelf(model.shelf().marks(marks));
  }
}
