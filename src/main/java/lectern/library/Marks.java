package lectern.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lectern.deck.SlideRef;

/// What its reader did with the decks, by their absolute paths: the keys of the slides seen, the
/// stars, and which decks were opened, the latest last. `here` is the folder from which other paths
/// lead.
public record Marks(
    Folder here, Map<String, Set<Integer>> seen, Playlist stars, List<String> opened) {
  public static final Marks NONE = new Marks(new Folder(""), Map.of(), Playlist.EMPTY, List.of());

  /// Lines to be taken from the stars and added to them.
  public record Change(List<Item> without, List<Item> with) {}

  /// The deck's path by which it is known here.
  public String known(String path) {
    return here.file(path);
  }

  /// How much of the deck was seen; nothing of one whose slides are not known yet.
  public Reading reading(Entry entry) {
    if (seen.isEmpty() || entry.outline().isEmpty()) {
      return new Reading(0, entry.outline().map(Entry.Outline::slides).orElse(0));
    }
    List<Integer> keys = entry.outline().get().names().keys();
    Set<Integer> known = seen.getOrDefault(known(entry.path()), Set.of());
    return new Reading((int) keys.stream().filter(known::contains).count(), keys.size());
  }

  public boolean isSeen(SlideRef slide) {
    return seen.getOrDefault(known(slide.path()), Set.of()).contains(slide.key());
  }

  public Marks see(SlideRef slide) {
    return seen(Map.of(known(slide.path()), Set.of(slide.key())));
  }

  /// With slides that were seen besides.
  public Marks seen(Map<String, Set<Integer>> more) {
    Map<String, Set<Integer>> all = new HashMap<>(seen);
    more.forEach((path, keys) ->
        all.merge(
            known(path),
            keys,
            (some, others) -> {
              Set<Integer> both = new HashSet<>(some);
              both.addAll(others);
              return both;
            }));
    return new Marks(here, Map.copyOf(all), stars, opened);
  }

  public Marks stars(Playlist now) {
    return new Marks(here, seen, now, opened);
  }

  public Marks opened(String path) {
    List<String> now = new ArrayList<>(opened);
    now.remove(known(path));
    now.add(known(path));
    return new Marks(here, seen, stars, List.copyOf(now));
  }

  /// Whether anything of the deck is starred.
  public boolean hasStar(String path) {
    return !of(path).isEmpty();
  }

  /// Whether the deck is starred as a whole.
  public boolean isWhole(String path) {
    return of(path).stream().anyMatch(Item::isWhole);
  }

  public boolean isStarred(SlideRef slide) {
    return !meaning(slide).isEmpty();
  }

  /// What stars the slide, or takes its star away.
  public Change toggled(SlideRef slide) {
    List<Item> meaning = meaning(slide);
    if (meaning.isEmpty()) {
      return new Change(
          List.of(), List.of(Item.slide(known(slide.path()), slide.slide() + 1, slide.label())));
    }
    List<String> labels = slide.names().labels();
    List<Item> others =
        meaning.stream()
            .flatMap(item -> item.in(labels).slides().stream())
            .filter(other -> other != slide.slide())
            .map(other -> Item.slide(known(slide.path()), other + 1, labels.get(other)))
            .distinct()
            .toList();
    return new Change(meaning, others);
  }

  /// What stars the deck as a whole, in place of slides of it, or takes that away.
  public Change toggled(String path) {
    List<Item> items = of(path);
    List<Item> whole = items.stream().filter(Item::isWhole).toList();
    return whole.isEmpty()
        ? new Change(items, List.of(Item.whole(known(path))))
        : new Change(whole, List.of());
  }

  private List<Item> meaning(SlideRef slide) {
    List<String> labels = slide.names().labels();
    return of(slide.path()).stream()
        .filter(item -> item.in(labels).slides().contains(slide.slide()))
        .toList();
  }

  private List<Item> of(String path) {
    if (stars.lines().isEmpty()) {
      return List.of();
    }
    String known = known(path);
    return stars.items().stream().filter(item -> item.path().equals(known)).toList();
  }

  /// The number of decks of which something is starred.
  public int starred() {
    return (int) stars.items().stream().map(Item::path).distinct().count();
  }
}
