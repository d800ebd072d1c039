package lectern.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import lectern.cli.Options.Command;
import lectern.cli.Options.Common;
import lectern.cli.Options.Format;
import lectern.deck.Durations;
import lectern.grid.Size;
import lectern.image.Protocol;
import lectern.json.Nearest;
import lectern.library.Slot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/// What the words of a call mean.
final class Arguments {
  static final String VERSION = "Lectern 0.1.0";

  private static final List<String> COLORS = List.of("never", "16", "256", "truecolor");

  private Arguments() {}

  /// Reads the words of a call.
  ///
  /// @throws Failure if they can't be understood
  static Options parse(String[] words) throws Failure {
    CommandLine line = Grammar.line();
    try {
      return options(line.parseArgs(queried(words)));
    } catch (CommandLine.ParameterException e) {
      throw new Failure(Failure.WRONG_ARGUMENTS, sentence(e));
    }
  }

  /// The words of a call where a query that begins with a minus can't be taken for an option: a
  /// space before it says nothing in a query.
  private static String[] queried(String[] words) {
    String[] now = words.clone();
    boolean search = words.length > 0 && words[0].equals("search");
    for (int i = 1; search && i < now.length; i++) {
      if (!now[i].startsWith("-") || now[i].equals("--")) {
        break;
      }
      if (!now[i].startsWith("--") && !now[i].equals("-h")) {
        now[i] = " " + now[i];
        break;
      }
      i += now[i].matches("--(limit|theme|size|color)") ? 1 : 0;
    }
    return now;
  }

  private static Options options(ParseResult all) throws Failure {
    ParseResult result = all.hasSubcommand() ? all.subcommand() : all;
    if (is(result, "--help")) {
      CommandLine about = new CommandLine(result.commandSpec());
      return print(about.getUsageMessage(CommandLine.Help.Ansi.OFF).stripTrailing());
    }
    if (is(all, "--version")) {
      return print(VERSION);
    }
    List<String> paths = new ArrayList<>(result.matchedPositionalValue(0, List.<String>of()));
    return new Options(command(all, result, paths), paths, common(all, result));
  }

  private static Options print(String text) {
    return new Options(new Command.Print(text), List.of(), Common.DEFAULT);
  }

  private static Command command(ParseResult all, ParseResult result, List<String> paths)
      throws Failure {
    if (!all.hasSubcommand()) {
      Command.Present present =
          new Command.Present(
              slide(all),
              is(all, "--plain"),
              !is(all, "--no-mouse"),
              auto(all),
              is(all, "--rehearse"));
      if (is(all, "--resume") && !paths.isEmpty()) {
        throw new Failure(
            Failure.WRONG_ARGUMENTS,
            "--resume knows its talk: leave out " + String.join(" ", paths));
      }
      return is(all, "--resume") ? new Command.Resume(present) : present;
    }
    if (result.commandSpec().name().equals("check")) {
      return new Command.Check();
    }
    if (result.commandSpec().name().equals("follow")) {
      return new Command.Follow();
    }
    if (result.commandSpec().name().equals("notes")) {
      return new Command.Notes();
    }
    if (result.commandSpec().name().equals("minutes")) {
      return new Command.Minutes();
    }
    if (result.commandSpec().name().equals("plan")) {
      return plan(result, paths);
    }
    if (result.commandSpec().name().equals("rehearsals")) {
      if (paths.size() != 1) {
        throw new Failure(
            Failure.WRONG_ARGUMENTS, "rehearsals needs one deck: lectern rehearsals talk.md");
      }
      return new Command.Rehearsed(is(result, "--json"));
    }
    if (result.commandSpec().name().equals("theme")) {
      return new Command.Theme();
    }
    if (result.commandSpec().name().equals("search")) {
      return search(result, paths);
    }
    if (paths.isEmpty()) {
      throw new Failure(
          Failure.WRONG_ARGUMENTS, "export needs a deck: lectern export talk.md --to text");
    }
    Optional<String> file = Optional.ofNullable(result.matchedOptionValue("-o", null));
    return new Command.Export(format(result, file), file, is(result, "--notes"));
  }

  /// Takes the query from the front of the words.
  private static Command search(ParseResult result, List<String> words) throws Failure {
    if (words.isEmpty()) {
      throw new Failure(
          Failure.WRONG_ARGUMENTS, "search needs a query: lectern search 'time sync' talks");
    }
    String limit = result.matchedOptionValue("--limit", is(result, "--limit") ? "" : "999999999");
    if (!limit.matches("0*[1-9]\\d{0,8}")) {
      throw new Failure(Failure.WRONG_ARGUMENTS, "--limit " + limit + ": it is a number from 1 on");
    }
    return new Command.Search(words.removeFirst(), is(result, "--json"), Integer.parseInt(limit));
  }

  private static Command plan(ParseResult result, List<String> paths) throws Failure {
    if (paths.isEmpty()) {
      throw new Failure(
          Failure.WRONG_ARGUMENTS,
          "plan needs a playlist or a deck: lectern plan week.playlist --slot 20m");
    }
    String text = result.matchedOptionValue("--slot", "");
    Optional<Slot> slot = Slot.parse(text);
    if (slot.isEmpty() && is(result, "--slot")) {
      throw new Failure(
          Failure.WRONG_ARGUMENTS,
          "--slot "
              + text
              + ": "
              + Slot.problem(text).orElse("it is a time such as 20m or 10:30-10:50"));
    }
    return new Command.Plan(slot);
  }

  private static OptionalInt slide(ParseResult result) throws Failure {
    String number = result.matchedOptionValue("--slide", "");
    if (number.isEmpty() && !is(result, "--slide")) {
      return OptionalInt.empty();
    }
    if (!number.matches("0*[1-9]\\d{0,8}")) {
      throw new Failure(
          Failure.WRONG_ARGUMENTS, "--slide " + number + ": it is a number, the first slide is 1");
    }
    return OptionalInt.of(Integer.parseInt(number));
  }

  /// A bare number is seconds.
  private static Optional<Duration> auto(ParseResult result) throws Failure {
    if (!is(result, "--auto")) {
      return Optional.empty();
    }
    String text = result.matchedOptionValue("--auto", "");
    Optional<Duration> every =
        Durations.read(text.matches("\\d{1,6}") ? text + "s" : text).filter(Duration::isPositive);
    if (every.isEmpty()) {
      throw new Failure(
          Failure.WRONG_ARGUMENTS, "--auto " + text + ": it is a time such as 20s or 2m");
    }
    return every;
  }

  private static Format format(ParseResult result, Optional<String> file) throws Failure {
    String name = result.matchedOptionValue("--to", "");
    String asked = name.isEmpty() ? file.map(Arguments::ending).orElse("text") : name;
    return switch (asked.toLowerCase(Locale.ROOT)) {
      case "text", "txt" -> Format.TEXT;
      case "ansi", "ans" -> Format.ANSI;
      default ->
          throw new Failure(
              Failure.WRONG_ARGUMENTS, "export to " + asked + ": the formats are text and ansi");
    };
  }

  private static String ending(String file) {
    return file.contains(".") ? file.substring(file.lastIndexOf('.') + 1) : "text";
  }

  /// The options that all commands have, before or after the command's name.
  private static Common common(ParseResult all, ParseResult result) throws Failure {
    @Nullable String size = given(all, result, "--size");
    @Nullable String color =
        is(all, "--no-color") || is(result, "--no-color") ? "never" : given(all, result, "--color");
    if (color != null && !COLORS.contains(color)) {
      throw new Failure(
          Failure.WRONG_ARGUMENTS,
          "--color " + color + ": it is one of " + String.join(", ", COLORS));
    }
    if (size != null && Size.parse(size).isEmpty()) {
      throw new Failure(
          Failure.WRONG_ARGUMENTS, "--size " + size + ": it is columns x rows, like 100x30");
    }
    return new Common(
        Optional.ofNullable(given(all, result, "--theme")),
        Optional.ofNullable(size).flatMap(Size::parse),
        Optional.ofNullable(color),
        images(given(all, result, "--images")));
  }

  private static Optional<Protocol> images(@Nullable String name) throws Failure {
    if (name == null || name.equals("auto")) {
      return Optional.empty();
    }
    return Optional.of(
        Protocol.parse(name)
            .orElseThrow(() ->
                new Failure(
                    Failure.WRONG_ARGUMENTS,
                    "--images " + name + ": it is one of auto, kitty, iterm, sixel, blocks, off")));
  }

  private static @Nullable String given(ParseResult all, ParseResult result, String option) {
    return result.matchedOptionValue(option, all.matchedOptionValue(option, (String) null));
  }

  private static boolean is(ParseResult result, String flag) {
    return result.hasMatchedOption(flag);
  }

  private static String sentence(CommandLine.ParameterException e) {
    String hint = "lectern --help lists what there is";
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched
        && unmatched.isUnknownOption()) {
      String word = unmatched.getUnmatched().getFirst();
      String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
      List<String> known =
          e.getCommandLine().getCommandSpec().optionsMap().keySet().stream()
              .filter(option -> option.startsWith("--"))
              .toList();
      return "unknown option "
          + word
          + ": "
          + Nearest.to(name, known).map(near -> "did you mean " + near + "?").orElse(hint);
    }
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("") + ": " + hint;
  }
}
