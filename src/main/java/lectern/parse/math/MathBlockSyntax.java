package lectern.parse.math;

import java.util.HashSet;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/// Finds blocks of TeX: from a line that begins with `$$` to the next that ends with it, without a
/// blank line between. Where none ends it, none begins.
public final class MathBlockSyntax implements BlockParserFactory {
  private static final String SIGNS = "$$";

  /// The lines, from 0, that begin a block.
  private final Set<Integer> openings;

  private MathBlockSyntax(Set<Integer> openings) {
    this.openings = openings;
  }

  public static MathBlockSyntax of(String text) {
    Set<Integer> openings = new HashSet<>();
    int number = 0;
    int opening = -1;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      String words = line.strip();
      if (opening >= 0 && words.endsWith(SIGNS)) {
        openings.add(opening);
        opening = -1;
      } else if (words.isEmpty()) {
        opening = -1;
      } else if (opening < 0 && words.startsWith(SIGNS) && !words.substring(2).contains(SIGNS)) {
        opening = number;
      }
      number++;
    }
    return new MathBlockSyntax(openings);
  }

  public boolean isEmpty() {
    return openings.isEmpty();
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    CharSequence line = state.getLine().getContent();
    int from = state.getNextNonSpaceIndex();
    boolean opens =
        state.getIndent() < 4
            && state.getLine().getSourceSpan() != null
            && openings.contains(state.getLine().getSourceSpan().getLineIndex())
            && line.length() >= from + 2
            && line.charAt(from) == '$'
            && line.charAt(from + 1) == '$';
    return opens ? BlockStart.of(new Lines()).atIndex(from + 2) : BlockStart.none();
  }

  private static final class Lines extends AbstractBlockParser {
    private final MathBlock block = new MathBlock();
    private final StringBuilder tex = new StringBuilder();
    private boolean ended;

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return ended || state.isBlank()
          ? BlockContinue.none()
          : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
      String words = line.getContent().toString().strip();
      ended = words.endsWith(SIGNS);
      tex.append(ended ? words.substring(0, words.length() - 2) : words).append('\n');
    }

    @Override
    public void closeBlock() {
      block.tex(tex.toString());
    }
  }
}
