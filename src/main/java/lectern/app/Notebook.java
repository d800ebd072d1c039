package lectern.app;

import java.util.HashMap;
import java.util.Map;
import lectern.remark.Remarks;

/// What was taken down on the decks whose speaker's screen was open, by their paths, and the line
/// that was last typed and not kept.
public record Notebook(Map<String, Remarks> remarks, String dropped) {
  static final Notebook EMPTY = new Notebook(Map.of(), "");

  Notebook remarks(String path, Remarks now) {
    Map<String, Remarks> all = new HashMap<>(remarks);
    all.put(path, now);
    return new Notebook(Map.copyOf(all), dropped);
  }

  Notebook dropped(String typed) {
    return new Notebook(remarks, typed);
  }
}
