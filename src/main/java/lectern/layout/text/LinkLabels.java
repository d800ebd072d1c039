package lectern.layout.text;

import java.util.Map;
import java.util.Optional;
import lectern.grid.Link;
import lectern.theme.LinkLabel;

/// What stands after the words of links.
///
/// @param numbers the deck's links by target; needed for [LinkLabel#NUMBER] alone
public record LinkLabels(LinkLabel wanted, Map<String, Integer> numbers) {
  /// The label, or nothing where the words say it already. Words that look like another address
  /// than the one they lead to are always followed by where they lead; a target that is no address
  /// is shown as it stands.
  String after(String words, String target) {
    Optional<Link> link = Link.of(target);
    boolean told = bare(words).equals(bare(target));
    if (link.isEmpty()) {
      return told || target.isBlank() ? "" : " (" + target + ")";
    }
    String host = " (" + link.get().host() + ")";
    if (isDisguised(words, target, link.get())) {
      return host;
    }
    return switch (wanted) {
      case NUMBER -> numbers.containsKey(target) ? "[" + numbers.get(target) + "]" : host;
      case HOST -> told ? "" : host;
      case ADDRESS -> told ? "" : " (" + target + ")";
      case NONE -> "";
    };
  }

  private static String bare(String address) {
    String text = address.strip();
    int from = 0;
    for (String scheme : new String[] {"http://", "https://", "mailto:"}) {
      from = text.startsWith(scheme) ? scheme.length() : from;
    }
    return text.substring(from, text.endsWith("/") ? text.length() - 1 : text.length());
  }

  /// Whether the words name another host, or the target has letters that look like others.
  private static boolean isDisguised(String words, String target, Link link) {
    String said = words.strip();
    if (link.host().startsWith("xn--") || link.host().contains(".xn--")) {
      return !target.contains(link.host());
    }
    boolean address = said.indexOf('.') > 0 && said.chars().noneMatch(Character::isWhitespace);
    return address
        && !link.address().startsWith("mailto:")
        && Link.of(said)
            .or(() -> Link.of("https://" + said))
            .filter(other -> isName(other.host()))
            .filter(other -> !named(other).equals(named(link)))
            .isPresent();
  }

  /// Whether it ends as hosts' names do, and not as those of files mostly do.
  private static boolean isName(String host) {
    String end = host.substring(host.lastIndexOf('.') + 1);
    return end.length() < host.length()
        && end.length() > 1
        && end.chars().allMatch(Character::isLetter);
  }

  private static String named(Link link) {
    return link.host().startsWith("www.") ? link.host().substring(4) : link.host();
  }
}
