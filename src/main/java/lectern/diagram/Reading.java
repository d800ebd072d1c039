package lectern.diagram;

import lectern.json.Place;

/// What reading a source gives: a diagram, or why it is none.
public sealed interface Reading {
  /// The diagram that `source` describes; `language` is `mermaid` or `chart`.
  static Reading of(String language, String source) {
    try {
      return language.equals("chart") ? ChartReader.read(source) : Mermaid.read(source);
    } catch (Refusal refusal) {
      return refusal.refused();
    }
  }

  record Read(Diagram diagram) implements Reading {}

  /// `at` is a place in the source; `message` says what stands there and what would be right.
  record Refused(Place at, String message) implements Reading {}
}
