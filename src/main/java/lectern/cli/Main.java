package lectern.cli;

import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import lectern.grid.SafeText;

/// Where Lectern begins and ends.
final class Main {
  private Main() {}

  static void main(String[] words) {
    int code = Boolean.getBoolean("lectern.train") ? Training.run() : run(words);
    // Not System.exit: nothing is left to be done, and hooks would only hold up the prompt.
    Runtime.getRuntime().halt(code);
  }

  private static int run(String[] words) {
    Output output = new Output();
    try (PrintStream out =
        new PrintStream(new BufferedOutputStream(output, 1 << 16), false, StandardCharsets.UTF_8)) {
      Options options =
          Options.areOnlyPaths(words) ? Options.present(List.of(words)) : Arguments.parse(words);
      int code = run(options, out);
      out.flush();
      output.check();
      return code;
    } catch (Failure e) {
      say(e.sentence());
      return e.code();
    } catch (RuntimeException | Error e) {
      Crash.tell(e);
      return Failure.BUG;
    }
  }

  private static int run(Options options, PrintStream out) throws Failure {
    return switch (options.command()) {
      case Options.Command.Present present -> Present.run(options, present, out);
      case Options.Command.Resume(var present) -> Present.resume(options, present, out);
      case Options.Command.Export export -> Export.run(options, export, out);
      case Options.Command.Check() -> Check.run(options, out);
      case Options.Command.Follow() -> Follow.run(options, false, out);
      case Options.Command.Notes() -> Follow.run(options, true, out);
      case Options.Command.Minutes() -> Noted.run(options, Surroundings.ours().state(), out);
      case Options.Command.Plan(var slot) -> Planning.run(options, slot, out);
      case Options.Command.Rehearsed(boolean json) ->
          PastRuns.run(options, json, Surroundings.ours().state(), out);
      case Options.Command.Theme() -> Gallery.run(options, out);
      case Options.Command.Search search ->
          Find.run(options, search, Surroundings.ours().cache(), out);
      case Options.Command.Print(String text) -> {
        out.println(text);
        yield 0;
      }
    };
  }

  /// One line on standard error.
  static void say(String message) {
    System.err.println("lectern: " + SafeText.of(message));
  }
}
