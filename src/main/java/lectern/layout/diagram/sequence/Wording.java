package lectern.layout.diagram.sequence;

import lectern.diagram.Sequence;
import lectern.diagram.Sequence.Event.Frame;
import lectern.diagram.Sequence.Part;
import lectern.grid.Style;
import lectern.layout.diagram.Label;

/// How words are set.
///
/// @param wrap the columns they may have
/// @param inline whether a message's words stand on its line, not above it
record Wording(Style style, Style title, int wrap, boolean inline) {
  Label of(String text) {
    return Label.of(text, style, wrap);
  }

  /// What stands on the upper line of a frame, or of its part.
  Label title(Frame frame, int index) {
    Part part = frame.parts().get(index);
    String kind = index == 0 && !frame.kind().equals(Sequence.PLAIN) ? frame.kind() : "";
    String label = part.label().replace('\n', ' ');
    return Label.of((kind + (label.isEmpty() ? "" : " [" + label + "]")).strip(), title, 1000);
  }
}
