package lectern.terminal.input;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.util.function.Consumer;

/// Bytes from a terminal, one by one, to key strokes: a state machine that looks at each byte once
/// and holds no more than [#LONGEST] of them, or [Paste#MOST] of a paste. What is no key, no mouse
/// and no paste and no answer vanishes.
final class KeyDecoder {
  /// The longest sequence that can mean something; of a longer one only the end is awaited.
  static final int LONGEST = 64;

  private enum State {
    GROUND,
    /// Inside a character of several bytes.
    UTF8,
    /// After ESC.
    ESCAPE,
    /// After `ESC [`.
    CSI,
    /// After `ESC [ [`: a function key of the Linux console.
    CONSOLE,
    /// After `ESC [ M`: the three bytes of an old mouse report.
    MOUSE,
    /// After `ESC O`.
    SS3,
    /// Inside a reply that ends with `ESC \` or BEL.
    STRING,
    /// After an ESC in one.
    STRING_ESCAPE,
    PASTE
  }

  private final Consumer<KeyStroke> sink;
  private final Consumer<Reply> replies;
  private State state = State.GROUND;
  private boolean alt;

  /// What came after the opening of a sequence.
  private final StringBuilder body = new StringBuilder();

  /// What opened it: alt with this character, if nothing follows.
  private char opening;

  private boolean tooLong;

  private final Utf8 utf8 = new Utf8();
  private final Paste paste = new Paste();

  /// A decoder of keys only.
  KeyDecoder(Consumer<KeyStroke> sink) {
    this(sink, _ -> {});
  }

  KeyDecoder(Consumer<KeyStroke> sink, Consumer<Reply> replies) {
    this.sink = sink;
    this.replies = replies;
  }

  /// Whether more bytes may belong to what has come.
  boolean pending() {
    return state != State.GROUND;
  }

  /// How long to wait for them, in ms. ESC is a key too, and a person waits for it; what has gone
  /// on for longer is a sequence, on a slow line maybe.
  int patience() {
    return switch (state) {
      case GROUND -> 0;
      case ESCAPE -> 25;
      case UTF8, CSI, CONSOLE, MOUSE, SS3 -> 250;
      // The rest of a reply that comes late must not be taken for keys.
      case STRING, STRING_ESCAPE -> opening == ']' && startsWithDigit() ? 2000 : 250;
      case PASTE -> 2000;
    };
  }

  private boolean startsWithDigit() {
    return !body.isEmpty() && body.charAt(0) >= '0' && body.charAt(0) <= '9';
  }

  /// Bytes held back.
  int held() {
    return body.length() + paste.held();
  }

  /// Takes what is pending as it is: nothing more will come.
  void giveUp() {
    switch (state) {
      case ESCAPE -> sink.accept(Strokes.of(KeyType.Escape, 0));
      case CSI, SS3, STRING -> {
        if (body.isEmpty() && !tooLong) {
          sink.accept(Strokes.typed(opening, true));
        }
      }
      case PASTE -> sink.accept(new PasteStroke(paste.take()));
      case GROUND, UTF8, CONSOLE, MOUSE, STRING_ESCAPE -> {}
    }
    reset();
  }

  void accept(byte next) {
    int b = next & 0xff;
    switch (state) {
      case GROUND -> ground(b);
      case UTF8 -> utf8(b);
      case ESCAPE -> escape(b);
      case CSI -> csi(b);
      case CONSOLE -> console(b);
      case MOUSE -> mouse(b);
      case SS3 -> ss3(b);
      case STRING -> string(b);
      case STRING_ESCAPE -> stringEscape(b);
      case PASTE -> {
        if (paste.closedBy(b)) {
          emit(new PasteStroke(paste.take()));
        }
      }
    }
  }

  private void reset() {
    state = State.GROUND;
    alt = false;
    body.setLength(0);
  }

  private String take() {
    String taken = body.toString();
    body.setLength(0);
    return taken;
  }

  private void open(State next, int by) {
    state = next;
    opening = (char) by;
    body.setLength(0);
    tooLong = false;
  }

  private void emit(KeyStroke stroke) {
    reset();
    sink.accept(stroke);
  }

  private void ground(int b) {
    if (b == 0x1b) {
      state = State.ESCAPE;
    } else if (b < ' ' || b == 0x7f) {
      emit(Strokes.control(b, alt));
    } else if (b < 0x80) {
      emit(Strokes.typed(b, alt));
    } else if (utf8.opens(b)) {
      state = State.UTF8;
    } else {
      reset();
    }
  }

  private void utf8(int b) {
    if ((b & 0xc0) != 0x80) {
      reset();
      ground(b);
      return;
    }
    if (!utf8.endedBy(b)) {
      return;
    }
    if (utf8.isText()) {
      emit(Strokes.typed(utf8.codePoint(), alt));
    } else {
      reset();
    }
  }

  private void escape(int b) {
    switch (b) {
      case '[' -> open(State.CSI, b);
      case 'O' -> open(State.SS3, b);
      case ']', 'P', '_' -> open(State.STRING, b);
      case 0x1b -> sink.accept(Strokes.of(KeyType.Escape, 0)); // and the second one may open
      default -> {
        alt = true;
        ground(b);
      }
    }
  }

  /// Whether `b` ends the sequence because it cannot be part of any: then it stands for itself.
  private boolean broken(int b) {
    if (b >= ' ' && b < 0x7f) {
      return false;
    }
    reset();
    if (b != 0x18 && b != 0x1a) { // CAN and SUB only end it
      ground(b);
    }
    return true;
  }

  private void keep(int b) {
    if (body.length() < LONGEST) {
      body.append((char) b);
    } else {
      tooLong = true;
    }
  }

  private void csi(int b) {
    if (broken(b)) {
      return;
    }
    if (b < '@') {
      keep(b);
      return;
    }
    String parameters = take();
    if (b == '[' && parameters.isEmpty()) {
      state = State.CONSOLE;
    } else if (b == 'M' && parameters.isEmpty() && !tooLong) {
      state = State.MOUSE;
    } else if (b == '~' && parameters.equals("200")) {
      state = State.PASTE;
    } else {
      reset();
      if (!tooLong) {
        ControlSequence.meaning(parameters, (char) b).ifPresent(sink);
        Reply.control(parameters, (char) b).ifPresent(replies);
      }
    }
  }

  private void console(int b) {
    if (broken(b)) {
      return;
    }
    reset();
    KeyType[] keys = {KeyType.F1, KeyType.F2, KeyType.F3, KeyType.F4, KeyType.F5};
    if (b >= 'A' && b <= 'E') {
      sink.accept(Strokes.of(keys[b - 'A'], 0));
    }
  }

  private void mouse(int b) {
    body.append((char) b);
    if (body.length() == 3) {
      var action =
          ControlSequence.mouse(
              body.charAt(0) - ' ', body.charAt(1) - ' ' - 1, body.charAt(2) - ' ' - 1);
      reset();
      action.ifPresent(sink);
    }
  }

  private void ss3(int b) {
    if (broken(b)) {
      return;
    }
    if (b >= '0' && b <= ';') { // modifiers, from a few terminals
      keep(b);
      return;
    }
    String parameters = take();
    reset();
    String keypad = "*+,-./0123456789";
    if (b >= 'j' && b <= 'y') {
      sink.accept(Strokes.typed(keypad.charAt(b - 'j'), false));
    } else if (b == 'X') {
      sink.accept(Strokes.typed('=', false));
    } else if (b == 'M') {
      sink.accept(Strokes.of(KeyType.Enter, 0));
    } else if (b >= 'a' && b <= 'd') { // rxvt
      ControlSequence.lettered(Character.toUpperCase((char) b))
          .ifPresent(type -> sink.accept(Strokes.of(type, Strokes.CTRL)));
    } else if (!tooLong && ControlSequence.lettered((char) b).isPresent()) {
      String modifier = parameters.contains(";") ? parameters : "1;" + parameters;
      ControlSequence.meaning(modifier, (char) b).ifPresent(sink);
    }
  }

  private void string(int b) {
    if (b == 0x1b) {
      state = State.STRING_ESCAPE;
    } else if (b == 0x07) {
      answered();
    } else if (b == 0x18 || b == 0x1a) {
      reset();
    } else {
      keep(b);
    }
  }

  private void stringEscape(int b) {
    if (b == '\\') {
      answered();
    } else {
      reset();
      escape(b);
    }
  }

  /// A reply is whole.
  private void answered() {
    String reply = tooLong ? "" : take();
    char by = opening;
    reset();
    if (by == ']' && !reply.isEmpty()) {
      GroundStroke.of(reply).ifPresent(sink);
    } else {
      Reply.string(by, reply).ifPresent(replies);
    }
  }
}
