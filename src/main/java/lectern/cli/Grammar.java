package lectern.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The command line's grammar: commands, their options, and what the help says of them.
final class Grammar {
  private Grammar() {}

  static CommandLine line() {
    CommandLine line = new CommandLine(lectern()).setTrimQuotes(false).setExpandAtFiles(false);
    line.addSubcommand("export", new CommandLine(export()));
    line.addSubcommand("check", new CommandLine(check()));
    line.addSubcommand("follow", new CommandLine(follow()));
    line.addSubcommand("notes", new CommandLine(notes()));
    line.addSubcommand("minutes", new CommandLine(minutes()));
    line.addSubcommand("plan", new CommandLine(plan()));
    line.addSubcommand("rehearsals", new CommandLine(rehearsals()));
    line.addSubcommand("search", new CommandLine(search()));
    line.addSubcommand("theme", new CommandLine(theme()));
    return line;
  }

  private static CommandSpec lectern() {
    return common(CommandSpec.create().name("lectern"))
        .addOption(flag("--plain", "print the deck as plain text, notes included, and end"))
        .addOption(flag("--no-mouse", "leave the mouse to the terminal"))
        .addOption(
            OptionSpec.builder("--slide")
                .paramLabel("N")
                .type(String.class)
                .description("begin at slide N")
                .build())
        .addOption(
            OptionSpec.builder("--auto")
                .paramLabel("TIME")
                .type(String.class)
                .description(
                    "go on by itself every so often, say 20s, over and over; any key stops it")
                .build())
        .addOption(flag("--resume", "go on with the talk that was last on screen, where it was"))
        .addOption(
            flag(
                "--rehearse",
                "keep how long each slide takes, and show what that is beside the plan"))
        .addOption(flag("--version", "print the version"))
        .usageMessage(
            text(
                "Browse and present Markdown talks in the terminal.",
                "A folder opens as a shelf of its decks, a file as its deck where you last were, - reads"
                    + " a deck from standard input. Without a path: ./talks if there is one, else the"
                    + " talks that come with Lectern."));
  }

  private static CommandSpec export() {
    return common(CommandSpec.create().name("export"))
        .addOption(
            OptionSpec.builder("--to")
                .paramLabel("text|ansi")
                .type(String.class)
                .description("the format; without it, by the ending of the file: .txt or .ans")
                .build())
        .addOption(
            OptionSpec.builder("-o", "--output")
                .paramLabel("FILE")
                .type(String.class)
                .description("where to write; without it, standard output")
                .build())
        .addOption(flag("--notes", "the notes of a slide after it"))
        .usageMessage(text("Write every page of every slide of decks, with all steps shown."));
  }

  private static CommandSpec check() {
    return common(CommandSpec.create().name("check"))
        .usageMessage(
            text("Print what is wrong with decks and themes, as file:line:column: message."));
  }

  private static CommandSpec theme() {
    return common(CommandSpec.create().name("theme"))
        .usageMessage(
            text(
                "List the themes, or show one on a sample deck: lectern theme paper.",
                "Your own are read from themes/ in Lectern's folder of your configuration."));
  }

  private static CommandSpec follow() {
    return common(CommandSpec.create().name("follow"), "ROOM", "the room, if there are several")
        .usageMessage(
            text(
                "Follow a talk that you present in another terminal.",
                "It goes where the talk goes; whoever moves browses, and f comes back. Notes are never"
                    + " shown."));
  }

  private static CommandSpec notes() {
    return common(CommandSpec.create().name("notes"), "ROOM", "the room, if there are several")
        .usageMessage(
            text(
                "The speaker's screen of a talk that you present in another terminal.",
                "Notes, what comes next, the time, and who follows. Its keys move the talk itself."));
  }

  private static CommandSpec minutes() {
    return common(
            CommandSpec.create().name("minutes"),
            "PATH",
            "a deck, a playlist, or a folder of decks")
        .usageMessage(
            text(
                "Print what was taken down on slides (with a, while they are shown), as Markdown.",
                "First what is to be done and what was asked, then all of it by talk and slide."));
  }

  private static CommandSpec plan() {
    return common(CommandSpec.create().name("plan"), "PATH", "a playlist, a deck or a folder")
        .addOption(
            OptionSpec.builder("--slot")
                .paramLabel("TIME")
                .type(String.class)
                .description("the time there is for all of it: 20m, or 10:30-10:50")
                .build())
        .usageMessage(
            text(
                "Print what fits: when each talk begins, the time it has, what it takes by itself.",
                "Without --slot by the times that the playlist names. Exit code 1 if it is too long."));
  }

  private static CommandSpec rehearsals() {
    return common(CommandSpec.create().name("rehearsals"), "DECK", "a deck or a playlist")
        .addOption(flag("--json", "one JSON object a slide, times in milliseconds"))
        .usageMessage(
            text(
                "Print how long each slide took when the deck was rehearsed: lectern --rehearse DECK.",
                "! marks slides that took longer than planned in every run, of two or more. Exit code 1"
                    + " if there was none."));
  }

  private static CommandSpec search() {
    return common(CommandSpec.create().name("search"))
        .addOption(flag("--json", "one JSON object a line"))
        .addOption(
            OptionSpec.builder("--limit")
                .paramLabel("N")
                .type(String.class)
                .description("print the best N only")
                .build())
        .usageMessage(
            text(
                "Print the slides that have what the first word asks for, best first.",
                "Words must all be there, whole or in part; \"a phrase\", -not, title:word,"
                    + " in:notes, in:code, speaker: tag: day: event: deck: narrow it down."));
  }

  private static CommandSpec common(CommandSpec spec) {
    return common(spec, "PATH", "a deck, or a folder of decks");
  }

  private static CommandSpec common(CommandSpec spec, String words, String description) {
    return spec.addPositional(
            PositionalParamSpec.builder()
                .paramLabel(words)
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(description)
                .build())
        .addOption(
            OptionSpec.builder("--theme")
                .paramLabel("NAME|FILE")
                .type(String.class)
                .description("how it looks: a theme that comes with Lectern, or a theme file")
                .build())
        .addOption(
            OptionSpec.builder("--size")
                .paramLabel("COLSxROWS")
                .type(String.class)
                .description("the size of a page where there is no terminal")
                .build())
        .addOption(
            OptionSpec.builder("--color")
                .paramLabel("never|16|256|truecolor")
                .type(String.class)
                .description("the colours to use; without it, what the terminal can show")
                .build())
        .addOption(
            OptionSpec.builder("--images")
                .paramLabel("auto|kitty|iterm|sixel|blocks|off")
                .type(String.class)
                .description("how to draw pictures; without it, as the terminal can")
                .build())
        .addOption(flag("--no-color", "the same as --color never"))
        .addOption(flag("-h", "--help", "print this"));
  }

  private static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).arity("0").description(description).build();
  }

  private static OptionSpec flag(String letter, String name, String description) {
    return OptionSpec.builder(letter, name)
        .type(boolean.class)
        .arity("0")
        .description(description)
        .build();
  }

  private static CommandLine.Model.UsageMessageSpec text(String... lines) {
    return new CommandLine.Model.UsageMessageSpec().description(lines);
  }
}
