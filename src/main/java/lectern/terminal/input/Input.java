package lectern.terminal.input;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.MouseAction;
import com.googlecode.lanterna.input.MouseActionType;
import java.util.Optional;
import lectern.grid.Size;
import lectern.image.Canvas;
import lectern.keys.Key;

/// What a terminal has to say.
public sealed interface Input {
  /// A key went down.
  record Pressed(Key key) implements Input {}

  /// Text was pasted, at most 64 KiB of it; lines end in `\n`. It may hold anything.
  record Pasted(String text) implements Input {}

  /// The wheel was turned by one notch.
  record Wheel(boolean down) implements Input {}

  /// The left button went down on that cell; the top left one is (0, 0).
  record Clicked(int column, int row) implements Input {}

  /// The terminal has another size.
  record Resized(Size size) implements Input {}

  /// The terminal's background, as it was asked for, is light or dark.
  record Ground(boolean light) implements Input {}

  /// The program runs again after a stop; the screen is whole.
  record Resumed() implements Input {}

  /// The terminal has answered a question.
  record Replied(Reply reply) implements Input {}

  /// It is known how pictures are drawn here.
  record CanvasKnown(Canvas canvas) implements Input {}

  /// The terminal has gone; nothing more will come.
  record Closed() implements Input {}

  /// A key stroke as an input; empty for what has no name here.
  static Optional<Input> of(KeyStroke stroke) {
    return switch (stroke) {
      case GroundStroke ground -> Optional.of(new Ground(ground.light()));
      case PasteStroke paste -> Optional.of(new Pasted(paste.text()));
      case ReplyStroke answer -> Optional.of(new Replied(answer.reply()));
      case MouseAction mouse -> mouse(mouse);
      default -> KeyNames.of(stroke).map(Pressed::new);
    };
  }

  private static Optional<Input> mouse(MouseAction mouse) {
    MouseActionType type = mouse.getActionType();
    if (type == MouseActionType.SCROLL_UP || type == MouseActionType.SCROLL_DOWN) {
      return Optional.of(new Wheel(type == MouseActionType.SCROLL_DOWN));
    }
    return type == MouseActionType.CLICK_DOWN && mouse.getButton() == 1
        ? Optional.of(new Clicked(mouse.getPosition().getColumn(), mouse.getPosition().getRow()))
        : Optional.empty();
  }
}
