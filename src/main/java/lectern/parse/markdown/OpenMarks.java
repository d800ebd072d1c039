package lectern.parse.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.json.Place;
import lectern.parse.source.Problems;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/// Marks in one paragraph, heading or cell that begin something which never ends. Wary: stars and
/// underlines are footnotes', globs', pointers' and operators', too, and `$` is money's and a
/// shell's; so a mark counts only where plain words follow. One warning for each sign.
final class OpenMarks {
  /// Stands for code, pictures and the like.
  private static final char THING = '\uFFFC';

  /// Characters behind a mark that are looked at.
  private static final int SIGHT = 400;

  /// Stands where emphasis begins and ends.
  private static final char EDGE = '\uFFFF';

  /// Names that begin with stars or underlines by right.
  private static final Pattern NAME =
      Pattern.compile(
          "(?i)kwargs|args?|argv|kwds?|kw|opts|options|params|nix|bsd|this|private|internal|id|dirname|proto");

  /// Behind these a star points.
  private static final Pattern TYPE =
      Pattern.compile(
          "\\b(?:char|void|int|long|short|float|double|bool|const|unsigned|struct \\w+|\\w+_t|[A-Z]+)\\s+$");

  /// A word without anything in it that makes it a name of a program's, and one more behind it.
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:\\p{Lu}|\\p{L}\\p{M}*)[\\p{Ll}\\p{Lo}\\p{M}'’-]+[,:]?\\s+[\\p{L}\"“\uFFFC]");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}_]+(?![(=.\\w])");
  private static final Pattern SPELLED_OUT =
      Pattern.compile("\\\\[A-Za-z]{2,}|[\\^_]\\{|\\w\\^\\w");
  private static final Pattern FORMULA = Pattern.compile("\\\\[A-Za-z]{2,}|[A-Za-z](?:\\^|_\\{)");
  private static final Pattern LINK =
      Pattern.compile("\\[[^\\[\\]\n]*[\\p{L}\\p{Nd}\uFFFC][^\\[\\]\n]*]\\((?=\\S)");
  private static final Pattern ADDRESS =
      Pattern.compile("(?=\\S*\\s)[^,;(){}\"']*[./#:][^,;(){}\"']*");

  /// An alert's or a footnote's mark up to the end of its line.
  private static final Pattern MARKED =
      Pattern.compile("\\[(?:!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)|\\^\\w+)(?=\\s|$)");

  /// A link's definition whose address is not at its end.
  private static final Pattern DEFINITION =
      Pattern.compile("\\[[^\\[\\]\n]+]:[ \t]*<[^<>\n]*(?=\n|$)");

  /// The name of an element that means something, and no end of its tag.
  private static final Pattern TAG =
      Pattern.compile(
          "<(/?\\w{2,}|\\w(?=\\s+[a-z]+=\"))(?:\\s+[a-z-]+=\"[^\"<>]*\"?|\\s*)(?=\\s|$)(?![^<]*>)");

  private final Node block;
  private final String source;
  private final StringBuilder words = new StringBuilder();

  /// Where each of the spans begins in [#words].
  private final List<Integer> starts = new ArrayList<>();

  private final List<SourceSpan> spans = new ArrayList<>();

  private int lastQuote;

  /// Whether a backtick is written as itself.
  private boolean escaped;

  private OpenMarks(Node block, String source) {
    this.block = block;
    this.source = source;
  }

  static void warn(Node block, String source, Problems problems) {
    OpenMarks marks = new OpenMarks(block, source);
    marks.gather(block);
    marks.warn(problems);
  }

  private void gather(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      switch (child) {
        case Text text -> text.getSourceSpans().forEach(this::gather);
        case SoftLineBreak _, HardLineBreak _ -> words.append('\n');
        case Emphasis _, StrongEmphasis _ -> {
          words.append(EDGE);
          gather(child);
          words.append(EDGE);
        }
        case Link link -> gather(link);
        default -> words.append(THING);
      }
    }
  }

  private void gather(SourceSpan span) {
    starts.add(words.length());
    spans.add(span);
    words.append(source, span.getInputIndex(), span.getInputIndex() + span.getLength());
  }

  private Place place(int at) {
    int span = starts.size() - 1;
    while (starts.get(span) > at) {
      span--;
    }
    Place start = Markdown.place(spans.get(span));
    return new Place(start.line(), start.column() + at - starts.get(span));
  }

  private void warn(Problems problems) {
    lastQuote = words.lastIndexOf("'");
    escaped = words.indexOf("\\`") >= 0;
    Set<Character> said = new HashSet<>();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      int end = i + 1;
      while (end < words.length() && words.charAt(end) == c && "[<\\".indexOf(c) < 0) {
        end++;
      }
      Optional<String> message = said.contains(c) ? Optional.empty() : wrong(c, i, end);
      if (message.isPresent()) {
        said.add(c);
        problems.warn(place(i), message.get());
      }
      i = c == '\\' ? i + 1 : end - 1;
    }
  }

  private Optional<String> wrong(char c, int from, int to) {
    return switch (c) {
      case '*', '_' -> emphasis(c, from, to);
      case '~' -> to - from == 2 && begins(from) && isWord(to) ? unclosed("~~") : Optional.empty();
      case '`' -> code(from, to);
      case '$' -> math(from, to);
      case '[' -> marked(from).or(() -> definition(from)).or(() -> link(from));
      case '<' -> tag(from);
      default -> Optional.empty();
    };
  }

  private static Optional<String> unclosed(String mark) {
    return Optional.of(
        "this %s is never closed: write %s right behind the last word (or \\%s for the sign itself)"
            .formatted(mark, mark, mark.charAt(0)));
  }

  private Optional<String> emphasis(char c, int from, int to) {
    String mark = String.valueOf(c).repeat(to - from);
    boolean opens =
        switch (to - from) {
          case 1 -> begins(from) && (at(to) == EDGE || (!isFootnote(from) && isSentence(from, to)));
          case 2, 3 -> begins(from) && (c == '*' ? isWord(to) : isSentence(from, to));
          default -> false;
        };
    return opens ? unclosed(mark) : Optional.empty();
  }

  /// A star before the first word of a paragraph, as below a table.
  private boolean isFootnote(int at) {
    return at == 0
        && words.charAt(0) == '*'
        && block instanceof Paragraph
        && !(block.getParent() instanceof ListItem);
  }

  private boolean begins(int at) {
    return at == 0 || Character.isWhitespace(words.charAt(at - 1));
  }

  private char at(int index) {
    return index < words.length() ? words.charAt(index) : '\n';
  }

  private Matcher ahead(Pattern pattern, int at) {
    return pattern.matcher(words).region(at, Math.min(words.length(), at + SIGHT));
  }

  private boolean isWord(int at) {
    Matcher word = ahead(WORD, at);
    return at(at) == THING
        || at(at) == '“'
        || at(at) == '"'
        || (word.lookingAt()
            && Character.isLetter(words.charAt(at))
            && word.group().indexOf('_') < 0
            && !NAME.matcher(word.group()).matches());
  }

  private boolean isSentence(int from, int to) {
    Matcher two = ahead(WORDS, to);
    return two.lookingAt()
        && !NAME.matcher(two.group().split("\\W", 2)[0]).matches()
        && !TYPE.matcher(words).region(Math.max(0, from - 40), from).find();
  }

  /// GNU's `quotes' and TeX's ``quotes'' are none, and who escapes one knows of all.
  private Optional<String> code(int from, int to) {
    boolean alone = begins(from) && " \n;,.".indexOf(at(to)) >= 0;
    boolean quote = lastQuote >= to || escaped;
    String mark = "`".repeat(to - from);
    return alone || quote
        ? Optional.empty()
        : Optional.of(
            "this %s has no partner: write %s at both ends of code (or \\` for the sign itself)"
                .formatted(mark, mark));
  }

  private Optional<String> math(int from, int to) {
    boolean formula =
        switch (to - from) {
          case 1 -> begins(from) && ahead(FORMULA, to).lookingAt();
          case 2 -> begins(from) && ahead(SPELLED_OUT, to).find();
          default -> false;
        };
    return formula ? unclosed("$".repeat(to - from)) : Optional.empty();
  }

  private Optional<String> marked(int from) {
    Matcher marked = ahead(MARKED, from);
    return marked.lookingAt() && words.substring(marked.end()).indexOf(']') < 0
        ? Optional.of(
            "this %s is never closed: write %s]".formatted(marked.group(), marked.group()))
        : Optional.empty();
  }

  private Optional<String> definition(int from) {
    return (from == 0 || words.charAt(from - 1) == '\n') && ahead(DEFINITION, from).lookingAt()
        ? Optional.of("this address is never closed: write > at its end")
        : Optional.empty();
  }

  private Optional<String> tag(int from) {
    Matcher tag = ahead(TAG, from);
    return tag.lookingAt() && Unclosed.isKnown(tag.group(1))
        ? Optional.of(
            "this <%s is never closed: write > at the end of the tag".formatted(tag.group(1)))
        : Optional.empty();
  }

  private Optional<String> link(int from) {
    Matcher link = ahead(LINK, from);
    if (!link.lookingAt()) {
      return Optional.empty();
    }
    int close = words.indexOf(")", link.end());
    if (close < 0) {
      return Optional.of("this link is never closed: write ) right behind its address");
    }
    return close < link.end() + SIGHT
            && ADDRESS.matcher(words.substring(link.end(), close)).matches()
        ? Optional.of("this is no link: an address with a blank in it stands in <…>")
        : Optional.empty();
  }
}
