package lectern.parse.meta;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names front matter may use.
public final class MetaKeys {
  public static final List<String> OURS =
      List.of(
          "title",
          "subtitle",
          "speakers",
          "event",
          "location",
          "date",
          "day",
          "order",
          "session",
          "duration",
          "tags",
          "links",
          "lang",
          "theme",
          "header",
          "footer",
          "summary",
          "split");

  /// Other tools' names for ours.
  static final Map<String, String> ALIASES =
      Map.of("sub_title", "subtitle", "author", "speakers", "authors", "speakers");

  /// What other tools read and we do not: key → tool.
  static final Map<String, String> FOREIGN =
      Stream.of(
              "presenterm: options",
              "patat: patat",
              "slides: paging",
              "lookatme: styles extensions",
              "Marp: marp paginate class style size math headingDivider color backgroundColor"
                  + " backgroundImage backgroundPosition backgroundRepeat backgroundSize"
                  + " description keywords url image",
              "reveal-md: revealOptions separator verticalSeparator notesSeparator highlightTheme"
                  + " css scripts preprocessor template",
              "Slidev: layout transition routerMode addons titleTemplate info colorSchema"
                  + " aspectRatio canvasWidth themeConfig fonts drawings highlighter lineNumbers"
                  + " mdc download exportFilename record presenter defaults background src hide")
          .map(line -> line.split(": "))
          .flatMap(line -> Stream.of(line[1].split(" ")).map(key -> Map.entry(key, line[0])))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  /// Keys that only decks have, of tools whose slides end at rules.
  static final Set<String> OF_DECKS = Set.of("marp", "patat", "paging", "revealOptions");

  private MetaKeys() {}

  /// Whether somebody's front matter has this key.
  public static boolean isKnown(String key) {
    return OURS.contains(key) || ALIASES.containsKey(key) || FOREIGN.containsKey(key);
  }
}
