package lectern.parse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.deck.Extent;
import lectern.deck.Extent.Length;
import lectern.deck.Extent.Unit;

/// How large a picture is wanted: in its alternative text, as presenterm and Marp have it, or in
/// HTML's attributes.
public final class Extents {
  private static final String PREFIX = "image:";
  private static final Pattern LENGTH =
      Pattern.compile("(\\d{1,6}(?:\\.\\d{0,6})?)(%|px|cm|mm|in|pt|pc|em|ex|ch)?");
  private static final Map<String, Double> PIXELS =
      Map.of(
          "px", 1.0, "cm", 96 / 2.54, "mm", 96 / 25.4, "in", 96.0, "pt", 96 / 72.0, "pc", 16.0,
          "em", 16.0, "ex", 8.0, "ch", 8.0);

  /// Marp's words for backgrounds.
  private static final Set<String> BACKGROUND =
      Set.of("bg", "cover", "contain", "fit", "auto", "left", "right", "vertical");

  private Extents() {}

  /// An alternative text, and what it said of the size, which is no longer in it.
  public record Described(String alt, Extent extent) {}

  public static Described of(String alt) {
    String text = alt.strip();
    if (text.startsWith(PREFIX)) {
      return read(text.substring(PREFIX.length()).split(",", -1), Set.of(), alt);
    }
    return text.contains(":") || text.startsWith("bg")
        ? read(text.split("\\s+", -1), text.startsWith("bg") ? BACKGROUND : Set.of(), alt)
        : new Described(alt, Extent.NONE);
  }

  private static Described read(String[] words, Set<String> silent, String alt) {
    List<String> rest = new ArrayList<>();
    Optional<Length> width = Optional.empty();
    Optional<Length> height = Optional.empty();
    for (String word : words) {
      int colon = word.indexOf(':');
      String name = colon < 0 ? word : word.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      Optional<Length> length = colon < 0 ? Optional.empty() : length(word.substring(colon + 1));
      switch (name) {
        case "w", "width" -> width = length.or(() -> rest(rest, word));
        case "h", "height" -> height = length.or(() -> rest(rest, word));
        default -> {
          if (!silent.contains(name)) {
            rest.add(word);
          }
        }
      }
    }
    Extent extent = new Extent(width, height);
    return extent.equals(Extent.NONE) && rest.size() == words.length
        ? new Described(alt, extent)
        : new Described(String.join(" ", rest).strip(), extent);
  }

  private static Optional<Length> rest(List<String> rest, String word) {
    if (!word.endsWith(":auto")) {
      rest.add(word);
    }
    return Optional.empty();
  }

  /// By the attributes `width` and `height`, or by `style`.
  public static Extent of(Map<String, String> attributes, Map<String, String> style) {
    return new Extent(
        length(style.getOrDefault("width", attributes.getOrDefault("width", ""))),
        length(style.getOrDefault("height", attributes.getOrDefault("height", ""))));
  }

  private static Optional<Length> length(String text) {
    Matcher matcher = LENGTH.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    double value = Double.parseDouble(matcher.group(1));
    String unit = matcher.group(2) == null ? "px" : matcher.group(2);
    return Optional.of(
            unit.equals("%")
                ? new Length(value, Unit.PERCENT)
                : new Length(value * PIXELS.getOrDefault(unit, 1.0), Unit.PIXELS))
        .filter(length -> length.value() > 0);
  }
}
