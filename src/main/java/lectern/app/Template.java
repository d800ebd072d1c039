package lectern.app;

import java.util.Optional;
import lectern.deck.Meta;
import lectern.deck.Slide;

/// A line for the head or foot of every slide, with places for what the talk says of itself:
/// `{title} {event} {speakers} {section} {date}` and `{slide}` of `{slides}`. `{{` and `}}` stand
/// for braces; a place of another name stays as it is.
record Template(String text) {

  /// Stands between two places, and says nothing without both.
  private static final String SEPARATORS = " ·|—–-•/,:;";

  /// The line for the slide that is on screen.
  String fill(Talk talk) {
    Filling line = new Filling();
    StringBuilder words = new StringBuilder();
    for (int at = 0; at < text.length(); ) {
      char c = text.charAt(at);
      int end = c == '{' ? text.indexOf('}', at) : -1;
      Optional<String> value =
          end < 0 ? Optional.empty() : value(text.substring(at + 1, end), talk);
      if ((c == '{' || c == '}') && at + 1 < text.length() && text.charAt(at + 1) == c) {
        words.append(c);
        at += 2;
      } else if (value.isPresent()) {
        line.words(words);
        line.value(value.get());
        at = end + 1;
      } else {
        words.append(c);
        at++;
      }
    }
    line.words(words);
    return line.end();
  }

  /// A line that loses the separator beside a place that has nothing to say.
  private static final class Filling {
    private final StringBuilder line = new StringBuilder();
    private String separator = "";
    private boolean silent;

    void words(StringBuilder words) {
      if (words.isEmpty()) {
        return;
      }
      boolean separates = words.chars().allMatch(c -> SEPARATORS.indexOf(c) >= 0);
      if (!separates || (line.isEmpty() && !silent)) {
        line.append(silent ? "" : separator).append(words);
        separator = "";
        silent = false;
      } else if (separator.isEmpty() && !line.isEmpty()) {
        separator = words.toString();
      }
      words.setLength(0);
    }

    void value(String value) {
      silent = value.isBlank();
      if (!silent) {
        line.append(separator).append(value);
        separator = "";
      }
    }

    String end() {
      return (silent ? line : line.append(separator)).toString().strip();
    }
  }

  private static Optional<String> value(String name, Talk talk) {
    Meta meta = talk.deck().meta();
    Slide slide = talk.slide();
    return switch (name) {
      case "title" -> Optional.of(talk.deck().title());
      case "event" -> Optional.of(meta.event().orElse(""));
      case "speakers", "author" -> Optional.of(String.join(", ", meta.speakers()));
      case "section" -> Optional.of(slide.section());
      case "date" -> Optional.of(meta.date().orElse(""));
      case "slide", "current_slide" -> Optional.of(String.valueOf(talk.at().slide() + 1));
      case "slides", "total_slides" -> Optional.of(String.valueOf(talk.deck().slides().size()));
      default -> Optional.empty();
    };
  }
}
