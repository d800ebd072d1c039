package lectern.theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lectern.json.Json;
import lectern.json.Nearest;
import lectern.json.Node;
import lectern.json.Place;
import lectern.json.SyntaxError;

/// A theme's file and those it extends, the outermost base first. Ends where a base is not there or
/// extends what extends it.
final class Layers {
  /// Themes that extend one another; no honest theme needs as many.
  private static final int MOST = 16;

  private final Bases bases;
  private final Problems problems;
  private final List<Layer> layers = new ArrayList<>();

  private Layers(Bases bases, Problems problems) {
    this.bases = bases;
    this.problems = problems;
  }

  /// Empty if the file itself is no theme at all.
  static List<Layer> read(Bases.Text text, Bases bases, Problems problems) {
    Layers chain = new Layers(bases, problems);
    Optional<Bases.Text> next = Optional.of(text);
    while (next.isPresent()) {
      Optional<Layer> layer = chain.layer(next.get());
      layer.ifPresent(chain.layers::add);
      next = layer.flatMap(chain::base);
    }
    return chain.layers.reversed();
  }

  private Optional<Layer> layer(Bases.Text text) {
    return switch (Json.read(text.json())) {
      case SyntaxError error -> {
        problems.error(text.file(), error.at(), error.message());
        yield Optional.empty();
      }
      case Node.Obj(_, Map<String, Node.Field> fields) ->
          Optional.of(new Layer(text.file(), fields, problems));
      case Node other -> {
        problems.error(text.file(), other.at(), "a theme is a mapping, not " + other.kind());
        yield Optional.empty();
      }
    };
  }

  private Optional<Bases.Text> base(Layer layer) {
    Optional<String> name = layer.text("extends");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Place at = layer.at("extends");
    Optional<Bases.Text> base = bases.find(name.get(), layer.file());
    if (base.isEmpty()) {
      String right =
          Nearest.to(name.get(), bases.names())
              .map(near -> "did you mean \"" + near + "\"?")
              .orElse("lectern theme lists them");
      problems.warn(
          layer.file(), at, "there is no theme \"" + name.get() + "\" to extend: " + right);
      return base;
    }
    List<String> files = layers.stream().map(Layer::file).toList();
    int met = files.indexOf(base.get().file());
    if (met >= 0) {
      cycle(new ArrayList<>(layers.subList(met, layers.size())));
      return Optional.empty();
    }
    if (layers.size() == MOST) {
      problems.warn(layer.file(), at, "more than " + MOST + " themes that extend each other");
      return Optional.empty();
    }
    return base;
  }

  /// One and the same report from wherever in the cycle one comes.
  private void cycle(List<Layer> around) {
    Layer first = Collections.min(around, Comparator.comparing(Layer::file));
    Collections.rotate(around, -around.indexOf(first));
    String names = around.stream().map(Layer::name).collect(Collectors.joining(" → "));
    problems.error(
        first.file(),
        first.at("extends"),
        "themes that extend each other: " + names + " → " + first.name());
  }
}
