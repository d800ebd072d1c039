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
import java.util.stream.Collectors;

/// Says which files below some folders have changed, in batches. Folders are watched, not files:
/// editors that save by renaming put another file in a deck's place.
final class Watch implements AutoCloseable {
  /// Events of one save come in a burst; so long after the first of them it is over.
  private static final Duration BURST = Duration.ofMillis(60);

  private final WatchService service;

  /// A folder has one key under all its names: links lead to it, too.
  private final Map<WatchKey, Set<Path>> names = new HashMap<>();

  private Watch(WatchService service) {
    this.service = service;
  }

  /// A watch that calls `changed` from its own thread with the paths, as their folders were named.
  static Watch start(Consumer<Set<Path>> changed) throws IOException {
    Watch watch = new Watch(FileSystems.getDefault().newWatchService());
    Thread.ofVirtual().name("watch").start(() -> watch.run(changed));
    return watch;
  }

  /// Watches these folders, too; whether there is one among them that was not watched before and is
  /// now.
  synchronized boolean folders(List<Path> more) {
    Set<Path> watched = names.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    boolean any = false;
    for (Path folder : more) {
      any |= watched.add(folder) && register(folder);
    }
    return any;
  }

  private boolean register(Path folder) {
    try {
      WatchKey key =
          folder.register(
              service,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE);
      return names.computeIfAbsent(key, _ -> new HashSet<>()).add(folder);
    } catch (IOException _) {
      // A folder that can't be watched is read when asked to: r.
      return false;
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
    Set<Path> folders = Set.copyOf(names.getOrDefault(key, Set.of()));
    for (WatchEvent<?> event : key.pollEvents()) {
      for (Path folder : folders) {
        paths.add(event.context() instanceof Path name ? folder.resolve(name) : folder);
        if (event.context() instanceof Path name
            && !event.kind().equals(StandardWatchEventKinds.ENTRY_MODIFY)) {
          replaced(folder.resolve(name), paths);
        }
      }
    }
    if (!key.reset()) {
      names.remove(key);
      folders.forEach(this::register);
      paths.addAll(folders);
    }
  }

  /// A watched folder that was moved away is still watched, wherever it is now: what stands in its
  /// place is watched instead, and what is below it is for others to find again.
  private void replaced(Path path, Set<Path> paths) {
    for (Map.Entry<WatchKey, Set<Path>> watched : List.copyOf(names.entrySet())) {
      Set<Path> gone = new HashSet<>(watched.getValue());
      gone.removeIf(name -> !name.startsWith(path));
      watched.getValue().removeAll(gone);
      if (watched.getValue().isEmpty()) {
        names.remove(watched.getKey());
        watched.getKey().cancel();
      }
      gone.forEach(this::register);
      paths.addAll(gone);
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
