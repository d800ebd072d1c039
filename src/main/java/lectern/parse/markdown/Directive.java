package lectern.parse.markdown;

/// What a comment in a deck asks for.
sealed interface Directive {
  record EndSlide() implements Directive {}

  record Pause() implements Directive {}

  /// From here to the end of the slide.
  record IncrementalLists(boolean on) implements Directive {}

  /// Something the speaker says, in Markdown.
  record Note(String markdown) implements Directive {}

  /// Something meant for another program, or for nobody.
  record Ignored() implements Directive {}
}
