package lectern.parse.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/// GFM's task items: those that begin with `[ ]` or `[x]`.
final class Tasks {
  private static final Pattern BOX = Pattern.compile("\\[([ xX])]\\s+");

  private Tasks() {}

  /// Whether this item's task is done, if it is one; then its box is taken off.
  static Optional<Boolean> take(Node item) {
    if (!(item.getFirstChild() instanceof Paragraph first
        && first.getFirstChild() instanceof Text text)) {
      return Optional.empty();
    }
    Matcher box = BOX.matcher(text.getLiteral());
    if (!box.lookingAt()) {
      return Optional.empty();
    }
    text.setLiteral(text.getLiteral().substring(box.end()));
    return Optional.of(!box.group(1).equals(" "));
  }
}
