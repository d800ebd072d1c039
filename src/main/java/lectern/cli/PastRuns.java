package lectern.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lectern.app.Minutes;
import lectern.deck.Deck;
import lectern.deck.Names;
import lectern.deck.Plan;
import lectern.grid.Span;
import lectern.grid.Style;
import lectern.library.Run;
import lectern.runtime.Rehearsals;

/// `lectern rehearsals`: how long each slide of a deck took in the last runs, beside the plan, and
/// which slides always take too long.
final class PastRuns {
  /// Runs that have a column.
  private static final int MOST = 5;

  private static final String NONE = "–";

  private final Deck deck;
  private final Names names;
  private final Optional<Plan> plan;
  private final List<Run> all;

  /// Those that have a column.
  private final List<Run> runs;

  private final ZoneId zone;

  PastRuns(Deck deck, List<Run> all, ZoneId zone) {
    this.deck = deck;
    this.names = Names.of(deck);
    this.plan = Plan.of(deck);
    this.all = all;
    this.runs = all.subList(Math.max(0, all.size() - MOST), all.size());
    this.zone = zone;
  }

  /// `state` is the folder where runs are kept.
  static int run(Options options, boolean json, Path state, PrintStream out) throws Failure {
    String path = options.paths().getFirst();
    Decks.single(List.of(path));
    Deck deck = Decks.read(path).deck();
    List<Run> all = Rehearsals.in(state).of(path);
    if (all.isEmpty()) {
      Main.say(path + ": was not rehearsed yet: lectern --rehearse " + path);
      return Failure.NOT_RIGHT;
    }
    PastRuns runs = new PastRuns(deck, all, ZoneId.systemDefault());
    if (json) {
      runs.json().forEach(out::println);
    } else {
      runs.table().print(options.common(), Surroundings.ours(), out);
    }
    return 0;
  }

  Table table() {
    Table table = new Table();
    heads(table);
    for (int i = 0; i < deck.slides().size(); i++) {
      table.row(row(i));
    }
    table.row(Style.PLAIN, "");
    table.row(sums());
    List<Integer> over =
        IntStream.range(0, deck.slides().size()).filter(this::isAlwaysOver).boxed().toList();
    if (!over.isEmpty()) {
      String slides =
          over.stream().map(i -> String.valueOf(i + 1)).collect(Collectors.joining(", "));
      table.row(Style.PLAIN, "");
      table.row(
          Table.OVER,
          (over.size() == 1 ? "Slide " : "Slides ")
              + slides
              + ": longer than planned in every run.");
    }
    return table;
  }

  /// The day and the time of each run.
  private void heads(Table table) {
    List<String> days = new ArrayList<>(List.of("", ""));
    List<String> times = new ArrayList<>(List.of("#", "plan"));
    DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    for (Run run : runs) {
      ZonedDateTime begun = Instant.ofEpochMilli(run.begun()).atZone(zone);
      days.add(day.format(begun));
      times.add("%d:%02d".formatted(begun.getHour(), begun.getMinute()));
    }
    days.addAll(List.of("", ""));
    times.addAll(List.of("over", "slide"));
    table.row(Table.DETAIL, days.toArray(String[]::new));
    table.row(Table.HEAD, times.toArray(String[]::new));
  }

  private List<Span> row(int slide) {
    int key = names.keys().get(slide);
    Optional<Duration> planned = plan.map(p -> Minutes.rounded(p.slide(slide)));
    List<Span> row = new ArrayList<>();
    row.add(Span.of(String.valueOf(slide + 1), Table.DETAIL));
    row.add(Span.of(planned.map(Minutes::clock).orElse(NONE), Table.DETAIL));
    for (Run run : runs) {
      row.add(time(run.at(key).map(Minutes::rounded), planned));
    }
    row.add(over(Run.last(all, key).map(Minutes::rounded), planned));
    String title = names.labels().get(slide);
    String named = title.isEmpty() ? "(slide without a title)" : title;
    boolean marked = isAlwaysOver(slide);
    row.add(Span.of(marked ? "! " + named : named, marked ? Table.OVER : Style.PLAIN));
    return row;
  }

  private boolean isAlwaysOver(int slide) {
    int key = names.keys().get(slide);
    return plan.filter(p -> Run.isAlwaysOver(all, key, p.slide(slide))).isPresent();
  }

  private static Span time(Optional<Duration> took, Optional<Duration> planned) {
    boolean over = took.isPresent() && planned.filter(p -> isOver(took.get(), p)).isPresent();
    return Span.of(took.map(Minutes::clock).orElse(NONE), over ? Table.OVER : Style.PLAIN);
  }

  private static boolean isOver(Duration took, Duration planned) {
    return took.compareTo(planned) > 0;
  }

  /// By how much the last time was longer than planned.
  private static Span over(Optional<Duration> took, Optional<Duration> planned) {
    if (took.isEmpty() || planned.isEmpty()) {
      return Span.of(NONE, Table.DETAIL);
    }
    Duration over = took.get().minus(planned.get());
    return Span.of(
        Minutes.signed(over), isOver(took.get(), planned.get()) ? Table.OVER : Table.WITHIN);
  }

  private List<Span> sums() {
    List<Span> row = new ArrayList<>();
    row.add(Span.of("", Style.PLAIN));
    row.add(Span.of(plan.map(p -> Minutes.clock(p.whole())).orElse(NONE), Table.DETAIL));
    Optional<Duration> whole = plan.map(Plan::whole);
    for (Run run : runs) {
      row.add(time(Optional.of(sum(run)), whole));
    }
    row.add(over(Optional.of(sum(runs.getLast())), whole));
    row.add(Span.of("all", Table.HEAD));
    return row;
  }

  /// Of the slides that the deck still has.
  private Duration sum(Run run) {
    return names.keys().stream()
        .flatMap(key -> run.at(key).map(Minutes::rounded).stream())
        .reduce(Duration.ZERO, Duration::plus);
  }

  /// A line a slide, times in milliseconds.
  private List<String> json() {
    return IntStream.range(0, deck.slides().size())
        .mapToObj(i ->
            "{\"slide\":%d,\"title\":%s,\"plan\":%s,\"runs\":[%s],\"always_over\":%b}"
                .formatted(
                    i + 1,
                    Find.quoted(names.labels().get(i)),
                    plan.map(p -> String.valueOf(p.slide(i).toMillis())).orElse("null"),
                    all.stream()
                        .map(run -> run.at(names.keys().get(i)))
                        .map(t -> t.map(d -> String.valueOf(d.toMillis())).orElse("null"))
                        .collect(Collectors.joining(",")),
                    isAlwaysOver(i)))
        .toList();
  }
}
