package lectern.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import lectern.app.Timer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptTimerTest {
  private static final Timer RUNNING =
      new Timer(Duration.ofSeconds(30), Optional.of(Duration.ofSeconds(100)));
  private static final Timer PAUSED = new Timer(Duration.ofSeconds(30), Optional.empty());

  @TempDir private Path state;

  private static Now now(long seconds) {
    // Another process counts its own clock from anywhere.
    return new Now(Duration.ofSeconds(7 * seconds % 13 - 50), Duration.ofSeconds(seconds));
  }

  private Optional<Long> later(Timer timer, boolean left, long seconds) {
    Now kept = new Now(Duration.ofSeconds(110), Duration.ofSeconds(1_000_000));
    Places.in(state).keepTimer("a.md", timer, left, kept);
    Now now = now(1_000_000 + seconds);
    return Places.in(state)
        .timer("./a.md", now)
        .map(found -> found.elapsed(now.unset()).toSeconds());
  }

  @Test
  void aTalkThatALecternDiedInGoesOn() {
    assertEquals(Optional.of(40L), later(RUNNING, false, 0));
    assertEquals(Optional.of(140L), later(RUNNING, false, 100));
    assertEquals(Optional.of(3640L), later(RUNNING, false, 3600));
    assertEquals(Optional.empty(), later(RUNNING, false, 3601));
    assertEquals(Optional.empty(), later(RUNNING, false, -1), "kept in the future");
  }

  @Test
  void aTalkThatWasLeftGoesOnForAMoment() {
    assertEquals(Optional.of(160L), later(RUNNING, true, 120));
    assertEquals(Optional.empty(), later(RUNNING, true, 121));
  }

  @Test
  void aPausedTimerStands() {
    assertEquals(Optional.of(30L), later(PAUSED, true, 12 * 3600));
    assertEquals(Optional.empty(), later(PAUSED, false, 12 * 3600 + 1));
    assertEquals(Optional.empty(), later(Timer.NEW, false, 0));
  }

  @Test
  void whatIsNoTimerIsNone() {
    for (String text : new String[] {"", "RUNNING", "RUNNING\t1", "X\t1\t2", "LEFT\ta\t2"}) {
      assertEquals(Optional.empty(), KeptTimer.parse(text), text);
    }
  }
}
