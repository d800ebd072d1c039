package lectern.layout.diagram.sequence;

import lectern.diagram.Sequence.Event.Message;
import lectern.diagram.Sequence.Head;
import lectern.layout.diagram.Canvas;
import lectern.layout.diagram.Canvas.Ink;
import lectern.layout.diagram.Label;
import lectern.theme.Role;

/// Draws what happens onto a canvas, so many columns further right.
final class Strokes {
  private final Canvas canvas;
  private final int shift;

  Strokes(Canvas canvas, int shift) {
    this.canvas = canvas;
    this.shift = shift;
  }

  /// A box with a name, and the line under it.
  void lifeline(int column, Label head, int headRows, int last) {
    int x = column + shift;
    int width = Lifelines.head(head);
    int height = head.height() + 2;
    int top = headRows - height;
    canvas.line(x, headRows - 1, x, Math.max(headRows - 1, last), Ink.of(Role.DIAGRAM_GROUP));
    canvas.box(x - (width - 1) / 2, top, width, height, Ink.of(Role.DIAGRAM_NODE));
    canvas.centred(x - (width - 1) / 2, top + 1, width, head);
    canvas.keep(0, headRows + 1);
  }

  void draw(Story.Stroke stroke) {
    switch (stroke) {
      case Story.Stroke.Arrow arrow -> arrow(arrow);
      case Story.Stroke.Loop loop -> loop(loop);
      case Story.Stroke.Words note -> {
        int x = note.x() + shift;
        int height = note.label().height() + 2;
        canvas.clear(x, note.y(), note.width(), height);
        canvas.box(
            x, note.y(), note.width(), height, new Ink(Role.DIAGRAM_NOTE, false, false, true));
        canvas.centred(x, note.y() + 1, note.width(), note.label());
        canvas.keep(note.y(), height);
      }
      case Story.Stroke.Border border -> {
        int x = border.x() + shift;
        Ink ink = Ink.of(Role.DIAGRAM_GROUP);
        canvas.box(x, border.y(), border.width(), border.height(), ink);
        title(x, border.y(), border.title());
        canvas.keep(border.y(), 2);
        canvas.keep(border.y() + border.height() - 2, 2);
      }
      case Story.Stroke.Divider divider -> {
        int x = divider.x() + shift;
        Ink ink = new Ink(Role.DIAGRAM_GROUP, false, true, false);
        canvas.line(x, divider.y(), x + divider.width() - 1, divider.y(), ink);
        title(x, divider.y(), divider.title());
        canvas.keep(divider.y(), 2);
      }
    }
  }

  private void title(int x, int y, Label title) {
    if (!title.isEmpty()) {
      canvas.clear(x + 2, y, title.width() + 2, 1);
      canvas.words(x + 3, y, title.rows().getFirst());
    }
  }

  private void arrow(Story.Stroke.Arrow arrow) {
    Label label = arrow.label();
    int left = Math.min(arrow.from(), arrow.to()) + shift;
    int right = Math.max(arrow.from(), arrow.to()) + shift;
    int y = arrow.inline() ? arrow.y() : arrow.y() + label.height();
    Message message = arrow.message();
    boolean forth = arrow.from() < arrow.to();
    Head atLeft = forth ? message.back() : message.head();
    Head atRight = forth ? message.head() : message.back();
    canvas.line(
        left + (atLeft == Head.NONE ? 0 : 1),
        y,
        right - (atRight == Head.NONE ? 0 : 1),
        y,
        new Ink(Role.DIAGRAM_LINE, false, message.dotted(), false));
    head(left + 1, y, atLeft, "◀", "◁");
    head(right - 1, y, atRight, "▶", "▷");
    int x = left + 1 + (right - left - 1 - label.width()) / 2;
    if (!label.isEmpty()) {
      canvas.clear(x - 1, arrow.y(), label.width() + 2, label.height());
      canvas.centred(x, arrow.y(), label.width(), label);
    }
    canvas.keep(arrow.y(), y - arrow.y() + 1);
  }

  private void head(int x, int y, Head head, String arrow, String open) {
    switch (head) {
      case NONE -> {}
      case ARROW -> canvas.mark(x, y, arrow, Role.DIAGRAM_LINE);
      case OPEN -> canvas.mark(x, y, open, Role.DIAGRAM_LINE);
      case CROSS -> canvas.mark(x, y, "×", Role.DIAGRAM_LINE);
    }
  }

  private void loop(Story.Stroke.Loop loop) {
    int x = loop.x() + shift;
    Ink ink = new Ink(Role.DIAGRAM_LINE, false, loop.message().dotted(), true);
    canvas.line(x, loop.y(), x + 2, loop.y(), ink);
    canvas.line(x + 2, loop.y(), x + 2, loop.y() + 1, ink);
    canvas.line(x + 2, loop.y() + 1, x + 1, loop.y() + 1, ink);
    head(x + 1, loop.y() + 1, loop.message().head(), "◀", "◁");
    if (!loop.label().isEmpty()) {
      canvas.clear(x + 3, loop.y(), loop.label().width() + 2, loop.label().height());
    }
    for (int i = 0; i < loop.label().height(); i++) {
      canvas.words(x + 4, loop.y() + i, loop.label().rows().get(i));
    }
    canvas.keep(loop.y(), Math.max(2, loop.label().height()));
  }
}
