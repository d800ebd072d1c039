package lectern.deck;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What a deck says of itself in its front matter. `title` is empty where there is none.
public record Meta(
    String title,
    Optional<String> subtitle,
    List<String> speakers,
    Optional<String> event,
    Optional<String> location,
    Optional<String> date,
    OptionalInt day,
    OptionalInt order,
    Optional<String> session,
    Optional<Duration> duration,
    List<String> tags,
    List<String> links,
    Optional<String> lang,
    Optional<String> theme,
    Optional<String> header,
    Optional<String> footer,
    Optional<String> summary) {

  /// A deck without front matter.
  public static final Meta NONE = titled("");

  /// A deck of which no more is known than what it is called.
  public static Meta titled(String title) {
    return new Meta(
        title,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public Meta duration(Optional<Duration> now) {
    return new Meta(
        title, subtitle, speakers, event, location, date, day, order, session, now, tags, links,
        lang, theme, header, footer, summary);
  }
}
