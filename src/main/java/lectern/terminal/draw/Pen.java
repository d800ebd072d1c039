package lectern.terminal.draw;

import lectern.grid.Attr;

/// The terminal's current rendition, and the shortest SGR from it to the next; and the link it is
/// in (OSC 8).
final class Pen {
  private static final Attr[] ATTRS = Attr.values();

  private final StringBuilder out;
  private Look look = Look.PLAIN;

  Pen(StringBuilder out) {
    this.out = out;
  }

  Look look() {
    return look;
  }

  /// Sets the rendition without trusting what it was.
  void reset(Look next) {
    out.append("\033[").append(fresh(next)).append('m');
    look = next;
  }

  /// Says that something else has reset the rendition.
  void wasReset() {
    look = Look.PLAIN;
  }

  void set(Look next) {
    if (next.equals(look)) {
      return;
    }
    if (!next.link().equals(look.link())) {
      out.append("\033]8;").append(next.link().isEmpty() ? ";" : next.link()).append("\033\\");
    }
    if (next.isColoredAs(look)) {
      look = next;
      return;
    }
    String step = step(next);
    String fresh = fresh(next);
    out.append("\033[").append(fresh.length() < step.length() ? fresh : step).append('m');
    look = next;
  }

  /// The parameters that turn a reset into `next`.
  private static String fresh(Look next) {
    StringBuilder codes = new StringBuilder("0");
    for (Attr attr : ATTRS) {
      if (next.has(attr)) {
        codes.append(';').append(Look.sgr(attr));
      }
    }
    if (!next.fg().equals(Look.PLAIN.fg())) {
      codes.append(';').append(next.fg());
    }
    if (!next.bg().equals(Look.PLAIN.bg())) {
      codes.append(';').append(next.bg());
    }
    return codes.toString();
  }

  /// The parameters that turn the current look into `next`.
  private String step(Look next) {
    StringBuilder codes = new StringBuilder();
    int now = look.attrs();
    for (Attr attr : ATTRS) {
      if ((now & Look.bit(attr)) != 0 && !next.has(attr)) {
        add(codes, Integer.toString(off(attr)));
        now &= ~Look.bit(attr);
        if (off(attr) == 22) {
          now &= ~(Look.bit(Attr.BOLD) | Look.bit(Attr.DIM));
        }
      }
    }
    for (Attr attr : ATTRS) {
      if (next.has(attr) && (now & Look.bit(attr)) == 0) {
        add(codes, Integer.toString(Look.sgr(attr)));
      }
    }
    if (!next.fg().equals(look.fg())) {
      add(codes, next.fg());
    }
    if (!next.bg().equals(look.bg())) {
      add(codes, next.bg());
    }
    return codes.toString();
  }

  private static void add(StringBuilder codes, String code) {
    if (!codes.isEmpty()) {
      codes.append(';');
    }
    codes.append(code);
  }

  /// One parameter ends both bold and dim; the others each have their own.
  private static int off(Attr attr) {
    return attr == Attr.BOLD || attr == Attr.DIM ? 22 : 20 + Look.sgr(attr);
  }
}
