package lectern.runtime;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Says which files below some folders have changed, in batches. Folders are watched, not files:
/// editors that save by renaming put another file in a deck's place.
final class Watch implements AutoCloseable {
  /// Events of one save come in a burst; so long after the first of them it is over.
  private static final Duration BURST = Duration.ofMillis(60);

  private final WatchService service;
  private final Map<WatchKey, Path> folders = new HashMap<>();
  private final Set<Path> watched = new HashSet<>();

  private Watch(WatchService service) {
    this.service = service;
  }

  /// A watch that calls `changed` from its own thread with the paths, as their folders were named.
  static Watch start(Consumer<Set<Path>> changed) throws IOException {
    Watch watch = new Watch(FileSystems.getDefault().newWatchService());
    Thread.ofVirtual().name("watch").start(() -> watch.run(changed));
    return watch;
  }

  synchronized void folders(List<Path> more) {
    for (Path folder : more) {
      if (watched.add(folder)) {
        register(folder);
      }
    }
  }

  private void register(Path folder) {
    try {
      folders.put(
          folder.register(
              service,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE),
          folder);
    } catch (IOException _) {
      // A folder that can't be watched is read when asked to: r.
      watched.remove(folder);
    }
  }

  private void run(Consumer<Set<Path>> changed) {
    try {
      while (true) {
        Set<Path> paths = new HashSet<>();
        collect(service.take(), paths);
        Thread.sleep(BURST);
        for (WatchKey key = service.poll(); key != null; key = service.poll()) {
          collect(key, paths);
        }
        changed.accept(paths);
      }
    } catch (InterruptedException | java.nio.file.ClosedWatchServiceException _) {
      // Closed: nobody wants to know any more.
    }
  }

  private synchronized void collect(WatchKey key, Set<Path> paths) {
    Path folder = folders.get(key);
    for (WatchEvent<?> event : key.pollEvents()) {
      if (folder != null) {
        paths.add(event.context() instanceof Path name ? folder.resolve(name) : folder);
      }
    }
    if (!key.reset() && folder != null) {
      // The folder was replaced: what stands in its place is watched instead.
      folders.remove(key);
      register(folder);
      paths.add(folder);
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
