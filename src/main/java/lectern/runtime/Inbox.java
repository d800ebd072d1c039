package lectern.runtime;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import lectern.app.Msg;
import org.jspecify.annotations.Nullable;

/// What has happened and has not been handled: any thread puts, the loop takes.
public final class Inbox {
  private final Deque<Msg> waiting = new ArrayDeque<>();
  private boolean handling;
  private boolean shut;
  private @Nullable Throwable failure;

  public synchronized void put(Msg msg) {
    waiting.add(msg);
    notifyAll();
  }

  /// Something of ours broke: the loop ends with it.
  public synchronized void fail(Throwable thrown) {
    failure = thrown;
    notifyAll();
  }

  /// The next message, waited for; what was taken before counts as handled.
  synchronized Msg take() throws InterruptedException {
    handling = false;
    notifyAll();
    while (waiting.isEmpty()) {
      rethrow();
      wait();
    }
    handling = true;
    return waiting.remove();
  }

  /// The next message if one is there.
  synchronized Optional<Msg> poll() {
    rethrow();
    return Optional.ofNullable(waiting.poll());
  }

  /// Waits until everything put so far has been handled and shown; for ever once the loop has
  /// ended.
  public synchronized void settled() throws InterruptedException {
    while (shut || handling || !waiting.isEmpty()) {
      wait();
    }
  }

  /// The loop takes no more.
  synchronized void shut() {
    shut = true;
  }

  private void rethrow() {
    switch (failure) {
      case null -> {}
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable t -> throw new IllegalStateException(t);
    }
  }
}
