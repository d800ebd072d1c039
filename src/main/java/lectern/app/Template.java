package lectern.app;

import java.util.Optional;
import lectern.deck.Meta;
import lectern.deck.Slide;

/// A line for the head or foot of every slide, with places for what the talk says of itself:
/// `{title} {event} {speakers} {section} {date}` and `{slide}` of `{slides}`. `{{` and `}}` stand
/// for braces; a place of another name stays as it is.
record Template(String text) {

  /// The line for the slide that is on screen.
  String fill(Talk talk) {
    StringBuilder line = new StringBuilder();
    for (int at = 0; at < text.length(); ) {
      char c = text.charAt(at);
      int end = c == '{' ? text.indexOf('}', at) : -1;
      Optional<String> value =
          end < 0 ? Optional.empty() : value(text.substring(at + 1, end), talk);
      if ((c == '{' || c == '}') && at + 1 < text.length() && text.charAt(at + 1) == c) {
        line.append(c);
        at += 2;
      } else if (value.isPresent()) {
        line.append(value.get());
        at = end + 1;
      } else {
        line.append(c);
        at++;
      }
    }
    return line.toString().strip();
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
