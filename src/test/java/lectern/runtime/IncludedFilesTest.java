package lectern.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lectern.deck.PlainText;
import lectern.parse.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IncludedFilesTest {
  @TempDir Path folder;

  @Test
  void areReadFromTheDecksFolderOnly() throws Exception {
    Path talks = Files.createDirectories(folder.resolve("talks/parts"));
    Files.writeString(folder.resolve("secret.md"), "secret");
    Files.writeString(folder.resolve("talks/one.md"), "one\n\n<!-- include: parts/two.md -->");
    Files.writeString(talks.resolve("two.md"), "two\n\n<!-- include: ../one.md -->");
    Files.createSymbolicLink(talks.resolve("link.md"), folder.resolve("secret.md"));
    Files.createSymbolicLink(folder.resolve("talks/out"), folder);
    shows(
        """
        <!-- include: one.md -->

        <!-- include: parts -->

        <!-- include: parts/link.md -->

        <!-- include: out/secret.md -->

        <!-- include: ../secret.md -->

        <!-- include: /etc/passwd -->

        <!-- include: no.md -->

        <!-- include: deck.md -->

        <!-- include: %s/parts/two.md -->
        """
            .formatted(folder.resolve("talks")),
        "one two",
        "3:1: include parts: is a folder",
        "5:1: include parts/link.md: is not in the deck's folder",
        "7:1: include out/secret.md: is not in the deck's folder",
        "9:1: include ../secret.md: is not in the deck's folder",
        "11:1: include /etc/passwd: is an absolute path: say where it is from the deck on",
        "13:1: include no.md: there is no such file",
        "15:1: include deck.md: goes round in a circle: @deck.md → @deck.md",
        "17:1: include @parts/two.md: is an absolute path: say where it is from the deck on",
        "3:1: include ../one.md: goes round in a circle: @one.md → @parts/two.md → @one.md");
  }

  @Test
  void areBounded() throws Exception {
    Files.createDirectories(folder.resolve("talks"));
    Files.writeString(folder.resolve("talks/large.md"), "x".repeat((1 << 20) + 1));
    Files.createSymbolicLink(folder.resolve("talks/null"), Path.of("/dev/null"));
    shows(
        "a\n\n<!-- include: large.md -->\n\n<!-- include: null -->",
        "a",
        "3:1: include large.md: has more than 1 MiB",
        "5:1: include null: is not in the deck's folder");
  }

  @Test
  void areKnownEvenIfTheyAreMissing() throws Exception {
    Path deck = folder.resolve("deck.md");
    Files.writeString(deck, "<!-- include: sub/a.md -->");
    IncludedFiles files = new IncludedFiles(deck.toString());
    DeckFile.read(deck.toString(), files);
    assertEquals(Set.of(folder.resolve("sub/a.md")), files.asked());
  }

  /// `wrong`: line:column: message; `@` stands for the deck's folder.
  private void shows(String text, String expected, String... wrong)
      throws IOException, DeckFile.Unreadable {
    Path deck = folder.resolve("talks/deck.md");
    Files.writeString(deck, text);
    Parsed parsed = DeckFile.read(deck.toString());
    assertEquals(
        expected,
        parsed.deck().slides().stream()
            .flatMap(slide -> PlainText.lines(slide.blocks()).stream())
            .collect(Collectors.joining(" ")));
    String at = deck.getParent() + "/";
    assertEquals(
        List.of(wrong),
        parsed.diagnostics().stream()
            .map(d -> d.at().line() + ":" + d.at().column() + ": " + d.message().replace(at, "@"))
            .toList());
    assertTrue(parsed.diagnostics().stream().allMatch(d -> d.at().file().startsWith(at)));
  }
}
