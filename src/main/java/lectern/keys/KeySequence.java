package lectern.keys;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Keys pressed one after another: `g g`, or a single one.
public record KeySequence(List<Key> keys) {
  /// Reads key names separated by spaces.
  public static KeySequence parse(String text) {
    return new KeySequence(Arrays.stream(text.split(" ")).map(Key::of).toList());
  }

  public boolean startsWith(List<Key> pressed) {
    return keys.size() >= pressed.size() && keys.subList(0, pressed.size()).equals(pressed);
  }

  @Override
  public String toString() {
    return keys.stream().map(Key::name).collect(Collectors.joining(" "));
  }
}
