package lectern.library;

import java.util.ArrayDeque;
import java.util.Deque;

/// A folder, by its path.
public record Folder(String path) {

  /// The folder that a file is in, by the file's path; empty for one in the current folder.
  public static Folder of(String file) {
    int slash = file.lastIndexOf('/');
    return new Folder(slash < 0 ? "" : slash == 0 ? "/" : file.substring(0, slash));
  }

  /// Where a path leads that is meant from this folder, without `.` and `..` as far as can be.
  public String file(String from) {
    String whole = from.startsWith("/") || path.isEmpty() ? from : path + "/" + from;
    Deque<String> parts = new ArrayDeque<>();
    for (String part : whole.split("/", -1)) {
      if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
        parts.removeLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return (whole.startsWith("/") ? "/" : "") + String.join("/", parts);
  }
}
