package lectern.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import lectern.app.Msg;
import lectern.keys.Key;
import org.junit.jupiter.api.Test;

class InboxTest {
  private static Msg pressed(String key) {
    return new Msg.Pressed(Key.of(key));
  }

  @Test
  void messagesComeInOrder() {
    var inbox = new Inbox();
    inbox.put(pressed("a"));
    inbox.put(pressed("b"));
    assertEquals(pressed("a"), inbox.take());
    assertEquals(Optional.of(pressed("b")), inbox.poll());
    assertEquals(Optional.empty(), inbox.poll());
  }

  @Test
  void failureEndsWhoeverTakes() {
    for (Throwable thrown :
        new Throwable[] {new IllegalStateException("x"), new StackOverflowError()}) {
      var inbox = new Inbox();
      inbox.fail(thrown);
      assertEquals(thrown, assertThrows(thrown.getClass(), inbox::take));
      assertEquals(thrown, assertThrows(thrown.getClass(), inbox::poll));
    }
  }

  /// Whoever has put something and then waits until all is settled goes on only when what it put
  /// was handled and shown, whatever others put meanwhile.
  @Test
  void settledMeansHandledAndShown() throws Exception {
    var inbox = new Inbox();
    var shown = new ConcurrentHashMap<Msg, Boolean>();
    var wrong = new AtomicReference<>("");
    Thread.ofPlatform()
        .daemon()
        .start(() -> {
          while (true) {
            var batch = new ArrayList<Msg>();
            for (var msg = Optional.of(inbox.take()); msg.isPresent(); msg = inbox.poll()) {
              batch.add(msg.get());
              LockSupport.parkNanos(1000);
            }
            batch.forEach(msg -> shown.put(msg, true));
          }
        });
    var writers = new ArrayList<Thread>();
    for (int writer = 0; writer < 4; writer++) {
      var random = new Random(writer);
      var name = "w" + writer + "-";
      writers.add(
          Thread.ofPlatform()
              .start(() -> {
                for (int i = 0; i < 500; i++) {
                  var last = pressed(name + i);
                  inbox.put(last);
                  if (random.nextInt(3) == 0) {
                    inbox.settled();
                    if (!shown.containsKey(last)) {
                      wrong.set(last + " was not shown");
                    }
                  }
                }
              }));
    }
    for (var writer : writers) {
      writer.join();
    }
    inbox.settled();
    assertEquals("", wrong.get());
    assertEquals(2000, shown.size());
  }

  @Test
  void onceTheLoopHasEndedNobodyGoesOn() {
    var inbox = new Inbox();
    inbox.put(pressed("q"));
    var waiter = Thread.ofPlatform().daemon().start(inbox::settled);
    var _ = inbox.take();
    inbox.shut();
    assertThrows(AssertionError.class, () -> Running.until(() -> !waiter.isAlive(), 200));
    assertTrue(waiter.isAlive());
  }
}
