package lectern.app;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lectern.deck.Deck;
import lectern.deck.Diagnostic;
import lectern.deck.Diagnostic.Severity;
import lectern.grid.Link;
import lectern.grid.Size;
import lectern.keys.Action;
import lectern.keys.Key;
import lectern.keys.KeyMap;
import lectern.overlay.HelpOverlay;
import lectern.overlay.Overlay;
import lectern.overlay.ThemeOverlay;
import lectern.search.Index;
import lectern.search.Place;

/// What happens to the model when something happened.
public final class Update {
  private Update() {}

  public static Step update(Model model, Msg what) {
    Msg msg = model.following().isPresent() ? Following.heard(model, what) : what;
    Step step = past(model, msg, handled(model, msg));
    step =
        step.model().podium().isPresent() ? Remarking.after(PodiumUpdate.after(model, step)) : step;
    step = Marking.awaited(model, Painting.after(step));
    boolean follows = step.model().looks().follows() && !model.looks().follows();
    Step asked = follows ? step.and(new Cmd.AskGround()) : step;
    Step done =
        model.following().isPresent()
            ? FollowUpdate.followed(model, msg, asked)
            : FollowUpdate.told(model, asked);
    return done.model().podium().isPresent()
        ? new Step(Fit.ahead(done.model()), done.cmds())
        : done;
  }

  /// What was said where the talk stood is over when somebody else moves it, as it is with the next
  /// key; an error stays.
  private static Step past(Model before, Msg msg, Step step) {
    Model now = step.model();
    boolean moved =
        !(msg instanceof Msg.Pressed)
            && before.talk().isPresent()
            && now.talk().isPresent()
            && !before.talk().get().at().equals(now.talk().get().at());
    boolean old = now.notice().equals(before.notice());
    return moved && old && now.notice().filter(Notice::error).isEmpty()
        ? new Step(now.notice(Optional.empty()), step.cmds())
        : step;
  }

  /// The step without what pictures and themes make necessary.
  static Step handled(Model model, Msg msg) {
    return switch (msg) {
      case Msg.Pressed(Key key) -> pressed(Auto.stopped(model.notice(Optional.empty())), key);
      case Msg.Wheeled(boolean down) -> wheeled(Auto.stopped(model), down);
      case Msg.Clicked(int column, int row) -> clicked(Auto.stopped(model), column, row);
      case Msg.Resized(Size size) -> resized(model, size);
      case Msg.LibraryRead(var library, boolean complete) ->
          shelf(
              model, model.shelf().library(library.outlinesOf(model.shelf().library()), complete));
      case Msg.Outlined(var entries) -> ShelfUpdate.outlined(model, entries);
      case Msg.Progressed(int read, int decks) ->
          Step.of(model.shelf(model.shelf().progress(read, decks)));
      case Msg.MarksRead(var marks) -> Marking.read(model, marks);
      case Msg.StarsRead(var stars, var entry) -> Marking.stars(model, stars, entry);
      case Msg.Stayed(String path, var at, int page) -> Marking.stayed(model, path, at, page);
      case Msg.Indexed(Index index) -> Finding.indexed(model, index);
      case Msg.DeckPeeked(String path, Deck deck) -> Finding.peeked(model, path, deck);
      case Msg.Pasted(String text) -> pasted(model, text);
      case Msg.DeckOpened opened -> opened(model, opened);
      case Msg.PicturesFound(String deck, var files) ->
          Step.of(model.gallery(model.gallery().files(deck, files)));
      case Msg.CanvasKnown(var canvas) -> Step.of(model.gallery(model.gallery().canvas(canvas)));
      case Msg.PicturePainted painted -> Step.of(Painting.painted(model, painted));
      case Msg.DeckReread(String path, Deck deck, var diagnostics) ->
          Step.of(reread(model, path, deck, diagnostics));
      case Msg.DeckChanged(String path) ->
          isOnScreen(model, path) ? Step.of(model, new Cmd.RereadDeck(path)) : Step.of(model);
      case Msg.LibraryChanged() -> Step.of(model, new Cmd.RereadLibrary());
      case Msg.ThemesRead(var themes) -> Step.of(ThemeUpdate.read(model, themes));
      case Msg.GroundSeen(boolean light) -> Step.of(ThemeUpdate.seen(model, light));
      case Msg.Led led -> FollowUpdate.led(model, led);
      case Msg.LeadLost() -> Step.of(FollowUpdate.lost(model));
      case Msg.Gathered(var audience) ->
          Step.of(Podium.hall(model, Podium.of(model).hall().audience(audience)));
      case Msg.Asked asked -> Driving.asked(model, asked);
      case Msg.Tick(var now, var wall) -> PodiumUpdate.ticked(model, new Clock(now, wall));
      case Msg.TimerFound(String path, Timer timer) ->
          Step.of(
              isOnScreen(model, path) && Resuming.may(model)
                  ? Resuming.found(model, timer)
                  : model);
      case Msg.RunsFound(String path, var runs) ->
          Step.of(isOnScreen(model, path) ? Rehearsing.found(model, runs) : model);
      case Msg.Failed(String message) ->
          Step.of(
              model
                  .find(model.find().going(Optional.empty()))
                  .notice(Optional.of(new Notice(message, true))));
      case Msg.RemarksRead(String path, var remarks) -> Remarking.read(model, path, remarks);
      case Msg.RemarkKept(String message) ->
          Step.of(model.notice(Optional.of(new Notice(message, false))));
      case Msg.RemarkLost lost -> Step.of(Remarking.lost(model, lost));
      case Msg.OfRoom(String message) -> Step.of(FollowUpdate.room(model, message));
      case Msg.NotOpened(Link link, String why) -> Linking.notOpened(model, link, why);
      case Msg.Closed() -> quit(model);
    };
  }

  static Step pressed(Model model, Key key) {
    if (key.equals(Key.of("ctrl+c"))) {
      return quit(model);
    }
    if (model.overlay().isPresent() && !key.equals(Key.of("ctrl+z"))) {
      return overlaid(model, model.overlay().get().on(key));
    }
    if (model.podium().filter(podium -> podium.desk().asks()).isPresent()) {
      return PodiumUpdate.answered(model, key);
    }
    if (Resuming.isAsking(model)) {
      return Resuming.answered(model, key);
    }
    if (model.talk().isPresent()
        && (key.digit() > 0 || (key.digit() == 0 && model.typed().number() > 0))) {
      return Step.of(model.typed(model.typed().digit(key.digit())));
    }
    if (model.podium().filter(p -> p.stage().pointer().isPresent()).isPresent()) {
      Optional<Step> moved = PodiumUpdate.pointed(model, key);
      if (moved.isPresent()) {
        return moved.get();
      }
    }
    Typed typed = model.typed().key(key);
    return switch (KeyMap.of(place(model)).meaning(typed.keys())) {
      case KeyMap.Meaning.Does(Action action) ->
          act(model.typed(Typed.NOTHING), action, key, typed.number());
      case KeyMap.Meaning.Waits() -> Step.of(model.typed(typed));
      case KeyMap.Meaning.Nothing() ->
          typed.keys().size() > 1
              ? pressed(model.typed(new Typed(typed.digits(), List.of())), key)
              : Step.of(model.typed(Typed.NOTHING));
    };
  }

  private static Step overlaid(Model model, Overlay.Outcome outcome) {
    return switch (outcome) {
      case Overlay.Outcome.Stays(var overlay) ->
          Step.of(model.overlay(Optional.of(overlay.within(model.theme(), View.room(model)))));
      case Overlay.Outcome.Closes() -> Step.of(Finding.closed(model));
      case Overlay.Outcome.Shows(var overlay, var place) -> Finding.shows(model, overlay, place);
      case Overlay.Outcome.Goes(var place) -> Finding.goes(model, place);
      case Overlay.Outcome.Opens(Link link) -> Linking.opens(model, link);
      case Overlay.Outcome.Copies(String text) -> Linking.copies(model, text);
      case Overlay.Outcome.Remarks(var slide, String typed) -> Remarking.typed(model, slide, typed);
      case Overlay.Outcome.Drops(String typed) -> Step.of(Remarking.dropped(model, typed));
      case Overlay.Outcome.Filters(var overlay, var filter) ->
          ShelfUpdate.filtered(model, overlay, filter);
      case Overlay.Outcome.Previews(var overlay, var theme) ->
          Step.of(model.looks(model.looks().preview(theme)).overlay(Optional.of(overlay)));
      case Overlay.Outcome.Chooses(var theme) ->
          Step.of(model.looks(model.looks().choose(theme)).overlay(Optional.empty()));
      case Overlay.Outcome.Reverts(var theme) ->
          Step.of(model.looks(model.looks().preview(theme)).overlay(Optional.empty()));
    };
  }

  private static Step pasted(Model model, String text) {
    return model
        .overlay()
        .flatMap(overlay -> overlay.pasted(text))
        .map(outcome -> overlaid(model, outcome))
        .orElse(Step.of(model));
  }

  private static Step act(Model model, Action action, Key key, int number) {
    if (Following.isEarly(model) && !Working.works(action, model)) {
      return Step.of(model.notice(Optional.of(new Notice("There is no talk yet.", false))));
    }
    return switch (action) {
      case NEXT ->
          number > 0 && key.equals(Key.of("enter"))
              ? TalkUpdate.moved(
                  Finding.jumped(model), (moves, talk) -> moves.slide(talk, number - 1))
              : TalkUpdate.next(model);
      case PREVIOUS -> TalkUpdate.moved(model, Moves::previous);
      case NEXT_SLIDE -> TalkUpdate.skipped(model, Math.max(1, number));
      case PREVIOUS_SLIDE -> TalkUpdate.skipped(model, -Math.max(1, number));
      case FIRST ->
          TalkUpdate.moved(Finding.jumped(model), (moves, talk) -> moves.slide(talk, number - 1));
      case LAST ->
          TalkUpdate.moved(
              Finding.jumped(model),
              (moves, talk) -> moves.slide(talk, number > 0 ? number - 1 : Integer.MAX_VALUE));
      case NEXT_DECK -> TalkUpdate.neighbour(model, 1);
      case PREVIOUS_DECK -> TalkUpdate.neighbour(model, -1);
      case BACK_TO_SHELF -> TalkUpdate.left(model);
      case FINDINGS -> TalkUpdate.findings(model);
      case DOWN -> ShelfUpdate.moved(model, 1);
      case UP -> ShelfUpdate.moved(model, -1);
      case PAGE_DOWN -> ShelfUpdate.moved(model, ShelfUpdate.screen(model));
      case PAGE_UP -> ShelfUpdate.moved(model, -ShelfUpdate.screen(model));
      case NEXT_GROUP -> ShelfUpdate.nextGroup(model);
      case PREVIOUS_GROUP -> ShelfUpdate.previousGroup(model);
      case TOP -> ShelfUpdate.selected(model, 0);
      case BOTTOM -> ShelfUpdate.selected(model, Integer.MAX_VALUE);
      case OPEN -> ShelfUpdate.open(model);
      case BLACK -> PodiumUpdate.stage(model, stage -> stage.black(!stage.black()));
      case ZOOM -> PodiumUpdate.zoomed(model);
      case POINTER -> PodiumUpdate.points(model);
      case SPEAKER -> PodiumUpdate.speaker(model);
      case ARRANGEMENT ->
          PodiumUpdate.desk(
              model, desk -> desk.open() ? desk.arrangement(desk.arrangement().next()) : desk);
      case NOTES_DOWN -> PodiumUpdate.scrolled(model, true);
      case NOTES_UP -> PodiumUpdate.scrolled(model, false);
      case TIMER -> PodiumUpdate.timed(model);
      case THEMES ->
          Step.of(model.overlay(Optional.of(ThemeOverlay.of(model.looks().all(), model.theme()))));
      case HELP ->
          Step.of(model.overlay(Optional.of(HelpOverlay.of(Working.actions(model, place(model))))));
      case RELOAD -> reload(model);
      case CLOSE -> PodiumUpdate.closed(model).orElseGet(() -> ShelfUpdate.cleared(model));
      case FILTER -> ShelfUpdate.filter(model);
      case SORT -> ShelfUpdate.sorted(model);
      case STAR -> Marking.star(model);
      case STAR_DECK -> Marking.starDeck(model);
      case SEARCH -> Finding.search(model);
      case NEXT_HIT -> Finding.walked(model, true);
      case PREVIOUS_HIT -> Finding.walked(model, false);
      case OUTLINE -> Finding.outline(model);
      case DECKS -> Finding.decks(model);
      case JUMP_BACK -> Finding.back(model);
      case JUMP_FORWARD -> Finding.forward(model);
      case LINKS -> Linking.list(model);
      case COPY -> Linking.copySlide(model, number);
      case REMARK -> Step.of(Remarking.begun(model));
      case FOLLOW -> FollowUpdate.back(model);
      case SUSPEND -> Step.of(model, new Cmd.Suspend());
      case QUIT, QUIT_SHELF -> quit(model);
    };
  }

  private static Action.Place place(Model model) {
    return model.talk().isPresent() ? Action.Place.TALK : Action.Place.SHELF;
  }

  private static Step reload(Model model) {
    Cmd read =
        model
            .talk()
            .<Cmd>map(talk -> new Cmd.RereadDeck(talk.path()))
            .orElse(new Cmd.RereadLibrary());
    return Step.of(model, new Cmd.Redraw(), read);
  }

  private static Step wheeled(Model model, boolean down) {
    if (model.overlay().isPresent()) {
      return overlaid(model, model.overlay().get().on(Key.of(down ? "down" : "up")));
    }
    if (model.talk().isEmpty()) {
      return ShelfUpdate.moved(model, down ? 1 : -1);
    }
    return down ? TalkUpdate.next(model) : TalkUpdate.moved(model, Moves::previous);
  }

  private static Step clicked(Model model, int column, int row) {
    if (model.overlay().isPresent()) {
      return Step.of(model);
    }
    return model.talk().isEmpty()
        ? ShelfUpdate.clicked(model, column, row)
        : Linking.clicked(model, column, row);
  }

  private static Step resized(Model model, Size size) {
    Moves before = Moves.of(model);
    Model now = ShelfUpdate.scrolled(model.size(size));
    return Step.of(now.talk(now.talk().map(talk -> Moves.of(now).resized(talk, before))));
  }

  private static Step opened(Model before, Msg.DeckOpened opened) {
    Model model = before.gallery(before.gallery().files(opened.path(), opened.pictures()));
    Talk talk =
        new Talk(opened.path(), opened.deck(), opened.diagnostics(), opened.at(), 0)
            .whole(opened.whole());
    Shelf shelf = model.shelf().marks(model.marks().opened(opened.path()));
    Model now =
        ShelfUpdate.scrolled(PodiumUpdate.unzoomed(model).shelf(shelf.select(opened.path())))
            .looks(model.looks().deck(opened.deck().meta().theme()));
    OptionalInt going = Finding.slide(model, opened.path());
    Talk placed =
        going.isPresent()
            ? Finding.landed(now, talk, new Place(opened.path(), going.getAsInt()))
            : Moves.of(now.talk(Optional.of(talk))).to(talk, opened.at());
    Model closed = going.isPresent() ? Finding.arrived(now) : now;
    return Step.of(
        closed
            .talk(Optional.of(placed))
            .find(closed.find().seen(opened.path()))
            .notice(finding(opened.diagnostics())),
        new Cmd.WatchDeck(opened.path()),
        new Cmd.KeepShelf(opened.path()));
  }

  /// What is said of a deck that was not understood whole.
  public static Optional<Notice> finding(List<Diagnostic> diagnostics) {
    return switch (diagnostics.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(new Notice(diagnostics.getFirst() + "  (i: more)", false));
      default ->
          Optional.of(
              new Notice(diagnostics.getFirst() + "  (i: all " + diagnostics.size() + ")", false));
    };
  }

  private static Step shelf(Model model, Shelf now) {
    return Step.of(ShelfUpdate.scrolled(model.shelf(now)));
  }

  private static boolean isOnScreen(Model model, String path) {
    return model.talk().filter(talk -> talk.path().equals(path)).isPresent();
  }

  private static Model reread(Model model, String path, Deck deck, List<Diagnostic> diagnostics) {
    if (!isOnScreen(model, path)) {
      return model;
    }
    Talk talk = model.talk().orElseThrow();
    if (!talk.whole()) {
      Moves moves = Moves.of(model);
      Talk all = moves.resized(talk.deck(deck, diagnostics), moves).whole(true);
      return model.talk(Optional.of(all)).notice(finding(diagnostics));
    }
    if (deck.equals(talk.deck()) && diagnostics.equals(talk.diagnostics())) {
      return model.notice(model.notice().filter(notice -> !notice.isOfDeck()));
    }
    Optional<Diagnostic> broken =
        diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).findFirst();
    if (broken.isPresent()) {
      return model.notice(Optional.of(new Notice(broken.get() + Notice.AS_BEFORE, true)));
    }
    if (isEmpty(deck) && !isEmpty(talk.deck())) {
      String emptied = path + ": is empty now" + Notice.AS_BEFORE;
      return model.notice(Optional.of(new Notice(emptied, true)));
    }
    Talk shown = Moves.of(model).reread(talk, deck);
    Talk now = new Talk(path, deck, diagnostics, shown.at(), shown.page());
    return model.talk(Optional.of(now)).notice(finding(diagnostics));
  }

  private static boolean isEmpty(Deck deck) {
    return deck.slides().stream().allMatch(slide -> slide.blocks().isEmpty());
  }

  private static Step quit(Model model) {
    Optional<Cmd> place = model.talk().map(talk -> new Cmd.KeepPlace(talk.path(), talk.at()));
    Step step = Remarking.left(model);
    if (place.isPresent()) {
      step = PodiumUpdate.left(model, step.and(place.get()));
    } else if (!model.shelf().isBare()) {
      step = step.and(new Cmd.KeepShelf(model.shelf().entry().path()));
    }
    return step.and(new Cmd.Quit());
  }
}
