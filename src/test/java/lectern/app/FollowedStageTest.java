package lectern.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lectern.deck.Deck;
import lectern.grid.Color;
import lectern.grid.Size;
import lectern.parse.DeckParser;
import org.junit.jupiter.api.Test;

/// What followers see of the stage: black, the line that is pointed at, what is zoomed, the page.
class FollowedStageTest {
  private static final String MANY =
      IntStream.range(0, 40).mapToObj(i -> "- point" + i + ".\n").collect(Collectors.joining());
  private static final Deck DECK =
      DeckParser.parse(
              "deck.md",
              ("# Code\n\nWords before.\n\n```sh\necho one\n```\n\n---\n\n# Many\n\n"
                      + MANY
                      + "\n---\n\n# Last\n")
                  .getBytes(UTF_8))
          .deck();

  private final Play presenter = Play.deck(new Size(80, 24), DECK).at(5);
  private final Play follower = follower(new Size(60, 16));

  private Play follower(Size size) {
    Play play = Play.deck(size, DECK);
    play.model = play.model.following(Optional.of(Following.of(led())));
    return play.happens(led());
  }

  private Msg.Led led() {
    Shown shown = Shown.of(presenter.model).orElseThrow();
    return new Msg.Led(
        new Msg.DeckOpened(shown.path(), shown.deck(), List.of(), shown.at()),
        shown.search(),
        shown.scene());
  }

  /// The presenter presses keys, and the follower is told.
  private void present(String keys) {
    presenter.press(keys);
    follower.happens(led());
  }

  @Test
  void blackIsBlackForAllButThoseWhoBrowse() {
    String slide = follower.screen();
    present(".");
    assertTrue(follower.screen().isBlank(), follower.screen());
    assertEquals(
        new Color.Rgb(0, 0, 0), View.view(follower.model).at(59, 15).style().bg(), "all of it");
    follower.happens(new Msg.LeadLost());
    assertEquals("the presenter is gone · waiting for it to come back", follower.screen().strip());
    present("?");
    present("esc");
    follower.press("space");
    assertTrue(follower.screen().contains("browsing"), follower.screen());
    assertTrue(follower.screen().contains("Words before."), follower.screen());
    assertTrue(follower.press("f").screen().isBlank());
    present(".");
    assertEquals(slide, follower.screen());
  }

  @Test
  void whatIsZoomedIsZoomedAtEverySize() {
    present("z");
    assertTrue(follower.screen().contains("echo one"), follower.screen());
    assertFalse(follower.screen().contains("Words before."), follower.screen());
    follower.press("J");
    assertFalse(follower.screen().contains("echo"), "browsing shows slides as they are");
    follower.press("K");
    assertTrue(follower.screen().contains("Words before."), follower.screen());
    assertFalse(follower.press("f").screen().contains("Words before."));
    present("z");
    assertTrue(follower.screen().contains("Words before."), follower.screen());
    assertFalse(follower.screen().contains("browsing"));
  }

  @Test
  void theSameLineIsPointedAtWhateverThePage() {
    Random random = new Random(4);
    present("J p");
    for (int i = 0; i < 60; i++) {
      present(random.nextInt(5) == 0 ? "up" : "down");
      assertEquals(presenter.pointed(), follower.pointed(), follower::screen);
      if (i % 7 == 0) {
        Size size = new Size(40 + random.nextInt(80), 10 + random.nextInt(30));
        follower.happens(new Msg.Resized(size)).happens(led());
      }
    }
    follower.press("K");
    assertEquals("", follower.pointed(), "who browses sees no pointer");
    assertEquals(presenter.pointed(), follower.press("f").pointed());
  }

  @Test
  void aPageThatIsTurnedIsTurnedForAll() {
    present("J");
    assertTrue(follower.screen().contains("point0."), follower.screen());
    present("space");
    String first = presenter.screen().lines().filter(l -> l.contains("• point")).findFirst().get();
    assertTrue(follower.screen().contains(first.strip()), () -> first + follower.screen());
    present("left");
    assertTrue(follower.screen().contains("point0."), follower.screen());
    // A smaller screen has more pages; its own are turned without leaving the talk.
    String turned = follower.press("space").screen();
    assertFalse(turned.contains("browsing") || turned.contains("point0."), turned);
    follower.happens(led());
    assertEquals(turned, follower.screen());
  }

  @Test
  void theTimerIsThePresenters() {
    present("space");
    Timer there = Podium.of(presenter.model).stage().timer();
    assertTrue(there.isRunning());
    assertEquals(there, Podium.of(follower.model).stage().timer());
    follower.press("T");
    assertTrue(follower.screen().contains("The timer is the presenter's."), follower.screen());
    follower.at(65);
    assertEquals(Duration.ofSeconds(60), Podium.of(follower.model).elapsed());
    Timer late = new Timer(Duration.ofMillis(100), Optional.of(Duration.ofSeconds(5)));
    assertTrue(late.isLike(there) && !late.isLike(Timer.NEW));
  }
}
