package lectern.parse.command;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.json.Nearest;
import lectern.json.Node;
import lectern.json.Place;
import lectern.json.Yaml;
import lectern.parse.source.Problems;

/// What comments mean: presenterm's commands; any other prose is a note.
public final class Comments {
  private static final List<String> COMMANDS =
      List.of(
          "end_slide",
          "skip_slide",
          "no_footer",
          "pause",
          "minutes",
          "incremental_lists",
          "incremental_tables",
          "list_item_newlines",
          "alignment",
          "font_size",
          "jump_to_middle",
          "new_line",
          "newline",
          "new_lines",
          "newlines",
          "column_layout",
          "column",
          "reset_layout",
          "include",
          "snippet_output",
          "speaker_note",
          "comment");

  /// Beginnings of comments that speak to other programs.
  private static final List<String> ELSEWHERE =
      List.of(
          "//",
          "vim:",
          "vi:",
          "-*-",
          "{{{",
          "}}}",
          "prettier-ignore",
          "markdownlint-",
          "markdown-link-check",
          "lint ",
          "textlint-",
          "cspell:",
          "spell-checker:",
          "editorconfig");

  private static final Pattern COMMAND =
      Pattern.compile("([A-Za-z][A-Za-z_-]*)\\s*(?::(.*))?", Pattern.DOTALL);

  private static final Pattern BLOCK_SCALAR =
      Pattern.compile("[|>][-+0-9]*[ \\t]*\\R(.*)", Pattern.DOTALL);

  /// Blank rows that a command can ask for.
  private static final int MOST_ROWS = 100;

  private Comments() {}

  /// Whether this comment ends a slide.
  public static boolean endsSlide(String comment) {
    return comment.strip().equals("end_slide");
  }

  /// Whether this comment takes its slide out of the talk.
  public static boolean skipsSlide(String comment) {
    return comment.strip().equals("skip_slide");
  }

  /// Whether this comment may ask for another file.
  public static boolean includes(String comment) {
    return comment.strip().startsWith("include:");
  }

  /// Whether this comment is a command that means something on slides only.
  public static boolean speaksOfSlides(String comment) {
    Matcher matcher = COMMAND.matcher(comment.strip());
    return matcher.matches()
        && COMMANDS.contains(matcher.group(1))
        && !matcher.group(1).equals("include")
        && !matcher.group(1).equals("comment");
  }

  public static Directive read(String comment, Place at, Problems problems) {
    String text = comment.strip();
    if (text.isEmpty() || ELSEWHERE.stream().anyMatch(text::startsWith)) {
      return new Directive.Ignored();
    }
    Matcher matcher = COMMAND.matcher(text);
    if (!matcher.matches()) {
      return note(comment);
    }
    String name = matcher.group(1);
    Optional<String> value = Optional.ofNullable(matcher.group(2));
    if (!COMMANDS.contains(name)) {
      slip(name)
          .ifPresent(command ->
              problems.warn(
                  at,
                  "'%s' is no command, but read as a note: did you mean '%s'?"
                      .formatted(name, command)));
      return note(comment);
    }
    return name.equals("speaker_note")
        ? speakerNote(value, at, problems)
        : command(name, new Arguments(name, value.orElse("").strip(), at, problems))
            .orElse(new Directive.Ignored());
  }

  private static Optional<Directive> command(String name, Arguments arguments) {
    return switch (name) {
      case "end_slide" -> Optional.of(new Directive.EndSlide());
      case "skip_slide" -> Optional.of(new Directive.SkipSlide());
      case "no_footer" -> Optional.of(new Directive.NoFooter());
      case "pause" -> Optional.of(new Directive.Pause());
      case "minutes" -> arguments.minutes().map(Directive.Minutes::new);
      case "jump_to_middle" -> Optional.of(new Directive.JumpToMiddle());
      case "reset_layout" -> Optional.of(new Directive.ResetLayout());
      case "new_line", "newline" -> Optional.of(new Directive.NewLines(1));
      case "new_lines", "newlines" -> arguments.whole(0, MOST_ROWS).map(Directive.NewLines::new);
      case "incremental_lists" -> arguments.bool().map(Directive.IncrementalLists::new);
      case "incremental_tables" -> arguments.bool().map(Directive.IncrementalTables::new);
      case "list_item_newlines" -> arguments.whole(1, MOST_ROWS).map(Directive.ItemNewlines::new);
      case "alignment" -> arguments.align().map(Directive.Alignment::new);
      case "font_size" -> arguments.whole(1, 7).map(Directive.FontSize::new);
      case "column_layout" -> arguments.weights().map(Directive.ColumnLayout::new);
      case "column" -> arguments.whole(0, 99).map(Directive.Column::new);
      case "include" -> arguments.text().map(Directive.Include::new);
      case "snippet_output" -> {
        arguments
            .problems()
            .warn(arguments.at(), "'snippet_output' is ignored: decks' code does not run here");
        yield Optional.empty();
      }
      default -> Optional.empty();
    };
  }

  /// The command that a word stands for which is nearly one. A capital begins prose, not a command.
  private static Optional<String> slip(String name) {
    return Nearest.to(name, COMMANDS)
        .filter(command -> name.equalsIgnoreCase(command) || Character.isLowerCase(name.charAt(0)));
  }

  private static Directive speakerNote(Optional<String> value, Place at, Problems problems) {
    if (value.isEmpty() || value.get().isBlank()) {
      problems.warn(at, "'speaker_note' without a note");
      return new Directive.Ignored();
    }
    // Plain values are not left to YAML: it would end them at " #" and stumble over ": ".
    String raw = value.get().stripTrailing();
    String text = raw.stripLeading();
    Matcher block = BLOCK_SCALAR.matcher(text);
    if (block.matches()) {
      return note(block.group(1));
    }
    boolean quoted = text.startsWith("\"") || text.startsWith("'");
    return quoted && Yaml.read(text) instanceof Node.Text(_, String unquoted)
        ? note(unquoted)
        : note(raw);
  }

  /// The indentation that all lines share is the comment's, not the note's; its first line stands
  /// after the comment's beginning and shares none.
  private static Directive note(String text) {
    String note = text.stripTrailing();
    int lineEnd = note.indexOf('\n') + 1;
    String first = note.substring(0, lineEnd).strip();
    return new Directive.Note((first + "\n" + note.substring(lineEnd).stripIndent()).strip());
  }
}
