package lectern.sync;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import lectern.grid.Size;

/// A [Scene] as fields of a message, each of them there only if it says something.
final class Scenes {
  /// Columns and rows of a screen that are believed.
  private static final int LARGEST = 1000;

  private Scenes() {}

  static void write(Fields fields, Scene scene) {
    scene
        .timer()
        .ifPresent(timer ->
            fields.with(
                "timer",
                Fields.none()
                    .with("elapsed", millis(timer.elapsed()))
                    .with("running", timer.running())
                    .object()));
    if (scene.black()) {
      fields.with("black", true);
    }
    if (scene.top() > 0) {
      fields.with("top", scene.top());
    }
    scene.pointer().ifPresent(pointer -> fields.with("pointer", pointer));
    scene.zoom().ifPresent(zoom -> fields.with("zoom", zoom));
    scene
        .divider()
        .ifPresent(divider ->
            fields.with(
                "divider",
                Fields.none().with("number", divider.number()).with("of", divider.of()).object()));
    scene.room().ifPresent(room -> fields.with("room", size(Fields.none(), room).object()));
    if (scene.audience().followers() > 0) {
      Fields audience = Fields.none().with("followers", scene.audience().followers());
      fields.with("audience", size(audience, scene.audience().smallest()).object());
    }
    scene.answered().ifPresent(turn -> fields.with("answered", turn(turn).object()));
    scene.rehearsed().ifPresent(slide -> fields.with("rehearsed", rehearsed(slide).object()));
    if (scene.left()) {
      fields.with("left", true);
    }
  }

  private static int millis(Duration time) {
    return Math.clamp(time.toMillis(), 0, Integer.MAX_VALUE);
  }

  private static Fields rehearsed(Scene.Rehearsed slide) {
    Fields fields =
        Fields.none().with("spent", millis(slide.spent())).with("entered", millis(slide.entered()));
    slide.last().ifPresent(last -> fields.with("last", millis(last)));
    return fields;
  }

  static Fields turn(Scene.Turn turn) {
    return Fields.none().with("seat", turn.seat()).with("number", turn.number());
  }

  static Fields size(Fields fields, Size size) {
    return fields.with("columns", size.columns()).with("rows", size.rows());
  }

  static Scene read(Fields fields) throws Garbage {
    return new Scene(
        fields.has("timer") ? Optional.of(tempo(fields.fields("timer"))) : Optional.empty(),
        fields.has("black") && fields.is("black"),
        fields.has("top") ? fields.place("top") : 0,
        fields.has("pointer") ? OptionalDouble.of(fields.place("pointer")) : OptionalDouble.empty(),
        fields.has("zoom") ? OptionalInt.of(fields.count("zoom")) : OptionalInt.empty(),
        fields.has("divider") ? Optional.of(divider(fields.fields("divider"))) : Optional.empty(),
        fields.has("room") ? Optional.of(size(fields.fields("room"))) : Optional.empty(),
        fields.has("audience") ? audience(fields.fields("audience")) : Scene.Audience.NOBODY,
        fields.has("answered") ? Optional.of(turn(fields.fields("answered"))) : Optional.empty(),
        fields.has("rehearsed")
            ? Optional.of(rehearsed(fields.fields("rehearsed")))
            : Optional.empty(),
        fields.has("left") && fields.is("left"));
  }

  private static Scene.Tempo tempo(Fields fields) throws Garbage {
    return new Scene.Tempo(time(fields, "elapsed"), fields.is("running"));
  }

  private static Duration time(Fields fields, String name) throws Garbage {
    return Duration.ofMillis(fields.count(name));
  }

  private static Scene.Rehearsed rehearsed(Fields fields) throws Garbage {
    return new Scene.Rehearsed(
        time(fields, "spent"),
        time(fields, "entered"),
        fields.has("last") ? Optional.of(time(fields, "last")) : Optional.empty());
  }

  private static Scene.Divider divider(Fields fields) throws Garbage {
    return new Scene.Divider(fields.count("number"), fields.count("of"));
  }

  private static Scene.Audience audience(Fields fields) throws Garbage {
    return new Scene.Audience(fields.count("followers"), size(fields));
  }

  static Scene.Turn turn(Fields fields) throws Garbage {
    return new Scene.Turn(fields.count("seat"), fields.count("number"));
  }

  /// A size from 1x1 to the largest that is believed.
  static Size size(Fields fields) throws Garbage {
    return new Size(
        Math.clamp(fields.count("columns"), 1, LARGEST),
        Math.clamp(fields.count("rows"), 1, LARGEST));
  }
}
