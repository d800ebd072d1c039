package lectern.library;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lectern.deck.Deck;
import lectern.deck.Diagnostic;

/// A playlist put together as one deck: before the slides of each talk comes one that names it,
/// unless they begin with its cover. What can't be shown is a diagnostic with its line. Where a
/// slot is named, or a talk names its time, all slides have theirs.
public record Compilation(Deck deck, List<Diagnostic> diagnostics, List<Part> parts) {

  /// A talk, or slides of it that follow each other: what they would take by themselves (`guessed`
  /// if the talk does not say), when they have their time, from the first's on, and how long.
  public record Part(String title, Duration own, boolean guessed, Duration begins, Duration time) {}

  /// A deck that a line names, or why there is none.
  public record Answer(Optional<Deck> deck, String problem) {
    public static Answer of(Deck deck) {
      return new Answer(Optional.of(deck), "");
    }

    public static Answer none(String problem) {
      return new Answer(Optional.empty(), problem);
    }
  }

  /// Reads the playlist of a file; decks are asked for by their paths.
  public static Compilation of(String file, Playlist playlist, Function<String, Answer> decks) {
    return of(file, playlist, Optional.empty(), decks);
  }

  /// The same with one slot for all, whatever the file says.
  public static Compilation of(
      String file, Playlist playlist, Optional<Slot> whole, Function<String, Answer> decks) {
    Assembly made = new Assembly(file, decks);
    whole.ifPresent(slot -> made.slot(slot, 0));
    for (int i = 0; i < playlist.lines().size(); i++) {
      switch (playlist.lines().get(i)) {
        case Item item -> made.add(item, i + 1);
        case Playlist.Other(String text) -> {
          if (whole.isEmpty()) {
            made.setting(text, i + 1);
          }
        }
      }
    }
    return made.done(title(file, playlist));
  }

  /// What a playlist's file is called: its `title:`, else its name.
  public static String title(String file, Playlist playlist) {
    if (!playlist.title().isEmpty()) {
      return playlist.title();
    }
    String name = file.substring(file.lastIndexOf('/') + 1);
    String stem =
        Playlist.isNamedSo(name)
            ? name.substring(0, name.length() - Playlist.ENDING.length())
            : name;
    return stem.isEmpty()
        ? name
        : stem.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + stem.substring(1);
  }
}
