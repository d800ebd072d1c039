package lectern.parse.markdown;

import java.time.Duration;
import java.util.Optional;
import lectern.json.Place;
import lectern.parse.command.Comments;
import lectern.parse.command.Directive;
import lectern.parse.flow.Elements;
import lectern.parse.flow.Layout;
import lectern.parse.flow.Steps;
import lectern.parse.source.Problems;

/// Carries out the commands in one slide's comments.
final class Commands {
  private final Steps steps;
  private final Elements slide;
  private boolean footer = true;
  private int gap;
  private Optional<Duration> planned = Optional.empty();
  private Optional<Place> layout = Optional.empty();

  Commands(Steps steps, Elements slide) {
    this.steps = steps;
    this.slide = slide;
  }

  /// Whether the slide wants one.
  boolean footer() {
    return footer;
  }

  /// How long the slide should take.
  Optional<Duration> planned() {
    return planned;
  }

  /// How many rows at least are blank between two items of a list.
  int gap() {
    return gap;
  }

  /// Does what a comment asks for; a note it gives back.
  Optional<Directive.Note> read(String comment, Place at, Problems problems, Elements elements) {
    Directive directive = Comments.read(comment, at, problems);
    switch (directive) {
      case Directive.EndSlide _, Directive.SkipSlide _, Directive.Ignored _, Directive.Note _ -> {}
      case Directive.NoFooter() -> footer = false;
      case Directive.Pause() -> steps.pause();
      case Directive.Minutes(Duration minutes) -> planned = Optional.of(minutes);
      case Directive.IncrementalLists(boolean on) -> steps.incrementalLists(on);
      case Directive.IncrementalTables(boolean on) -> steps.incrementalTables(on);
      case Directive.ItemNewlines(int rows) -> gap = rows - 1;
      case Directive.NewLines(int rows) -> new Layout(elements).space(rows);
      case Directive.Alignment(var align) -> new Layout(slide).align(align);
      case Directive.FontSize(int size) -> new Layout(slide).size(size);
      case Directive.Include(String path) ->
          problems.error(
              at, "include %s: it must stand alone, outside of lists and quotes".formatted(path));
      case Directive.JumpToMiddle() -> {
        if (!new Layout(elements).middle()) {
          problems.warn(at, "'jump_to_middle' is for once a slide, outside of columns: ignored");
        }
      }
      case Directive.ColumnLayout _, Directive.Column _, Directive.ResetLayout _ -> {
        if (elements.isSlide()) {
          columns(directive, at, problems, new Layout(elements));
        } else {
          problems.warn(at, "columns can't stand in lists and quotes: ignored");
        }
      }
    }
    return directive instanceof Directive.Note note ? Optional.of(note) : Optional.empty();
  }

  private void columns(Directive directive, Place at, Problems problems, Layout columns) {
    switch (directive) {
      case Directive.ColumnLayout(var weights) -> {
        columns.columns(weights);
        layout = Optional.of(at);
      }
      case Directive.Column(int index) ->
          columns.column(index).ifPresent(message -> problems.error(at, message));
      default -> {
        if (!columns.resetColumns()) {
          problems.warn(at, "'reset_layout' without a 'column_layout' before it: ignored");
        }
      }
    }
  }

  /// Something stands in a layout, but in none of its columns.
  void strayed(Problems problems) {
    layout.ifPresent(at ->
        problems.warn(
            at, "what follows stands in no column: shown above them (put a 'column' first)"));
    layout = Optional.empty();
  }
}
