package lectern.deck;

import java.util.List;
import java.util.Optional;

/// A piece of running text.
public sealed interface Inline {
  record Text(String text) implements Inline {}

  record Strong(List<Inline> content) implements Inline {}

  record Emphasis(List<Inline> content) implements Inline {}

  record Strike(List<Inline> content) implements Inline {}

  record Underline(List<Inline> content) implements Inline {}

  /// Text that a marker pen went over.
  record Mark(List<Inline> content) implements Inline {}

  /// A key to press.
  record Keyboard(List<Inline> content) implements Inline {}

  /// Text in colours that the deck's author chose.
  record Coloured(Optional<Paint> fg, Optional<Paint> bg, List<Inline> content) implements Inline {}

  /// Cites the footnote of that mark.
  record FootnoteMark(String mark) implements Inline {}

  record Code(String text) implements Inline {}

  /// `target` as it stands in the deck: nothing has checked it.
  record Link(String target, List<Inline> content) implements Inline {}

  record Image(String target, String alt, Extent extent) implements Inline {
    public Image(String target, String alt) {
      this(target, alt, Extent.NONE);
    }
  }

  /// A hard line break.
  record Break() implements Inline {}
}
