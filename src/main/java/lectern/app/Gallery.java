package lectern.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lectern.grid.CellSize;
import lectern.image.Canvas;
import lectern.image.Painted;
import lectern.image.Protocol;
import lectern.layout.text.Pictures;

/// All that is known of pictures.
///
/// @param canvas how they are drawn, once that is known
/// @param sought whether the terminal was asked
/// @param titles whether titles have room to be drawn larger until it has answered, and are if it
///   can
/// @param files the pictures of decks, by the deck's path and the name that the deck has for it
/// @param asked what was asked for and has not come
/// @param shown what has been painted, the oldest first
public record Gallery(
    Optional<Canvas> canvas,
    boolean sought,
    boolean titles,
    Map<String, Map<String, PictureFile>> files,
    List<Wanted> asked,
    Map<Wanted, Painted> shown) {
  /// Decks whose pictures are remembered: the one on screen or those it takes its slides from, and
  /// some that were looked into.
  private static final int MOST_DECKS = 64;

  /// Bytes of pictures that are kept for when they are shown again.
  private static final int MOST_BYTES = 24 << 20;

  static final Gallery EMPTY =
      new Gallery(Optional.empty(), false, false, Map.of(), List.of(), Map.of());

  Gallery canvas(Canvas now) {
    return new Gallery(Optional.of(now), true, titles, files, asked, shown);
  }

  Gallery seeking() {
    return new Gallery(canvas, true, titles, files, asked, shown);
  }

  /// The same where titles may be drawn larger, or not.
  Gallery titles(boolean now) {
    return now == titles ? this : new Gallery(canvas, sought, now, files, asked, shown);
  }

  Gallery asked(List<Wanted> now) {
    return new Gallery(canvas, sought, titles, files, now, shown);
  }

  Gallery files(String deck, Map<String, PictureFile> found) {
    if (found.isEmpty() && !files.containsKey(deck)) {
      return this;
    }
    Map<String, Map<String, PictureFile>> now = new LinkedHashMap<>(files);
    now.remove(deck);
    if (now.size() >= MOST_DECKS) {
      now.remove(now.keySet().iterator().next());
    }
    now.put(deck, found);
    return new Gallery(canvas, sought, titles, now, asked, shown);
  }

  Gallery shown(Wanted wanted, Painted painted) {
    Map<Wanted, Painted> now = new LinkedHashMap<>(shown);
    now.put(wanted, painted);
    return new Gallery(canvas, sought, titles, files, asked, now);
  }

  /// Without the oldest of those that nobody wants, if they take too much memory.
  Gallery trimmed(Set<Wanted> wanted) {
    long bytes = shown.values().stream().mapToLong(Painted::weight).sum();
    if (bytes <= MOST_BYTES) {
      return this;
    }
    Map<Wanted, Painted> now = new LinkedHashMap<>();
    for (Map.Entry<Wanted, Painted> old : shown.entrySet()) {
      if (bytes > MOST_BYTES && !wanted.contains(old.getKey())) {
        bytes -= old.getValue().weight();
      } else {
        now.put(old.getKey(), old.getValue());
      }
    }
    return new Gallery(canvas, sought, titles, files, asked, now);
  }

  boolean knows(String deck) {
    return !files.isEmpty() && !files.getOrDefault(deck, Map.of()).isEmpty() && !isOff();
  }

  private boolean isOff() {
    return canvas.isPresent() && canvas.get().protocol() == Protocol.OFF;
  }

  Map<String, PictureFile> files(String deck) {
    return files.getOrDefault(deck, Map.of());
  }

  /// What that deck calls the picture, if it still shows it.
  Optional<String> name(String deck, PictureFile file) {
    return files(deck).entrySet().stream()
        .filter(named -> named.getValue().equals(file))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// What the layout of that deck's slides needs to know.
  Pictures pictures(String deck) {
    boolean scales = canvas.filter(Canvas::scales).isPresent();
    boolean large = titles && (scales || canvas.isEmpty());
    if (knows(deck)) {
      CellSize cell = canvas.map(Canvas::cell).orElse(CellSize.USUAL);
      return PictureFile.known(files(deck), cell).scales(scales).titles(large);
    }
    return scales || large ? Pictures.NONE.scales(scales).titles(large) : Pictures.NONE;
  }
}
