package lectern.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lectern.grid.SafeText;
import lectern.library.Playlist;
import lectern.runtime.DeckCache;
import lectern.runtime.DeckFile;
import lectern.search.DeckText;
import lectern.search.Field;
import lectern.search.Hit;
import lectern.search.Index;
import lectern.search.Query;
import lectern.search.Range;
import lectern.search.Results;
import lectern.search.Search;

/// `lectern search`: the slides that a query finds, best first, a line each.
final class Find {
  private Find() {}

  /// `folder` is where parsed decks are kept.
  static int run(Options options, Options.Command.Search search, Path folder, PrintStream out)
      throws Failure {
    List<DeckText> decks = new ArrayList<>();
    DeckCache cache = DeckCache.in(folder);
    int unread = 0;
    List<String> paths = Decks.paths(options.paths());
    for (String path : Decks.found(paths)) {
      if (Playlist.isNamedSo(path) && !paths.contains(path)) {
        continue; // its slides are found where they come from
      }
      try {
        boolean kept = !path.equals(DeckFile.STDIN) && !Playlist.isNamedSo(path);
        decks.add(kept ? cache.text(path) : DeckText.of(path, Decks.read(path).deck()));
      } catch (DeckFile.Unreadable e) {
        Main.say(e.sentence());
        unread = Failure.UNREADABLE;
      }
    }
    cache.keep();
    Results results = Search.of(Index.of(decks), Query.of(search.query()));
    if (!results.isEmpty() && !results.corrected().isEmpty()) {
      Main.say("nothing is written so; near it: " + String.join(", ", results.corrected()));
    }
    for (int i = 0; i < Math.min(results.size(), search.limit()); i++) {
      Hit hit = results.hit(i);
      out.println(search.json() ? json(hit) : SafeText.of(line(hit)).toString());
    }
    return unread > 0 ? unread : results.isEmpty() ? Failure.NOT_RIGHT : 0;
  }

  private static String line(Hit hit) {
    String notes = hit.field() == Field.NOTES ? "(notes) " : "";
    return hit.path() + ":" + (hit.slide() + 1) + ": " + hit.title() + ": " + notes + hit.extract();
  }

  private static String json(Hit hit) {
    boolean inTitle = hit.ranges().isEmpty() && !hit.inTitle().isEmpty();
    Field field = inTitle ? Field.TITLE : hit.field();
    return "{\"deck\":%s,\"slide\":%d,\"title\":%s,\"field\":%s,\"score\":%d,\"extract\":%s,\"ranges\":%s}"
        .formatted(
            quoted(hit.path()),
            hit.slide() + 1,
            quoted(hit.title()),
            quoted(field.name().toLowerCase(Locale.ROOT)),
            hit.score(),
            quoted(inTitle ? hit.title() : hit.extract()),
            ranges(inTitle ? hit.inTitle() : hit.ranges()));
  }

  /// Pairs of characters, the second exclusive.
  private static String ranges(List<Range> ranges) {
    return ranges.stream()
        .map(range -> "[" + range.from() + "," + range.to() + "]")
        .collect(Collectors.joining(",", "[", "]"));
  }

  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || (c >= 0x7f && c < 0xa0) || Character.isSurrogate(c)) {
        quoted.append("\\u%04x".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
