package lectern.library;

import java.util.List;
import java.util.Optional;
import lectern.deck.Deck;
import lectern.deck.Meta;
import lectern.deck.Names;
import lectern.deck.Slide;

/// A deck of the library: where it lies, what its front matter says and, once the whole of it has
/// been read, its outline.
public record Entry(String path, Meta meta, Optional<Outline> outline) {

  /// What a shelf shows of a deck's body.
  public record Outline(Slide first, List<String> titles, Names names) {
    public static Outline of(Deck deck) {
      return new Outline(
          deck.slides().getFirst(),
          deck.slides().stream().map(Slide::title).toList(),
          Names.of(deck));
    }

    public int slides() {
      return titles.size();
    }
  }

  public static Entry of(String path, Meta meta) {
    return new Entry(path, meta, Optional.empty());
  }

  /// The deck's title, else its file's name without the ending.
  public String title() {
    if (!meta.title().isEmpty()) {
      return meta.title();
    }
    return outline
        .flatMap(o -> o.titles().stream().filter(t -> !t.isEmpty()).findFirst())
        .orElseGet(this::fileName);
  }

  private String fileName() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  public Entry outline(Outline read) {
    return new Entry(path, meta, Optional.of(read));
  }
}
