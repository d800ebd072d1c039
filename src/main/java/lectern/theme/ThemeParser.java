package lectern.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lectern.grid.Attr;
import lectern.grid.Color;
import lectern.grid.Style;

/// Reads a theme file and those it extends: any text gives a theme that can be used. A style that
/// leaves out a colour takes its fallback role's; attributes are its own alone.
public final class ThemeParser {
  static final List<String> KEYS =
      List.of(
          "$schema",
          "name",
          "description",
          "extends",
          "palette",
          "shapes",
          "styles",
          "header",
          "footer",
          "progress",
          "links");
  private static final Map<String, Role> ROLES =
      Arrays.stream(Role.values()).collect(Collectors.toMap(Role::key, Function.identity()));
  private static final Map<String, Attr> ATTRS =
      Arrays.stream(Attr.values())
          .collect(Collectors.toMap(a -> a.name().toLowerCase(Locale.ROOT), Function.identity()));

  private final List<Layer> layers;
  private final Palette palette;

  private ThemeParser(List<Layer> layers, Problems problems) {
    this.layers = layers;
    this.palette = new Palette(layers, problems);
  }

  /// A theme that extends no other.
  public static ThemeParsed parse(String file, String json) {
    return parse(file, json, Bases.NONE);
  }

  /// `file` is the name that diagnostics give; the theme is called like it, without folder and
  /// ending. A text that is no theme at all gives one that looks like [BuiltIn#DARK].
  public static ThemeParsed parse(String file, String json, Bases bases) {
    Problems problems = new Problems();
    List<Layer> layers = Layers.read(new Bases.Text(file, json), bases, problems);
    Theme theme =
        layers.isEmpty()
            ? BuiltIn.DARK.named(Layer.name(file))
            : new ThemeParser(layers, problems).theme();
    return new ThemeParsed(theme, problems.list());
  }

  private Theme theme() {
    for (Layer layer : layers) {
      layer.unknown("key", KEYS);
      layer.inside("styles").unknown("role", ROLES.keySet());
    }
    Layer own = layers.getLast();
    named(own);
    return new Theme(
        own.name(),
        own.text("description").orElse(""),
        styles(),
        ShapesReader.read(layers),
        last(layer -> layer.text("header")),
        last(layer -> layer.text("footer")),
        last(layer -> layer.flag("progress")).orElse(false),
        last(ThemeParser::links).orElse(LinkLabel.HOST));
  }

  private static void named(Layer own) {
    own.text("name")
        .filter(name -> !name.equals(own.name()))
        .ifPresent(name ->
            own.problems()
                .warn(
                    own.file(),
                    own.at("name"),
                    "a theme is called like its file: \"" + own.name() + "\""));
  }

  private static Optional<LinkLabel> links(Layer layer) {
    Optional<String> name = layer.text("links");
    Optional<LinkLabel> label = name.flatMap(LinkLabel::parse);
    if (name.isPresent() && label.isEmpty()) {
      String known = String.join(", ", LinkLabel.names());
      String message = "\"links\" is one of " + known + ", not \"" + name.get() + "\"";
      layer.problems().warn(layer.file(), layer.at("links"), message);
    }
    return label;
  }

  private <T> Optional<T> last(Function<Layer, Optional<T>> value) {
    Optional<T> found = Optional.empty();
    for (Layer layer : layers) {
      Optional<T> here = value.apply(layer);
      found = here.isPresent() ? here : found;
    }
    return found;
  }

  private Map<Role, Style> styles() {
    List<Layer> given = layers.stream().map(layer -> layer.inside("styles")).toList();
    Map<Role, Style> styles = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      // A fallback stands before the roles that fall back on it.
      Style style = role.fallback().map(styles::get).orElse(Style.PLAIN);
      boolean silent = true;
      for (Layer layer : given) {
        if (layer.fields().containsKey(role.key())) {
          style = style(layer.inside(role.key()), silent ? bare(style) : style);
          silent = false;
        }
      }
      styles.put(role, style);
    }
    return styles;
  }

  private static Style bare(Style style) {
    return new Style(style.fg(), style.bg(), Set.of());
  }

  private Style style(Layer layer, Style base) {
    List<String> known = new ArrayList<>(List.of("fg", "bg"));
    known.addAll(ATTRS.keySet());
    layer.unknown("attribute", known);
    Color fg = color(layer, "fg").orElse(base.fg());
    Color bg = color(layer, "bg").orElse(base.bg());
    EnumSet<Attr> attrs = EnumSet.noneOf(Attr.class);
    attrs.addAll(base.attrs());
    ATTRS.forEach((key, attr) ->
        layer
            .flag(key)
            .ifPresent(set -> {
              if (set) {
                attrs.add(attr);
              } else {
                attrs.remove(attr);
              }
            }));
    return new Style(fg, bg, attrs);
  }

  private Optional<Color> color(Layer layer, String key) {
    return Optional.ofNullable(layer.fields().get(key))
        .flatMap(field -> palette.color(layer.file(), key, field.value()));
  }
}
