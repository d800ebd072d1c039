package lectern.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A fault of our own: a line for the user, the trace for the log.
final class Crash {
  private Crash() {}

  static void tell(Throwable thrown) {
    String what = thrown.getClass().getSimpleName() + ": " + thrown.getMessage();
    Main.say("a fault of Lectern's own, sorry: " + what + log(thrown));
  }

  private static String log(Throwable thrown) {
    Path file = Surroundings.ours().state().resolve("lectern.log");
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(
          file, trace.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      return " (the whole of it is in " + file + ")";
    } catch (IOException _) {
      return "";
    }
  }
}
