package lectern.theme;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Where the themes are that others extend.
public interface Bases {
  /// No theme to extend.
  Bases NONE =
      new Bases() {
        @Override
        public Optional<Text> find(String name, String from) {
          return Optional.empty();
        }

        @Override
        public Collection<String> names() {
          return List.of();
        }
      };

  /// The theme that the file `from` means by `name`: a theme's name, or a file. The file itself is
  /// meant only if there is no other.
  Optional<Text> find(String name, String from);

  /// The names that could be meant.
  Collection<String> names();

  /// A theme file: its path, the same each time it is found, and what it says.
  record Text(String file, String json) {}
}
