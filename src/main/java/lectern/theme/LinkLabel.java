package lectern.theme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What stands after the words of a link, so that it can be followed where a terminal shows no
/// links of its own. A theme's key `links` chooses it.
public enum LinkLabel {
  /// Its number in the list of the deck's links.
  NUMBER,
  /// Where it leads.
  HOST,
  /// The whole address.
  ADDRESS,
  NONE;

  static Optional<LinkLabel> parse(String name) {
    return Arrays.stream(values()).filter(label -> label.key().equals(name)).findFirst();
  }

  static List<String> names() {
    return Arrays.stream(values()).map(LinkLabel::key).toList();
  }

  private String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
