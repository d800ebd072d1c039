package lectern.app;

import java.util.List;
import java.util.Optional;
import lectern.deck.SlideRef;
import lectern.overlay.RemarkOverlay;
import lectern.remark.Remark;
import lectern.remark.Remarks;

/// What is taken down on the slide on screen, which goes on being shown.
final class Remarking {
  private Remarking() {}

  private static Model noted(Model model, Notebook now) {
    return Podium.desk(model, Podium.of(model).desk().notebook(now));
  }

  /// A line for the slide; on one that only names a talk, for the playlist it stands in.
  static Model begun(Model model) {
    Talk talk = model.talk().orElseThrow();
    SlideRef slide = talk.ref().orElseGet(talk::own);
    String dropped = Podium.of(model).desk().notebook().dropped();
    return model.overlay(Optional.of(RemarkOverlay.of(slide, "", dropped)));
  }

  static Step typed(Model model, SlideRef slide, String typed) {
    Step step = Step.of(model.overlay(Optional.empty()));
    return typed.isBlank() ? step : step.and(new Cmd.KeepRemark(slide, typed));
  }

  /// What was dropped comes back with a key.
  static Model dropped(Model model, String typed) {
    Model closed = model.overlay(Optional.empty());
    if (typed.isBlank()) {
      return closed;
    }
    Notice notice = new Notice("Not kept. a and then up brings it back.", false);
    return noted(closed, Podium.of(closed).desk().notebook().dropped(typed))
        .notice(Optional.of(notice));
  }

  /// A line that was being typed when Lectern ends is kept.
  static Step left(Model model) {
    return model.overlay().isPresent() && model.overlay().get() instanceof RemarkOverlay remark
        ? typed(model, remark.slide(), remark.typed())
        : Step.of(model);
  }

  /// What could not be kept is still there: being typed, or to be had again.
  static Model lost(Model model, Msg.RemarkLost lost) {
    boolean free = model.overlay().isEmpty() && model.talk().isPresent();
    String again = free ? "" : "  (a and then up brings it back)";
    Model told =
        noted(model, Podium.of(model).desk().notebook().dropped(lost.typed()))
            .notice(Optional.of(new Notice("Not kept: " + lost.why() + again, true)));
    return free
        ? told.overlay(Optional.of(RemarkOverlay.of(lost.slide(), lost.typed(), lost.typed())))
        : told;
  }

  static Step read(Model model, String path, Remarks remarks) {
    return Step.of(
        Following.isGuest(model)
            ? model
            : noted(model, Podium.of(model).desk().notebook().remarks(path, remarks)));
  }

  /// The speaker's screen shows what was taken down: it is read when that is first needed.
  static Step after(Step step) {
    Model model = step.model();
    Podium podium = Podium.of(model);
    Optional<String> unread =
        model
            .talk()
            .filter(_ -> podium.desk().open() && !Following.isGuest(model))
            .map(Talk::source)
            .filter(path -> !podium.desk().notebook().remarks().containsKey(path));
    return unread.isEmpty()
        ? step
        : new Step(
                noted(model, podium.desk().notebook().remarks(unread.get(), Remarks.NONE)),
                step.cmds())
            .and(new Cmd.ReadRemarks(unread.get()));
  }

  /// What was taken down on the slide on screen.
  static List<Remark> here(Model model, Talk talk) {
    Remarks remarks = Podium.of(model).desk().notebook().remarks().get(talk.source());
    if (remarks == null || remarks.isEmpty()) {
      return List.of();
    }
    SlideRef slide = talk.ref().orElseGet(talk::own);
    return remarks.on(slide.slide(), slide.names().labels());
  }
}
