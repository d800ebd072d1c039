package lectern.parse.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lectern.json.Nearest;
import lectern.json.Node;
import lectern.json.Place;
import lectern.json.Yaml;
import lectern.parse.source.Problems;

/// What comments mean: presenterm's commands; any other prose is a note.
public final class Comments {
  private static final List<String> UNSUPPORTED =
      List.of(
          "column_layout",
          "column",
          "reset_layout",
          "alignment",
          "jump_to_middle",
          "new_line",
          "newline",
          "new_lines",
          "newlines",
          "no_footer",
          "skip_slide",
          "include",
          "font_size",
          "incremental_tables",
          "list_item_newlines",
          "snippet_output");

  private static final List<String> COMMANDS =
      Stream.concat(
              Stream.of("end_slide", "pause", "incremental_lists", "speaker_note", "comment"),
              UNSUPPORTED.stream())
          .toList();

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

  private Comments() {}

  /// Whether this comment ends a slide.
  public static boolean endsSlide(String comment) {
    return comment.strip().equals("end_slide");
  }

  static Directive read(String comment, Place at, Problems problems) {
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
    if (UNSUPPORTED.contains(name)) {
      problems.warn(at, "'" + name + "' is not supported yet: shown without it");
      return new Directive.Ignored();
    }
    return switch (name) {
      case "end_slide" -> new Directive.EndSlide();
      case "pause" -> new Directive.Pause();
      case "comment" -> new Directive.Ignored();
      case "speaker_note" -> speakerNote(value, at, problems);
      case "incremental_lists" -> incrementalLists(value.orElse("").strip(), at, problems);
      default -> {
        slip(name)
            .ifPresent(command ->
                problems.warn(
                    at,
                    "'%s' is no command, but read as a note: did you mean '%s'?"
                        .formatted(name, command)));
        yield note(comment);
      }
    };
  }

  /// The command that a word stands for which is nearly one. A capital begins prose, not a command.
  private static Optional<String> slip(String name) {
    return Nearest.to(name, COMMANDS)
        .filter(command -> name.equalsIgnoreCase(command) || Character.isLowerCase(name.charAt(0)));
  }

  private static Directive incrementalLists(String value, Place at, Problems problems) {
    return switch (value) {
      case "true" -> new Directive.IncrementalLists(true);
      case "false" -> new Directive.IncrementalLists(false);
      default -> {
        problems.error(at, "'incremental_lists' must be true or false, not '" + value + "'");
        yield new Directive.Ignored();
      }
    };
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
