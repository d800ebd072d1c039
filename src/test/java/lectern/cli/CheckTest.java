package lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import lectern.image.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
  @TempDir private Path folder = Path.of("");

  private List<String> said() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Check.run(Arguments.parse(new String[] {"check", folder.toString()}), out);
    String all = bytes.toString(StandardCharsets.UTF_8).replace(folder + "/", "");
    return all.lines().toList();
  }

  /// Not only what their headers tell.
  @Test
  void readsPicturesToTheirEnd() throws Exception {
    byte[] png = Made.png();
    Files.write(folder.resolve("whole.png"), png);
    Files.write(folder.resolve("cut.png"), Arrays.copyOf(png, 60));
    Files.writeString(folder.resolve("cut.svg"), "<svg width='9' height='9'><rect");
    Files.writeString(
        folder.resolve("deck.md"),
        "![](whole.png)\n\n![](cut.png)\n\n![](cut.svg)\n\n![](none.png)\n");
    assertEquals(
        List.of(
            "deck.md:7:1: picture none.png is not there",
            "deck.md:3:1: picture cut.png can't be read: it ends too early",
            "deck.md:5:1: picture cut.svg is an SVG that can't be read"),
        said());
  }
}
