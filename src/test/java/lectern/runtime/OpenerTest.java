package lectern.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.grid.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Opening links with a program that writes down what it was called with.
class OpenerTest {
  private static final Link LINK = Link.of("https://a.b/?c=$(id)&d='e';f").orElseThrow();

  @TempDir Path folder;

  private Optional<String> open(String script, Map<String, String> more) throws Exception {
    if (!script.isEmpty()) {
      Path program = folder.resolve("xdg-open");
      Files.writeString(program, "#!/bin/sh\n" + script + "\n");
      Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    Map<String, String> environment = new java.util.HashMap<>(more);
    environment.put("PATH", "relative::" + folder);
    return new Opener(environment, false).open(LINK);
  }

  @Test
  void theProgramGetsTheAddressAndNothingElse() throws Exception {
    String script = "printf '%s\\n' \"$#\" \"$@\" >" + folder + "/called";
    assertEquals(Optional.empty(), open(script, Map.of("DISPLAY", ":0")));
    assertEquals(
        List.of("1", "https://a.b/?c=$(id)&d='e';f"), Files.readAllLines(folder.resolve("called")));
  }

  @Test
  void whatStandsInTheWayIsSaid() throws Exception {
    assertEquals(
        Optional.of("there is no xdg-open here to open it with"),
        open("", Map.of("WAYLAND_DISPLAY", "wayland-0")));
    assertEquals(Optional.of("there is no desktop here to open it on"), open("exit 0", Map.of()));
    assertEquals(
        Optional.of("a browser here would not be on your screen (SSH)"),
        open("exit 0", Map.of("DISPLAY", ":0", "SSH_CONNECTION", "1.2.3.4 5 6.7.8.9 22")));
    assertEquals(
        Optional.of("xdg-open could not open it"), open("exit 3", Map.of("DISPLAY", ":0")));
  }
}
