package lectern.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import lectern.grid.Size;
import lectern.image.Protocol;
import lectern.library.Slot;

/// What the command line asked for: a command with its own words, and the options that all have in
/// common.
record Options(Command command, List<String> paths, Common common) {

  sealed interface Command {
    /// Show decks on screen, or as plain text where there is none; with `auto`, slides go on by
    /// themselves, with `rehearse` the time of each is kept.
    record Present(
        OptionalInt slide, boolean plain, boolean mouse, Optional<Duration> auto, boolean rehearse)
        implements Command {}

    /// Show the talk that was last on screen, where it was.
    record Resume(Present present) implements Command {}

    /// Write decks out; `file` is empty for standard output.
    record Export(Format format, Optional<String> file, boolean notes) implements Command {}

    /// List the themes, or show the one that the paths name.
    record Theme() implements Command {}

    /// Follow a talk that is presented elsewhere, in the room that the path names.
    record Follow() implements Command {}

    /// Show the notes of a talk that is presented elsewhere, in the room that the path names.
    record Notes() implements Command {}

    /// Write what was taken down on decks.
    record Minutes() implements Command {}

    /// Say what is wrong with decks and themes.
    record Check() implements Command {}

    /// Find slides; at most `limit` of them, as JSON or as lines of text.
    record Search(String query, boolean json, int limit) implements Command {}

    /// Say what of these talks fits, in one slot for all if that is given.
    record Plan(Optional<Slot> slot) implements Command {}

    /// Say how long the slides of a deck took in rehearsals, as JSON or as a table.
    record Rehearsed(boolean json) implements Command {}

    /// Print something about Lectern itself: its help or its version.
    record Print(String text) implements Command {}
  }

  enum Format {
    TEXT,
    ANSI
  }

  /// `theme` is a name or a file; `color` is never, 16, 256 or truecolor; `images` is empty where
  /// the terminal is to be asked.
  record Common(
      Optional<String> theme,
      Optional<Size> size,
      Optional<String> color,
      Optional<Protocol> images) {
    static final Common DEFAULT =
        new Common(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static final Set<String> COMMANDS =
      Set.of(
          "export", "check", "follow", "minutes", "notes", "plan", "rehearsals", "search", "theme");

  /// Whether a call is nothing but paths. Then it needs no parser, and the first frame does not
  /// wait for one.
  static boolean areOnlyPaths(String[] words) {
    for (String word : words) {
      if (word.length() > 1 && word.startsWith("-")) {
        return false;
      }
    }
    return words.length == 0 || !COMMANDS.contains(words[0]);
  }

  /// What a call means that is nothing but paths.
  static Options present(List<String> paths) {
    return new Options(
        new Command.Present(OptionalInt.empty(), false, true, Optional.empty(), false),
        paths,
        Common.DEFAULT);
  }
}
