package lectern.parse.command;

import java.time.Duration;
import java.util.List;
import lectern.deck.Block.Align;

/// What a comment in a deck asks for. "From here" is to the end of the slide.
public sealed interface Directive {
  record EndSlide() implements Directive {}

  /// The slide is not part of the talk.
  record SkipSlide() implements Directive {}

  record NoFooter() implements Directive {}

  record Pause() implements Directive {}

  /// How long the slide should take.
  record Minutes(Duration planned) implements Directive {}

  /// From here.
  record IncrementalLists(boolean on) implements Directive {}

  /// From here.
  record IncrementalTables(boolean on) implements Directive {}

  /// From here; so many rows on (1 or more) an item follows the one before.
  record ItemNewlines(int rows) implements Directive {}

  /// From here.
  record Alignment(Align align) implements Directive {}

  /// From here; 1–7.
  record FontSize(int size) implements Directive {}

  record JumpToMiddle() implements Directive {}

  record NewLines(int rows) implements Directive {}

  /// The weights of the columns that begin here.
  record ColumnLayout(List<Integer> weights) implements Directive {}

  /// What follows stands in that column, counted from 0.
  record Column(int index) implements Directive {}

  record ResetLayout() implements Directive {}

  /// Another file stands here.
  record Include(String path) implements Directive {}

  /// Something the speaker says, in Markdown.
  record Note(String markdown) implements Directive {}

  /// Something meant for another program, or for nobody.
  record Ignored() implements Directive {}
}
