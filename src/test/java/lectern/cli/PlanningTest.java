package lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanningTest {
  @TempDir private Path folder;

  @BeforeEach
  void decks() throws Exception {
    write("tcp.md", "---\ntitle: TCP 進捗\nduration: 12m\n---\n# A\n");
    write("xdp.md", "---\ntitle: XDP\nduration: 8m\n---\n# A\n");
    write("none.md", "# Nothing said\n\n---\n\n# B\n");
  }

  private void write(String name, String text) throws Exception {
    Files.writeString(folder.resolve(name), text);
  }

  /// What is printed, and the exit code.
  private String plan(String words) throws Failure {
    String[] all = ("plan " + words.replace("@", folder + "/")).split(" ", -1);
    Options options = Arguments.parse(all);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    int code = Planning.run(options, ((Options.Command.Plan) options.command()).slot(), out);
    return bytes.toString(StandardCharsets.UTF_8) + code;
  }

  @Test
  void decksAreSpreadOverASlot() throws Failure {
    assertEquals(
        """
          at   time   alone    over   talk
        0:00   5:27   12:00   +6:33   TCP 進捗
        5:27   3:38    8:00   +4:22   XDP
        9:05   0:55   ~2:00   +1:05   Nothing said

        3 talks, 22:00 in 10:00: +12:00. Not even the first fits.
        1\
        """,
        plan("@tcp.md @xdp.md @none.md --slot 10m"));
    assertEquals(
        """
           at    time   alone    over   talk
        10:30   18:00   12:00   -6:00   TCP 進捗
        10:48   12:00    8:00   -4:00   XDP

        2 talks, 20:00 in 30:00: -10:00. All fit.
        0\
        """,
        plan("@tcp.md @xdp.md --slot 10:30-11:00"));
    assertEquals(
        """
          at   time   talk
        0:00   8:00   XDP
        8:00   2:00   Nothing said (names no time: a minute a slide)

        2 talks, 10:00
        0\
        """,
        plan("@xdp.md @none.md"));
  }

  @Test
  void aPlaylistHasItsOwnSlots() throws Exception {
    write("day.playlist", "9:00-9:10\ntcp.md\n9:15-9:25\nxdp.md\n");
    String own =
        """
          at    time   alone    over   talk
        9:00   10:00   12:00   +2:00   TCP 進捗
        9:15   10:00    8:00   -2:00   XDP

        2 talks, 20:00 in 20:00: 0:00. All fit.
        0\
        """;
    assertEquals(own, plan("@day.playlist"));
    assertEquals(
        """
          at   time   alone    over   talk
        0:00   9:00   12:00   +3:00   TCP 進捗
        9:00   6:00    8:00   +2:00   XDP

        2 talks, 20:00 in 15:00: +5:00. Only the first fits as it is, in 12:00.
        1\
        """,
        plan("@day.playlist --slot 15m"));
  }
}
