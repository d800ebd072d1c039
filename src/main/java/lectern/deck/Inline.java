package lectern.deck;

import java.util.List;

/// A piece of running text.
public sealed interface Inline {
  record Text(String text) implements Inline {}

  record Strong(List<Inline> content) implements Inline {}

  record Emphasis(List<Inline> content) implements Inline {}

  record Strike(List<Inline> content) implements Inline {}

  record Code(String text) implements Inline {}

  /// `target` as it stands in the deck: nothing has checked it.
  record Link(String target, List<Inline> content) implements Inline {}

  record Image(String target, String alt) implements Inline {}

  /// A hard line break.
  record Break() implements Inline {}
}
