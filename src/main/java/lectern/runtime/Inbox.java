package lectern.runtime;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import lectern.app.Msg;
import org.jspecify.annotations.Nullable;

/// What has happened and has not been handled: any thread puts, the loop takes.
public final class Inbox {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Deque<Msg> waiting = new ArrayDeque<>();
  private boolean handling;
  private boolean shut;
  private @Nullable Throwable failure;

  public void put(Msg msg) {
    changing(() -> waiting.add(msg));
  }

  /// Something of ours broke: the loop ends with it.
  public void fail(Throwable thrown) {
    changing(() -> failure = thrown);
  }

  /// The next message, waited for; what was taken before counts as handled.
  Msg take() {
    lock.lock();
    try {
      handling = false;
      changed.signalAll();
      while (waiting.isEmpty()) {
        rethrow();
        changed.awaitUninterruptibly();
      }
      handling = true;
      return waiting.remove();
    } finally {
      lock.unlock();
    }
  }

  /// The next message, waited for no longer than that; what was taken before counts as handled.
  Optional<Msg> take(Duration most) {
    lock.lock();
    try {
      handling = false;
      changed.signalAll();
      long left = most.toNanos();
      while (waiting.isEmpty() && left > 0) {
        rethrow();
        left = changed.awaitNanos(left);
      }
      rethrow();
      handling = true;
      return Optional.ofNullable(waiting.poll());
    } catch (InterruptedException _) {
      return Optional.empty(); // nobody interrupts the loop; it would look at the clock too early
    } finally {
      lock.unlock();
    }
  }

  /// The next message if one is there.
  Optional<Msg> poll() {
    lock.lock();
    try {
      rethrow();
      return Optional.ofNullable(waiting.poll());
    } finally {
      lock.unlock();
    }
  }

  /// Waits until everything put so far has been handled and shown; for ever once the loop has
  /// ended.
  public void settled() {
    lock.lock();
    try {
      while (shut || handling || !waiting.isEmpty()) {
        changed.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }

  /// The loop takes no more.
  void shut() {
    changing(() -> shut = true);
  }

  private void changing(Runnable change) {
    lock.lock();
    try {
      change.run();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
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
