package lectern.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.app.Minutes;
import lectern.deck.Diagnostic;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.library.Compilation;
import lectern.library.Entry;
import lectern.library.Playlist;
import lectern.library.Slot;
import lectern.runtime.DeckFile;
import lectern.runtime.PlaylistFile;

/// `lectern plan`: when each talk of a playlist begins, how long it may take, what it would take by
/// itself, and how many of them fit.
final class Planning {
  private final Compilation made;
  private final boolean slotted;
  private final Duration own;
  private final Duration time;

  private Planning(Compilation made) {
    this.made = made;
    this.own = sum(made.parts().stream().map(Compilation.Part::own).toList());
    this.time = sum(made.parts().stream().map(Compilation.Part::time).toList());
    this.slotted = made.parts().stream().anyMatch(part -> !part.own().equals(part.time()));
  }

  private static Duration sum(List<Duration> times) {
    return Minutes.rounded(times.stream().reduce(Duration.ZERO, Duration::plus));
  }

  static int run(Options options, Optional<Slot> slot, PrintStream out) throws Failure {
    List<String> paths = new ArrayList<>();
    Decks.single(options.paths());
    for (String path : options.paths()) {
      if (Files.isDirectory(Path.of(path))) {
        Decks.library(Decks.found(List.of(path))).entries().stream()
            .map(Entry::path)
            .filter(deck -> !Playlist.isNamedSo(deck))
            .forEach(paths::add);
      } else {
        paths.add(path);
      }
    }
    try {
      Compilation made = PlaylistFile.together(paths, slot);
      made.diagnostics().stream().map(Diagnostic::toString).forEach(Main::say);
      Planning plan = new Planning(made);
      plan.table().print(options.common(), Surroundings.ours(), out);
      return made.parts().isEmpty() || plan.isOver() ? Failure.NOT_RIGHT : 0;
    } catch (DeckFile.Unreadable e) {
      throw new Failure(Failure.UNREADABLE, e.sentence());
    }
  }

  private boolean isOver() {
    return own.compareTo(time) > 0;
  }

  private Table table() {
    Table table = new Table();
    if (made.parts().isEmpty()) {
      return table;
    }
    if (slotted) {
      table.row(Table.HEAD, "at", "time", "alone", "over", "talk");
    } else {
      table.row(Table.HEAD, "at", "time", "talk");
    }
    made.parts().forEach(part -> table.row(row(part)));
    table.row(Style.PLAIN, "");
    table.row(Style.PLAIN, sentence());
    return table;
  }

  private List<Span> row(Compilation.Part part) {
    List<Span> row = new ArrayList<>();
    row.add(Span.of(at(part.begins()), Table.DETAIL));
    row.add(Span.of(Minutes.clock(Minutes.rounded(part.time())), Style.PLAIN));
    if (slotted) {
      row.add(Span.of(own(part), Table.DETAIL));
      Duration over = Minutes.rounded(part.own()).minus(Minutes.rounded(part.time()));
      row.add(Span.of(Minutes.signed(over), over.isPositive() ? Table.OVER : Table.WITHIN));
    }
    row.add(Span.of(part.title() + (slotted ? "" : guess(part)), Style.PLAIN));
    return row;
  }

  private static String own(Compilation.Part part) {
    return (part.guessed() ? "~" : "") + Minutes.clock(Minutes.rounded(part.own()));
  }

  private static String guess(Compilation.Part part) {
    return part.guessed() ? " (names no time: a minute a slide)" : "";
  }

  private String at(Duration since) {
    Optional<LocalTime> clock =
        made.deck().begins().map(begin -> begin.plus(Minutes.rounded(since)));
    return clock
        .map(at -> "%d:%02d".formatted(at.getHour(), at.getMinute()))
        .orElseGet(() -> Minutes.clock(Minutes.rounded(since)));
  }

  private String sentence() {
    int talks = made.parts().size();
    String all = talks == 1 ? "1 talk" : talks + " talks";
    if (!slotted) {
      return all + ", " + Minutes.clock(own);
    }
    String figures =
        "%s, %s in %s: %s"
            .formatted(
                all, Minutes.clock(own), Minutes.clock(time), Minutes.signed(own.minus(time)));
    return isOver()
        ? figures + ". " + fitting()
        : figures + ". " + (talks == 1 ? "It fits." : "All fit.");
  }

  /// How many fit if each takes the time it takes by itself.
  private String fitting() {
    Duration used = Duration.ZERO;
    int fit = 0;
    for (Compilation.Part part : made.parts()) {
      if (used.plus(part.own()).compareTo(time) > 0) {
        break;
      }
      used = used.plus(part.own());
      fit++;
    }
    return switch (fit) {
      case 0 -> made.parts().size() == 1 ? "It does not fit." : "Not even the first fits.";
      case 1 -> "Only the first fits as it is, in " + Minutes.clock(used) + ".";
      default -> "The first " + fit + " fit as they are, in " + Minutes.clock(used) + ".";
    };
  }
}
