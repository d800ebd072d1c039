package lectern.parse.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import lectern.deck.Extent;
import lectern.deck.Inline;
import lectern.deck.PlainText;
import lectern.parse.text.Extents;

/// Running text as it comes in: joins neighbouring texts, minds the spaces between pieces, and
/// pairs HTML's inline tags.
public final class InlineBuffer {
  /// Tags of which the end matters.
  private static final Set<String> PAIRED =
      Set.of(
          ("b strong i em var cite dfn u ins del s strike mark kbd code samp tt q sub sup a span"
                  + " font script style")
              .split(" "));

  /// Tags inside tags; deeper ones are passed over.
  private static final int DEEPEST = 20;

  private final Deque<Open> open = new ArrayDeque<>();
  private final StringBuilder pending = new StringBuilder();
  private List<Inline> out = new ArrayList<>();
  private boolean space;
  private boolean line;

  /// An HTML tag that waits for its end, and what came before it.
  private record Open(Html.Tag tag, List<Inline> before) {
    boolean is(String name) {
      return tag.name().equals(name);
    }
  }

  public void text(String text) {
    String words = space || line ? text.stripLeading() : text;
    if (!words.isEmpty()) {
      breakBefore();
      spaceBefore(words.codePointAt(0));
      pending.append(words);
    }
  }

  public void add(Inline inline) {
    breakBefore();
    if (space) {
      String words = PlainText.of(List.of(inline));
      spaceBefore(words.isEmpty() ? 'x' : words.codePointAt(0));
    }
    flush();
    out.add(inline);
  }

  public void lineBreak() {
    space = false;
    flush();
    out.add(new Inline.Break());
  }

  /// A line break if more follows and anything came before.
  public void newLine() {
    trim();
    space = false;
    line = true;
  }

  private void breakBefore() {
    if (line && last() >= 0 && (!out.isEmpty() || !pending.isEmpty())) {
      lineBreak();
    }
    line = false;
  }

  /// A space if more follows; none between two characters of scripts that are written without.
  public void space() {
    trim();
    space = true;
  }

  /// Something was left out here: of the spaces on both its sides one is enough.
  public void gap() {
    if (trim()) {
      space = true;
    }
  }

  private boolean trim() {
    int length = pending.length();
    while (!pending.isEmpty() && pending.charAt(pending.length() - 1) == ' ') {
      pending.setLength(pending.length() - 1);
    }
    return pending.length() < length;
  }

  private void spaceBefore(int next) {
    int before = last();
    if (space && before >= 0 && !(isWide(before) && isWide(next))) {
      pending.append(' ');
    }
    space = false;
  }

  /// The character before this point; -1 at the beginning of a line.
  private int last() {
    if (!pending.isEmpty()) {
      return pending.codePointBefore(pending.length());
    }
    if (out.isEmpty()) {
      return open.isEmpty() ? -1 : 'x';
    }
    if (out.getLast() instanceof Inline.Break) {
      return -1;
    }
    String words = PlainText.of(List.of(out.getLast()));
    return words.isEmpty() ? 'x' : words.codePointBefore(words.length());
  }

  private static boolean isWide(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
      default -> (c >= 0x3001 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFF60);
    };
  }

  private void flush() {
    if (pending.isEmpty()) {
      return;
    }
    if (!out.isEmpty() && out.getLast() instanceof Inline.Text(String before)) {
      out.removeLast();
      pending.insert(0, before);
    }
    out.add(new Inline.Text(pending.toString()));
    pending.setLength(0);
  }

  /// A tag that stands in running text; one that would end it begins a line.
  public void tag(Html.Tag tag) {
    String name = tag.name();
    if (name.equals("br")) {
      lineBreak();
    } else if (name.equals("img")) {
      var attributes = Html.attributes(tag.source());
      Extent extent = Extents.of(attributes, Html.style(attributes));
      add(new Inline.Image(tag.picture(), attributes.getOrDefault("alt", ""), extent));
    } else if (name.equals("td") || name.equals("th")) {
      space();
    } else if (Html.BLOCK.contains(name)) {
      newLine();
      text(name.equals("li") && !tag.closing() ? "• " : "");
    } else if (tag.closing()) {
      close(name);
    } else if (PAIRED.contains(name) && open.size() < DEEPEST) {
      breakBefore();
      spaceBefore('x');
      flush();
      open.push(new Open(tag, out));
      out = new ArrayList<>();
    }
  }

  private void close(String name) {
    if (open.stream().noneMatch(tag -> tag.is(name))) {
      return;
    }
    while (!open.element().is(name)) {
      dissolve();
    }
    flush();
    Open tag = open.pop();
    List<Inline> content = List.copyOf(out);
    out = tag.before;
    if (!content.isEmpty()) {
      boolean attached = last() > ' ';
      Wrapped.in(tag.tag, content, attached).forEach(this::put);
    }
  }

  /// A tag that never ends means nothing.
  private void dissolve() {
    flush();
    List<Inline> content = out;
    out = open.pop().before;
    content.forEach(this::put);
  }

  private void put(Inline inline) {
    if (inline instanceof Inline.Text(String text)) {
      pending.append(text);
    } else {
      flush();
      out.add(inline);
    }
  }

  /// All that came in; the buffer is empty again.
  public List<Inline> take() {
    while (!open.isEmpty()) {
      dissolve();
    }
    flush();
    List<Inline> content = List.copyOf(out);
    out = new ArrayList<>();
    space = false;
    line = false;
    return content;
  }
}
