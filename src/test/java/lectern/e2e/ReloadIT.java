package lectern.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What an author sees who saves the deck that is on screen.
class ReloadIT {
  private static final Pattern PLACE = Pattern.compile("deck\\.md:2:\\d+: ");

  private static String deck(String... slides) {
    return Stream.of(slides)
        .map(words -> "## About " + words + "\n\nSaid: " + words + "\n")
        .collect(Collectors.joining("\n---\n\n"));
  }

  @Test
  void everyWayOfSavingIsSeenOnTheSlideThatChanged() throws Exception {
    try (var stage = Stage.open(100, 24)) {
      stage.write("deck.md", deck("one", "two", "three"));
      var tmux = stage.tmux;
      tmux.command("lectern deck.md");
      stage.awaitSlide("1/3");

      stage.write("deck.md", deck("one", "two", "drei"));
      tmux.await("Said: drei");
      stage.awaitSlide("3/3");

      stage.rename("deck.md", deck("one", "zwei", "drei"));
      tmux.await("Said: zwei");
      stage.awaitSlide("2/3");

      for (int i = 1; i <= 5; i++) {
        stage.write("deck.md", deck("one", "zwei", "drei", "four"));
        stage.rename("deck.md", deck("one " + i, "zwei", "drei"));
      }
      tmux.await("Said: one 5");
      stage.awaitSlide("1/3");

      // As editors do that keep a copy: the old file away, a new one in its place.
      Files.move(stage.file("deck.md"), stage.file("deck.md~"));
      stage.write("deck.md", deck("one 5", "zwei", "drei", "vier"));
      tmux.await("Said: vier");
      stage.awaitSlide("4/4");

      stage.write("deck.md", deck("one 5", "zwei"));
      stage.awaitSlide("2/2");

      stage.write("deck.md", "---\ntitle: [one\n---\n" + deck("broken"));
      tmux.await("the place of the fault", screen -> PLACE.matcher(screen).find());
      assertTrue(tmux.screen().contains("Said: zwei"), tmux.screen());
      tmux.press("[");
      tmux.await("Said: one 5");

      Files.delete(stage.file("deck.md"));
      tmux.await("deck.md: there is no such file");
      assertTrue(tmux.screen().contains("Said: one 5"), tmux.screen());
      tmux.press("]");
      tmux.await("Said: zwei");

      stage.write("deck.md", deck("one 5", "zwei", "mended"));
      tmux.await("Said: mended");
      stage.write("deck.md", "");
      tmux.await("deck.md: is empty now");
      stage.write("deck.md", deck("all", "is", "well"));
      stage.awaitSlide("1/3");
      tmux.await("Said: all");
      tmux.press("q");
      stage.awaitShell();
      stage.assertCode(0);
    }
  }

  @Test
  void shelfFollowsItsFolder() throws Exception {
    try (var stage = Stage.open(100, 24)) {
      stage.write("talks/a.md", deck("alpha")).write("talks/c.md", deck("gamma"));
      var tmux = stage.tmux;
      tmux.command("lectern talks");
      tmux.await("1/2");
      tmux.press("G");
      tmux.await("2/2");
      stage.write("talks/b.md", deck("beta"));
      tmux.await("About beta");
      tmux.await("3/3");
      stage.edit("talks/c.md", text -> text.replace("gamma", "delta"));
      tmux.await("Said: delta");
      Files.delete(stage.file("talks/a.md"));
      tmux.await("2/2");

      // In a folder that came later, a deck that came later still.
      Files.createDirectories(stage.file("talks/more"));
      stage.write("talks/more/d.md", deck("epsilon"));
      tmux.await("About epsilon");
      stage.edit("talks/more/d.md", text -> text.replace("epsilon", "zeta"));
      tmux.await("About zeta");
      tmux.press("G");
      tmux.press("Enter");
      stage.awaitSlide("1/1");
      stage.edit("talks/more/d.md", text -> text.replace("zeta", "eta"));
      tmux.await("Said: eta");

      // The whole folder away and another in its place.
      Files.move(stage.file("talks"), stage.file("old"));
      stage.write("talks/more/d.md", deck("theta"));
      tmux.await("Said: theta");
      tmux.press("q");
      tmux.await("1/1");
      assertEquals(1, tmux.screen().split("About", -1).length - 2, tmux.screen());
      tmux.press("q");
      stage.awaitShell();
    }
  }

  @Test
  void deckBehindLinkIsSeenToo() throws Exception {
    try (var stage = Stage.open(100, 24)) {
      stage.write("there/true.md", deck("one"));
      Files.createSymbolicLink(stage.file("deck.md"), Path.of("there/true.md"));
      var tmux = stage.tmux;
      tmux.command("lectern deck.md");
      tmux.await("Said: one");
      stage.write("there/true.md", deck("two"));
      tmux.await("Said: two");
      stage.rename("there/true.md", deck("three"));
      tmux.await("Said: three");
      tmux.press("q");
      stage.awaitShell();
    }
  }
}
