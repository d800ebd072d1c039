package lectern.parse;

/// Reads the files that a deck includes. Who implements it sees to it that they are the deck's own.
@FunctionalInterface
public interface Includes {
  /// What is said of a deck that is read from no file.
  Includes NONE = (_, _) -> new Unreadable("there is no folder to look in");

  /// The file that `from` asks for by `path`, as it is written there.
  Answer read(String from, String path);

  sealed interface Answer permits Text, Missing, Folder, Outside, Unreadable {}

  /// `file` is how diagnostics name it: the same for one file, by whatever path it is asked for.
  final class Text implements Answer {
    private final String file;
    private final byte[] bytes;

    public Text(String file, byte[] bytes) {
      this.file = file;
      this.bytes = bytes.clone();
    }

    String file() {
      return file;
    }

    byte[] bytes() {
      return bytes.clone();
    }
  }

  record Missing() implements Answer {}

  record Folder() implements Answer {}

  /// Not in the deck's folder.
  record Outside() implements Answer {}

  record Unreadable(String why) implements Answer {}
}
