package lectern.parse.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.deck.Block;
import lectern.parse.math.MathBlock;
import lectern.parse.source.Problems;
import org.commonmark.node.FencedCodeBlock;

/// Fenced code → [Block.Code].
final class CodeBlocks {
  /// The first word, which may end at an attribute: `rust +exec {1,3}`, `rust,ignore`, `js {2}`.
  private static final Pattern WORD = Pattern.compile("[^\\s{,]+");

  /// Pandoc's first class: `{.python .numbered}`.
  private static final Pattern CLASS = Pattern.compile("\\{[^}]*?\\.([^\\s}.]+)");

  private CodeBlocks() {}

  static Block read(FencedCodeBlock fenced, Problems problems) {
    if (fenced.getClosingFenceLength() == null) {
      problems.warn(Markdown.place(fenced), "this code block has no closing fence");
    }
    String info = fenced.getInfo() == null ? "" : fenced.getInfo().strip();
    if (info.equals("math")) {
      return MathBlock.block(fenced.getLiteral());
    }
    return new Block.Code(language(info), info, fenced.getLiteral().lines().toList());
  }

  private static String language(String info) {
    Matcher pandoc = CLASS.matcher(info);
    if (pandoc.lookingAt()) {
      return pandoc.group(1);
    }
    Matcher word = WORD.matcher(info);
    return word.lookingAt() ? word.group() : "";
  }
}
