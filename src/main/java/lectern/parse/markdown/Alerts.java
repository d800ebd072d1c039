package lectern.parse.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.deck.Block.AlertKind;
import lectern.json.Nearest;
import lectern.parse.source.Problems;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// GitHub's alerts: quotes of which the first line is `[!NOTE]`, in any case, and more follows.
final class Alerts {
  private static final Pattern MARKER = Pattern.compile("\\[!([A-Za-z]+)]\\s*");
  private static final List<String> NAMES =
      Arrays.stream(AlertKind.values()).map(AlertKind::name).toList();

  private Alerts() {}

  /// The kind of alert this quote is, if it is one; then its first line is taken off.
  static Optional<AlertKind> take(BlockQuote quote, Problems problems) {
    if (!(quote.getFirstChild() instanceof Paragraph first
        && first.getFirstChild() instanceof Text marker)) {
      return Optional.empty();
    }
    Matcher matcher = MARKER.matcher(marker.getLiteral());
    Node next = marker.getNext();
    boolean ownLine =
        next == null || next instanceof SoftLineBreak || next instanceof HardLineBreak;
    if (!matcher.matches() || !ownLine || (next == null && first.getNext() == null)) {
      return Optional.empty();
    }
    String name = matcher.group(1).toUpperCase(Locale.ROOT);
    if (!NAMES.contains(name)) {
      problems.warn(
          Markdown.place(marker),
          "no alert is called '%s': did you mean '%s'?"
              .formatted(matcher.group(1), Nearest.to(name, NAMES).orElse("NOTE")));
      return Optional.empty();
    }
    if (next == null) {
      first.unlink();
    } else {
      next.unlink();
      marker.unlink();
    }
    return Optional.of(AlertKind.valueOf(name));
  }
}
