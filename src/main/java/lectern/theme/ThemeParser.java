package lectern.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lectern.deck.Diagnostic;
import lectern.deck.Diagnostic.Severity;
import lectern.deck.Source;
import lectern.grid.Attr;
import lectern.grid.Color;
import lectern.grid.Style;
import lectern.json.Json;
import lectern.json.Nearest;
import lectern.json.Node;
import lectern.json.Place;
import lectern.json.SyntaxError;

/// Reads a theme file: any text gives a theme that can be used. A style that leaves out a colour
/// takes its fallback role's; attributes are its own alone.
public final class ThemeParser {
  private static final List<String> KEYS =
      List.of("$schema", "name", "palette", "styles", "header", "footer", "progress");
  private static final Map<String, Role> ROLES =
      Arrays.stream(Role.values()).collect(Collectors.toMap(Role::key, Function.identity()));
  private static final Map<String, Attr> ATTRS =
      Arrays.stream(Attr.values())
          .collect(Collectors.toMap(a -> a.name().toLowerCase(Locale.ROOT), Function.identity()));

  private final String file;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Palette palette = new Palette();
  private final Map<Role, Style> styles = new EnumMap<>(Role.class);

  private ThemeParser(String file) {
    this.file = file;
  }

  /// `file` is the name that diagnostics give, and the theme's own where it has none. A text that
  /// is no theme at all gives [BuiltIn#DARK].
  public static ThemeParsed parse(String file, String json) {
    ThemeParser parser = new ThemeParser(file);
    Theme theme =
        switch (Json.read(json)) {
          case SyntaxError(Place at, String message) -> {
            parser.report(at, Severity.ERROR, message);
            yield BuiltIn.DARK;
          }
          case Node.Obj(_, Map<String, Node.Field> fields) -> parser.theme(fields);
          case Node other -> {
            parser.report(other.at(), Severity.ERROR, "a theme is a mapping, not " + other.kind());
            yield BuiltIn.DARK;
          }
        };
    return new ThemeParsed(theme, parser.diagnostics);
  }

  private Theme theme(Map<String, Node.Field> fields) {
    unknown("key", fields, KEYS);
    String name =
        text("name", fields)
            .orElseGet(() -> file.replaceFirst(".*[/\\\\]", "").replaceFirst("\\.json$", ""));
    mapping("palette", fields)
        .forEach((key, field) -> color(key, field.value()).ifPresent(c -> palette.put(key, c)));
    Map<String, Node.Field> given = mapping("styles", fields);
    unknown("role", given, ROLES.keySet());
    for (Role role : Role.values()) {
      // A fallback stands before the roles that fall back on it.
      Style fallback = role.fallback().map(styles::get).orElse(Style.PLAIN);
      styles.put(
          role,
          given.containsKey(role.key()) ? style(mapping(role.key(), given), fallback) : fallback);
    }
    Node.Field progress = fields.get("progress");
    return new Theme(
        name,
        styles,
        text("header", fields),
        text("footer", fields),
        progress != null && isSet("progress", progress.value()));
  }

  private Style style(Map<String, Node.Field> fields, Style fallback) {
    List<String> known = new ArrayList<>(List.of("fg", "bg"));
    known.addAll(ATTRS.keySet());
    unknown("attribute", fields, known);
    Style style = new Style(fallback.fg(), fallback.bg(), java.util.Set.of());
    for (var entry : fields.entrySet()) {
      Node value = entry.getValue().value();
      Attr attr = ATTRS.get(entry.getKey());
      if (attr != null) {
        style = isSet(entry.getKey(), value) ? style.and(attr) : style;
      } else if (entry.getKey().equals("fg")) {
        style = style.fg(color("fg", value).orElse(style.fg()));
      } else if (entry.getKey().equals("bg")) {
        style = style.bg(color("bg", value).orElse(style.bg()));
      }
    }
    return style;
  }

  private boolean isSet(String key, Node value) {
    if (value instanceof Node.Bool(_, boolean set)) {
      return set;
    }
    wrongType(key, "true or false", value);
    return false;
  }

  private Optional<Color> color(String key, Node value) {
    if (!(value instanceof Node.Text(Place at, String text))) {
      wrongType(key, "a colour", value);
      return Optional.empty();
    }
    Optional<Color> color = palette.find(text);
    if (color.isEmpty()) {
      String right =
          Nearest.to(text, palette.names())
              .map(name -> "did you mean \"" + name + "\"?")
              .orElse(
                  "a colour is #rrggbb, a palette name, an ANSI name like bright-red, or default");
      report(at, Severity.WARNING, "unknown colour \"" + text + "\": " + right);
    }
    return color;
  }

  private Optional<String> text(String key, Map<String, Node.Field> fields) {
    Node.Field field = fields.get(key);
    if (field == null) {
      return Optional.empty();
    }
    if (field.value() instanceof Node.Text(_, String text)) {
      return Optional.of(text);
    }
    wrongType(key, "text", field.value());
    return Optional.empty();
  }

  private Map<String, Node.Field> mapping(String key, Map<String, Node.Field> fields) {
    Node.Field field = fields.get(key);
    if (field == null) {
      return Map.of();
    }
    if (field.value() instanceof Node.Obj(_, Map<String, Node.Field> inner)) {
      return inner;
    }
    wrongType(key, "a mapping", field.value());
    return Map.of();
  }

  private void unknown(String what, Map<String, Node.Field> fields, Collection<String> known) {
    fields.forEach((key, field) -> {
      if (!known.contains(key)) {
        String right =
            Nearest.to(key, known).map(name -> ": did you mean \"" + name + "\"?").orElse("");
        report(field.key(), Severity.WARNING, "unknown " + what + " \"" + key + "\"" + right);
      }
    });
  }

  private void wrongType(String key, String wanted, Node value) {
    report(value.at(), Severity.WARNING, "\"" + key + "\" is " + wanted + ", not " + value.kind());
  }

  private void report(Place at, Severity severity, String message) {
    diagnostics.add(new Diagnostic(new Source(file, at.line(), at.column()), severity, message));
  }
}
