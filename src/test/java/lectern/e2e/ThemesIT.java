package lectern.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Themes: followed, listed, shown, checked, and the user's own.
class ThemesIT {
  private static final String LIGHT = "48;2;251;250;246";
  private static final String DARK = "48;2;21;24;31";

  @Test
  void autoFollowsTheTerminalAndTheAnswerIsNoKey() throws Exception {
    try (var stage = Stage.open(80, 24)) {
      stage.write("a.md", "---\ntheme: auto\n---\n# One\n\nhello\n\n---\n\n# Two\n");
      var tmux = stage.tmux;
      tmux.command("printf '\\033]11;#fafafa\\007'; lectern a.md");
      tmux.until("a light ground", () -> tmux.coloured().contains(LIGHT));
      stage.awaitSlide("1/2");
      tmux.press("q");
      var screen = stage.awaitShell();
      assertFalse(screen.contains("rgb:"), screen);
      tmux.command("clear; printf '\\033]11;#101010\\007'; COLORFGBG='0;15' lectern a.md");
      tmux.until("a dark ground, whatever was guessed", () -> tmux.coloured().contains(DARK));
      tmux.press("q");
      assertFalse(stage.awaitShell().contains("rgb:"));
    }
  }

  @Test
  void usersOwnThemeIsReadAgainWhenSaved() throws Exception {
    try (var stage = Stage.open(200, 24)) {
      var mine = stage.tmux.home().resolve("config/lectern/themes/mine.json").toString();
      stage.write(mine, "{\"extends\": \"paper\"}");
      stage.write("a.md", "---\ntheme: mine\n---\n# One\n\n- point\n");
      var tmux = stage.tmux;
      tmux.command("lectern a.md");
      tmux.await("– point");
      stage.write(mine, "{\"extends\": \"mien\"}");
      tmux.await("mine.json:1:13: there is no theme");
      stage.rename(mine, "{\"extends\": \"phosphor\"}");
      tmux.await("> point");
      tmux.press("q");
      stage.awaitShell();
    }
  }

  @Test
  void listedShownAndChecked() throws Exception {
    try (var lectern = Program.open()) {
      var list = lectern.run("theme");
      assertEquals(0, list.code());
      assertTrue(list.out().contains("\npaper "), list.out());
      assertTrue(list.out().contains("\nauto "), list.out());
      list.assertHarmless();
      var paper = lectern.run("theme", "paper", "--size", "80x24");
      assertEquals(0, paper.code());
      assertTrue(paper.out().contains("A slide of everything"), paper.out());
      assertTrue(paper.out().lines().allMatch(line -> line.length() <= 80));
      paper.assertHarmless();
      assertTrue(lectern.run("theme", "paper", "--color", "256").out().contains("\u001b[38;5;"));
      lectern.run("theme", "papier").assertRefused(2, "papier", "paper");
      lectern.run("theme", "no.json").assertRefused(66, "no.json");

      lectern.write("t/themes/a.json", "{\"extends\": \"b\"}");
      lectern.write("t/themes/b.json", "{\"extends\": \"a\", \"styles\": {\"titel\": {}}}");
      lectern.write("t/themes/c.json", "{\"palette\": {\"x\": 1}, \"styles\": []}");
      lectern.write("t/d.md", "---\ntheme: nrod\n---\n# One\n");
      var check = lectern.run("check", "t");
      assertEquals(1, check.code());
      assertEquals(
          """
          t/d.md:2:8: there is no theme 'nrod': did you mean 'nord'?
          t/themes/a.json:1:13: themes that extend each other: a → b → a
          t/themes/b.json:1:29: unknown role "titel": did you mean "title"?
          t/themes/c.json:1:19: "x" is a colour, not a number
          t/themes/c.json:1:33: "styles" is a mapping, not a list
          """,
          check.out());
      var shown = lectern.run("theme", "t/themes/a.json", "--size", "80x24");
      assertEquals(0, shown.code());
      assertTrue(shown.err().contains("a.json:1:13: themes that extend"), shown.err());
      assertTrue(shown.out().contains("A slide of everything"));
    }
  }
}
