package lectern.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.deck.Diagnostic;
import lectern.deck.Reference;
import lectern.json.Place;
import lectern.parse.command.Comments;
import lectern.parse.command.Directive;
import lectern.parse.html.Html;
import lectern.parse.markdown.Markdown;
import lectern.parse.markdown.Origin;
import lectern.parse.markdown.Quotes;
import lectern.parse.markdown.Sourced;
import lectern.parse.markdown.Unclosed;
import lectern.parse.source.Problems;
import lectern.parse.source.SourceText;
import lectern.parse.text.QuoteMarks;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;

/// A deck's document with the files it includes in their places.
final class Documents {
  /// Files in files, files in all, and characters in all.
  private static final int DEEPEST = 16;

  private static final int MOST_FILES = 256;
  private static final int MOST_CHARACTERS = Markdown.MOST;

  private final Includes includes;
  private final Optional<QuoteMarks> marks;
  private final Snippets snippets;
  private final List<Origin> origins = new ArrayList<>();
  private final List<Problems> others = new ArrayList<>();
  private int characters;

  /// `deck` is the deck's own file; `marks` are those of its language, if it names one.
  Documents(Includes includes, String deck, Optional<QuoteMarks> marks) {
    this.includes = includes;
    this.snippets = new Snippets(includes, deck);
    this.marks = marks;
  }

  /// All files that came in.
  List<Origin> origins() {
    return origins;
  }

  /// What is wrong in the files that were included.
  List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>(snippets.diagnostics());
    others.forEach(problems -> all.addAll(problems.list()));
    return all;
  }

  /// Where the files that were included name pictures.
  List<Reference> pictures() {
    return others.stream().flatMap(problems -> problems.pictures().stream()).toList();
  }

  /// The blocks of a document of that text. `file` is its name.
  List<Sourced> read(Node document, String file, String text, Problems problems) {
    return expand(document, text, problems, List.of(file));
  }

  /// `path`: the names of the files from the deck's to this one.
  private List<Sourced> expand(Node document, String text, Problems problems, List<String> path) {
    Unclosed.warn(document, text, problems);
    marks.ifPresent(of -> Quotes.set(document, of));
    snippets.fill(document, path.getLast(), text, problems);
    List<Node> nodes = Markdown.children(document);
    Origin origin = Origin.of(text, problems, nodes);
    origins.add(origin);
    List<Sourced> expanded = new ArrayList<>();
    for (Node node : nodes) {
      Optional<String> asked = asked(node);
      if (asked.isPresent()) {
        expanded.addAll(include(asked.get(), Markdown.place(node), problems, path));
      } else {
        expanded.add(new Sourced(node, origin));
      }
    }
    return expanded;
  }

  /// The path of the file that is to stand in this block's place, if the block asks for one.
  private static Optional<String> asked(Node node) {
    if (!(node instanceof HtmlBlock html) || !html.getLiteral().contains("include")) {
      return Optional.empty();
    }
    List<Html> pieces = Html.pieces(html.getLiteral().strip());
    return pieces.size() == 1
            && pieces.getFirst() instanceof Html.Comment comment
            && Comments.includes(comment.text())
            && Comments.read(comment.text(), Place.START, new Problems(""))
                instanceof Directive.Include(String path)
        ? Optional.of(path)
        : Optional.empty();
  }

  private List<Sourced> include(String asked, Place at, Problems problems, List<String> path) {
    if (path.size() > DEEPEST || others.size() >= MOST_FILES || characters > MOST_CHARACTERS) {
      problems.error(at, "include " + asked + ": too many files in files");
      return List.of();
    }
    return switch (includes.read(path.getLast(), asked)) {
      case Includes.Text text when path.contains(text.file()) -> {
        List<String> cycle = new ArrayList<>(path.subList(path.indexOf(text.file()), path.size()));
        cycle.add(text.file());
        problems.error(
            at,
            "include %s: goes round in a circle: %s".formatted(asked, String.join(" → ", cycle)));
        yield List.of();
      }
      case Includes.Text text -> {
        List<String> longer = new ArrayList<>(path);
        longer.add(text.file());
        yield text(text.file(), text.bytes(), longer);
      }
      case Includes.Answer answer -> {
        problems.error(at, "include " + asked + ": " + why(answer));
        yield List.of();
      }
    };
  }

  /// Why there is no file to be had; nothing if there is.
  static String why(Includes.Answer answer) {
    return switch (answer) {
      case Includes.Text _ -> "";
      case Includes.Missing() -> "there is no such file";
      case Includes.Folder() -> "is a folder";
      case Includes.Outside() -> "is not in the deck's folder";
      case Includes.Unreadable(String why) -> why;
    };
  }

  private List<Sourced> text(String file, byte[] bytes, List<String> path) {
    Problems problems = new Problems(file);
    others.add(problems);
    if (SourceText.isBinary(bytes)) {
      problems.error(Place.START, "a binary file: its first bytes are shown");
      return verbatim(String.join("\n", SourceText.dump(bytes)), problems);
    }
    String text = SourceText.decode(bytes, problems);
    characters += text.length();
    FrontMatter front = FrontMatter.read(file, text);
    if (front.bodyStart() > 0) {
      problems.warn(Place.START, "the front matter of an included file is ignored");
    }
    String body = front.blanked(text);
    if (Markdown.isHeavy(body) || Markdown.isHostile(body)) {
      problems.warn(Place.START, "too long or too many brackets: shown as it stands");
      return verbatim(body, problems);
    }
    return Markdown.parse(body)
        .map(document -> expand(document, body, problems, path))
        .orElseGet(() -> verbatim(body, problems));
  }

  private List<Sourced> verbatim(String text, Problems problems) {
    IndentedCodeBlock code = new IndentedCodeBlock();
    code.setLiteral(text);
    return List.of(new Sourced(code, Origin.of(text, problems, List.of())));
  }
}
