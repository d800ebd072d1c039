package lectern.parse.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.parse.text.QuoteMarks;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/// Sets the straight quotation marks and apostrophes of running text as a language writes them;
/// code is left alone. A mark that has no partner in its paragraph stays as it is.
public final class Quotes {
  /// What stands for code, pictures and the like: a word to what is beside it.
  private static final char THING = 'x';

  /// After these a mark opens.
  private static final String BEFORE = " \n\u00a0([{-–—/";

  /// Before these it does not.
  private static final String AFTER = " \n\u00a0,.;:!?)]}、。";

  /// Before these French leaves a space.
  private static final String HIGH = ":;!?»";

  private final QuoteMarks marks;
  private final List<Text> texts = new ArrayList<>();

  /// Where each of the texts begins in [#words].
  private final List<Integer> starts = new ArrayList<>();

  private final StringBuilder words = new StringBuilder();

  /// What stands for a character, where it is not itself.
  private final Map<Integer, String> become = new HashMap<>();

  /// Places of the marks that wait for their partners, of each kind.
  private final Deque<Integer> outer = new ArrayDeque<>();

  private final Deque<Integer> inner = new ArrayDeque<>();

  private Quotes(QuoteMarks marks) {
    this.marks = marks;
  }

  /// Every paragraph, heading and cell below this node.
  public static void set(Node node, QuoteMarks marks) {
    if (isBlock(node.getFirstChild())) {
      Markdown.children(node).forEach(child -> set(child, marks));
    } else if (node.getFirstChild() != null) {
      new Quotes(marks).set(node);
    }
  }

  /// The library's parts of tables are no blocks to it.
  private static boolean isBlock(@Nullable Node node) {
    return node instanceof Block
        || node instanceof TableHead
        || node instanceof TableBody
        || node instanceof TableRow
        || node instanceof TableCell;
  }

  private void set(Node block) {
    gather(block);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '"') {
        mark(i, outer, marks.open(), marks.close());
      } else if (c == '\'') {
        apostrophe(i);
      } else if (c == ' ' && marks.spaced() && isHeld(i)) {
        become.put(i, "\u00a0");
      }
    }
    for (int i = 0; !become.isEmpty() && i < texts.size(); i++) {
      change(texts.get(i), starts.get(i));
    }
  }

  private void gather(Node parent) {
    for (Node child : Markdown.children(parent)) {
      switch (child) {
        case Text text -> {
          texts.add(text);
          starts.add(words.length());
          words.append(text.getLiteral());
        }
        case SoftLineBreak _, HardLineBreak _ -> words.append('\n');
        default -> {
          if (child.getFirstChild() == null || isAddress(child)) {
            words.append(THING);
          } else {
            gather(child);
          }
        }
      }
    }
  }

  private static boolean isAddress(Node node) {
    return node instanceof Link link
        && link.getFirstChild() instanceof Text text
        && link.getDestination().endsWith(text.getLiteral());
  }

  /// The character at that place; a space beyond both ends.
  private char at(int place) {
    return place < 0 || place >= words.length() ? ' ' : words.charAt(place);
  }

  private void apostrophe(int at) {
    boolean inWord = Character.isLetterOrDigit(at(at - 1)) && Character.isLetterOrDigit(at(at + 1));
    boolean after = Character.isLetter(at(at - 1)) && inner.isEmpty();
    if (inWord || after) {
      become.put(at, "’");
    } else {
      mark(at, inner, marks.innerOpen(), marks.innerClose());
    }
  }

  private void mark(int at, Deque<Integer> open, String opening, String closing) {
    char before = at(at - 1);
    boolean first =
        BEFORE.indexOf(before) >= 0 || isOpen(at - 1) || (isUnspaced(before) && open.isEmpty());
    boolean opens = first && AFTER.indexOf(at(at + 1)) < 0;
    if (opens) {
      open.push(at);
    } else if (!open.isEmpty()) {
      become.put(open.pop(), opening);
      become.put(at, closing);
    }
  }

  /// Kana, ideographs and their punctuation: written without spaces between words.
  private static boolean isUnspaced(char c) {
    return c >= '\u3001' && c <= '\u9fff';
  }

  private boolean isOpen(int at) {
    return (!outer.isEmpty() && outer.element() == at)
        || (!inner.isEmpty() && inner.element() == at);
  }

  /// Whether the space there may not break.
  private boolean isHeld(int at) {
    return at(at - 1) == '«'
        || (HIGH.indexOf(at(at + 1)) >= 0 && !Character.isLetterOrDigit(at(at + 2)));
  }

  private void change(Text text, int start) {
    String old = text.getLiteral();
    StringBuilder changed = new StringBuilder(old.length());
    for (int i = 0; i < old.length(); i++) {
      changed.append(become.getOrDefault(start + i, old.substring(i, i + 1)));
    }
    text.setLiteral(changed.toString());
  }
}
