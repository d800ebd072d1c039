package lectern.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lectern.deck.Diagnostic;
import lectern.json.Place;
import lectern.parse.markdown.Markdown;
import lectern.parse.source.Problems;
import lectern.parse.source.SourceText;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/// Code from files: puts it where a document asks for it, in a fence whose language is `file` (as
/// presenterm and lookatme do) or by a line `<<< path` (as Slidev does). What can't be had leaves
/// the document as it is, with a diagnostic.
final class Snippets {
  /// Files, and characters in all.
  private static final int MOST_FILES = 256;

  private static final int MOST_CHARACTERS = Markdown.MOST;

  /// `<<< @/file.ts#region ts {2,3|5}{lines:true}`.
  private static final Pattern LINE =
      Pattern.compile("<<<[ \\t]*([^\\s{#]+)(?:#([\\w.-]+))?[ \\t]*([^\\n]*)");

  /// What is before the attributes of a fence that asks for a file.
  private static final Pattern FILE = Pattern.compile("file(?=[\\s{]|$)");

  private final Includes includes;
  private final String deck;
  private final List<Problems> others = new ArrayList<>();
  private int characters;

  /// `deck` is the deck's own file.
  Snippets(Includes includes, String deck) {
    this.includes = includes;
    this.deck = deck;
  }

  /// What is wrong in the files that were read.
  List<Diagnostic> diagnostics() {
    return others.stream().flatMap(problems -> problems.list().stream()).toList();
  }

  /// Puts code from files into the blocks of a file's document. `text` is the file's.
  void fill(Node parent, String file, String text, Problems problems) {
    for (Node node : Markdown.children(parent)) {
      switch (node) {
        case FencedCodeBlock fenced -> fill(fenced, file, problems);
        case Paragraph paragraph -> fill(paragraph, file, text, problems);
        default -> fill(node, file, text, problems);
      }
    }
  }

  private void fill(FencedCodeBlock fenced, String file, Problems problems) {
    String info = fenced.getInfo() == null ? "" : fenced.getInfo().strip();
    Matcher asks = FILE.matcher(info);
    if (!asks.lookingAt()) {
      return;
    }
    Place at = Markdown.place(fenced);
    SnippetRequest.read(fenced.getLiteral(), at, problems)
        .ifPresent(asked ->
            code(asked, file, at, problems)
                .ifPresent(code -> {
                  fenced.setLiteral(code);
                  fenced.setInfo(language(asked) + " " + info.substring(asks.end()));
                }));
  }

  private void fill(Paragraph paragraph, String file, String text, Problems problems) {
    List<SourceSpan> spans = paragraph.getSourceSpans();
    List<Matcher> asks = new ArrayList<>();
    for (SourceSpan span : spans) {
      int from = span.getInputIndex();
      asks.add(LINE.matcher(text.substring(from, from + span.getLength()).strip()));
    }
    if (asks.isEmpty() || !asks.stream().allMatch(Matcher::matches)) {
      return;
    }
    boolean whole = true;
    for (int i = 0; i < asks.size(); i++) {
      whole &= insert(paragraph, spans.get(i), asks.get(i), file, problems);
    }
    if (whole) {
      paragraph.unlink();
    }
  }

  /// Puts the code that a line asks for before its paragraph.
  private boolean insert(
      Paragraph paragraph, SourceSpan span, Matcher asks, String file, Problems problems) {
    boolean root = asks.group(1).startsWith("@/");
    SnippetRequest asked =
        SnippetRequest.region(
            root ? asks.group(1).substring(2) : asks.group(1), Optional.ofNullable(asks.group(2)));
    String rest = asks.group(3).strip();
    Optional<String> code = code(asked, root ? deck : file, Markdown.place(span), problems);
    if (code.isEmpty()) {
      return false;
    }
    boolean named = !rest.isEmpty() && !rest.startsWith("{");
    FencedCodeBlock fenced = new FencedCodeBlock();
    fenced.setInfo(named ? rest : language(asked) + " " + rest);
    fenced.setLiteral(code.get());
    fenced.setClosingFenceLength(3);
    fenced.setSourceSpans(List.of(span));
    paragraph.insertBefore(fenced);
    return true;
  }

  /// The file's ending where it is not said.
  private static String language(SnippetRequest asked) {
    String name = asked.path().substring(asked.path().lastIndexOf('/') + 1);
    return asked.language().orElse(name.substring(name.lastIndexOf('.') + 1));
  }

  private Optional<String> code(SnippetRequest asked, String from, Place at, Problems problems) {
    Optional<String> text = Optional.empty();
    if (others.size() >= MOST_FILES || characters > MOST_CHARACTERS) {
      problems.error(at, asked.path() + ": too much code from files");
    } else {
      switch (includes.read(from, asked.path())) {
        case Includes.Text file when SourceText.isBinary(file.bytes()) ->
            problems.error(at, asked.path() + ": is a binary file");
        case Includes.Text file -> {
          Problems inside = new Problems(file.file());
          others.add(inside);
          text = Optional.of(SourceText.decode(file.bytes(), inside));
        }
        case Includes.Answer answer ->
            problems.error(at, asked.path() + ": " + Documents.why(answer));
      }
    }
    return text.flatMap(all -> {
      List<String> lines = all.lines().toList();
      characters += all.length();
      Optional<List<String>> some =
          asked.cut(lines, why -> problems.error(at, asked.path() + " " + why));
      return some.map(cut -> cut.stream().map(line -> line + "\n").collect(Collectors.joining()));
    });
  }
}
