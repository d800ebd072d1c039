package lectern.runtime;

import java.time.Duration;
import java.util.Optional;
import lectern.app.Divider;
import lectern.app.Hall;
import lectern.app.Scene;
import lectern.app.Stage;
import lectern.app.Timer;
import lectern.sync.Scene.Audience;
import lectern.sync.Scene.Tempo;
import lectern.sync.Scene.Turn;

/// How a talk is shown, as a model has it and as a room is told: a clock that nobody sets is a
/// process's own, so a timer is told by how long it has run.
final class Scenes {
  private Scenes() {}

  static lectern.sync.Scene told(Scene scene) {
    return told(scene, true);
  }

  /// @param timed whether its timer is in it
  static lectern.sync.Scene told(Scene scene, boolean timed) {
    Stage stage = scene.stage();
    Timer timer = stage.timer();
    Hall hall = scene.hall();
    return new lectern.sync.Scene(
        Optional.of(new Tempo(timer.elapsed(Now.monotonic()), timer.isRunning()))
            .filter(_ -> timed),
        stage.black(),
        scene.top(),
        stage.pointer(),
        stage.zoom(),
        stage.divider().map(d -> new lectern.sync.Scene.Divider(d.number(), d.of())),
        hall.room(),
        new Audience(hall.audience().followers(), hall.audience().smallest()),
        hall.answered().map(turn -> new Turn(turn.seat(), turn.number())),
        hall.rehearsed()
            .map(slide ->
                new lectern.sync.Scene.Rehearsed(slide.spent(), slide.entered(), slide.last())),
        hall.presenter() != Hall.Presenter.IN_TALK);
  }

  static Scene shown(lectern.sync.Scene scene) {
    Stage stage =
        new Stage(
            scene.timer().map(Scenes::timer).orElse(Timer.NEW),
            scene.black(),
            scene.pointer(),
            scene.zoom(),
            scene.divider().map(d -> new Divider(d.number(), d.of())));
    Hall hall =
        new Hall(
            scene.room(),
            audience(scene.audience()),
            scene.answered().map(turn -> new Hall.Turn(turn.seat(), turn.number())),
            scene
                .rehearsed()
                .map(slide -> new Hall.Rehearsed(slide.spent(), slide.entered(), slide.last())),
            scene.left() ? Hall.Presenter.AT_SHELF : Hall.Presenter.IN_TALK);
    return new Scene(stage, scene.top(), hall);
  }

  private static Timer timer(Tempo tempo) {
    Duration now = Now.monotonic();
    return tempo.running()
        ? new Timer(tempo.elapsed(), Optional.of(now))
        : new Timer(tempo.elapsed(), Optional.empty());
  }

  static Hall.Audience audience(Audience told) {
    return new Hall.Audience(told.followers(), told.smallest());
  }
}
