package lectern.diagram;

import java.util.Optional;
import lectern.diagram.Flowchart.Stroke;
import lectern.diagram.Flowchart.Tip;

/// The lines of a flowchart's source: `-->`, `-. text .->`, `<==>|text|`.
final class Links {
  private final Cursor cursor;

  Links(Cursor cursor) {
    this.cursor = cursor;
  }

  record Link(String label, Stroke stroke, Tip start, Tip end, int length) {}

  /// The line that begins here, if one does.
  Optional<Link> read() {
    int from = cursor.at();
    Tip start = start();
    Optional<Stroke> stroke = stroke();
    if (stroke.isEmpty()) {
      cursor.back(from);
      return Optional.empty();
    }
    return Optional.of(stroke.get() == Stroke.HIDDEN ? hidden() : drawn(stroke.get(), start, from));
  }

  private Link hidden() {
    int tildes = run('~');
    return new Link("", Stroke.HIDDEN, Tip.NONE, Tip.NONE, Math.max(1, tildes - 2));
  }

  private Link drawn(Stroke stroke, Tip start, int from) {
    int opening = cursor.at();
    int length = body(stroke);
    String label = "";
    Tip end = Tip.NONE;
    if (length > 0) {
      end = tip();
      if (end != Tip.NONE && stroke == Stroke.PLAIN) {
        length++;
      } else if (end != Tip.NONE && stroke == Stroke.THICK) {
        length++;
      }
      length -= stroke == Stroke.DOTTED ? 0 : 2;
    }
    if (length <= 0) {
      cursor.back(opening + 2);
      int text = cursor.at();
      label = textUntilBody(stroke, from);
      if (label.isEmpty()) {
        throw cursor.refuse(text, "this line has no end: --> or --- is one");
      }
      length = Math.max(1, body(stroke) - (stroke == Stroke.DOTTED ? 0 : 1));
      end = tip();
      length = end == Tip.NONE && stroke != Stroke.DOTTED ? Math.max(1, length - 1) : length;
    }
    cursor.skipBlanks();
    if (cursor.now() == '|') {
      cursor.skip(1);
      label = Words.of(cursor.until("|", false, "this label is not closed by |"));
    }
    return new Link(label, stroke, start, end, Math.min(length, 10));
  }

  private Tip start() {
    char c = cursor.now();
    char next = cursor.ahead(1);
    if (next != '-' && next != '=') {
      return Tip.NONE;
    }
    Tip tip = c == '<' ? Tip.ARROW : c == 'o' ? Tip.CIRCLE : c == 'x' ? Tip.CROSS : Tip.NONE;
    cursor.skip(tip == Tip.NONE ? 0 : 1);
    return tip;
  }

  private Optional<Stroke> stroke() {
    return cursor.sees("--")
        ? Optional.of(Stroke.PLAIN)
        : cursor.sees("-.")
            ? Optional.of(Stroke.DOTTED)
            : cursor.sees("==")
                ? Optional.of(Stroke.THICK)
                : cursor.sees("~~~") ? Optional.of(Stroke.HIDDEN) : Optional.empty();
  }

  /// Reads `---`, `===` or `-..-` up to its tip: how many characters, for a dotted line how many
  /// dots. 0 where none stands.
  private int body(Stroke stroke) {
    if (stroke != Stroke.DOTTED) {
      return run(stroke == Stroke.PLAIN ? '-' : '=');
    }
    int from = cursor.at();
    cursor.take("-");
    int dots = run('.');
    if (dots == 0 || !cursor.take("-")) {
      cursor.back(from);
      return 0;
    }
    return dots;
  }

  private int run(char c) {
    int from = cursor.at();
    while (cursor.now() == c) {
      cursor.skip(1);
    }
    return cursor.at() - from;
  }

  private Tip tip() {
    char c = cursor.now();
    Tip tip = c == '>' ? Tip.ARROW : c == 'o' ? Tip.CIRCLE : c == 'x' ? Tip.CROSS : Tip.NONE;
    cursor.skip(tip == Tip.NONE ? 0 : 1);
    return tip;
  }

  /// The words of `-- words -->`, up to the second part of the line.
  private String textUntilBody(Stroke stroke, int from) {
    String closing = stroke == Stroke.PLAIN ? "--" : stroke == Stroke.THICK ? "==" : ".-";
    cursor.skipBlanks();
    int start = cursor.at();
    if (cursor.now() == '"') {
      cursor.skip(1);
      String label = Words.of(cursor.until("\"", true, "this label is not closed by \""));
      cursor.skipBlanks();
      if (!cursor.sees(closing)) {
        throw cursor.refuse("after this label the line must go on: " + closing);
      }
      return label;
    }
    while (!cursor.isAtLineEnd() && !cursor.sees(closing)) {
      cursor.skip(1);
    }
    if (cursor.isAtLineEnd()) {
      throw cursor.refuse(from, "this line has no end: --> or --- is one");
    }
    return Words.of(cursor.since(start));
  }
}
