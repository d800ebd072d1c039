package lectern.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import lectern.app.Timer;
import lectern.browse.Order;
import lectern.deck.Position;

/// Where decks and shelves were last left, and what shelves are sorted by, kept in one text file: a
/// line a place, the last one of a path counts. Where the file can't be written nothing is kept.
public final class Places {
  /// In bytes; what is longer is written anew.
  private static final int LONGEST = 256 << 10;

  private static final String DECK = "deck:";
  private static final String SHELF = "shelf:";
  private static final String TIMER = "timer:";
  private static final String ORDER = "order";

  private final Journal journal;

  /// The line of each path, the latest last.
  private final SequencedMap<String, String> known;

  /// Whether all that is known is in the file.
  private boolean written = true;

  private Places(Journal journal, SequencedMap<String, String> known) {
    this.journal = journal;
    this.known = known;
    read();
  }

  /// The places kept in that folder; none if there is no such file.
  public static Places in(Path folder) {
    Journal journal = new Journal(folder.resolve("places"), LONGEST, Places::latest);
    return new Places(journal, new LinkedHashMap<>());
  }

  private void read() {
    for (String line : journal.lines()) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        known.putLast(line.substring(0, tab), line.substring(tab + 1));
      }
    }
  }

  /// Takes in what other Lecterns have kept since; but where nothing could be kept from here, the
  /// file knows less.
  synchronized void reread() {
    if (written) {
      read();
    }
  }

  /// Who may keep something of a deck.
  Claims claims() {
    return new Claims(journal.file().resolveSibling("claims"));
  }

  /// The last line of each path.
  private static List<String> latest(List<String> lines) {
    Set<String> seen = new HashSet<>();
    Deque<String> kept = new ArrayDeque<>();
    for (String line : lines.reversed()) {
      int tab = line.indexOf('\t');
      if (tab > 0 && seen.add(line.substring(0, tab))) {
        kept.addFirst(line);
      }
    }
    return List.copyOf(kept);
  }

  /// Where that deck was left; standard input has no place.
  public synchronized Optional<Position> deck(String path) {
    String[] parts = known.getOrDefault(DECK + encoded(absolute(path)), "").split("\t", -1);
    try {
      return parts.length == 2
          ? Optional.of(new Position(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
          : Optional.empty();
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  /// The absolute paths of the decks that were left somewhere, the latest last.
  synchronized List<String> opened() {
    return known.keySet().stream()
        .filter(key -> key.startsWith(DECK))
        .flatMap(key -> decoded(key.substring(DECK.length())).stream())
        .toList();
  }

  /// The deck that was last on screen, if its file was known, as an absolute path.
  public synchronized Optional<String> last() {
    List<String> opened = opened();
    return opened.isEmpty() ? Optional.empty() : Optional.of(opened.getLast());
  }

  /// The shelf on which that deck was last under the cursor, as an absolute path.
  public synchronized Optional<String> shelfOf(String deck) {
    String kept = encoded(absolute(deck));
    return known.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(SHELF) && entry.getValue().equals(kept))
        .reduce((_, later) -> later)
        .flatMap(entry -> decoded(entry.getKey().substring(SHELF.length())));
  }

  /// Which of the decks was under the cursor on the shelf of that name.
  public synchronized Optional<String> shelf(String name, List<String> decks) {
    String kept = known.getOrDefault(SHELF + encoded(absolute(name)), "");
    return decks.stream().filter(deck -> encoded(absolute(deck)).equals(kept)).findFirst();
  }

  /// What shelves are sorted by.
  public synchronized Order order() {
    String kept = known.getOrDefault(ORDER, "");
    for (Order order : Order.values()) {
      if (order.name().equalsIgnoreCase(kept)) {
        return order;
      }
    }
    return Order.PROGRAMME;
  }

  void keepDeck(String path, Position at) {
    if (!path.equals(DeckFile.STDIN)) {
      keep(DECK + encoded(absolute(path)), at.slide() + "\t" + at.step());
    }
  }

  /// The timer of a talk as it is now, if it is not over.
  synchronized Optional<Timer> timer(String path, Now now) {
    return KeptTimer.parse(known.getOrDefault(TIMER + encoded(absolute(path)), ""))
        .flatMap(t -> t.timer(now));
  }

  void keepTimer(String path, Timer timer, boolean left, Now now) {
    if (!path.equals(DeckFile.STDIN)) {
      keep(TIMER + encoded(absolute(path)), KeptTimer.of(timer, left, now).toString());
    }
  }

  void keepShelf(String name, String path) {
    keep(SHELF + encoded(absolute(name)), encoded(absolute(path)));
  }

  void keepOrder(Order order) {
    keep(ORDER, order.name().toLowerCase(Locale.ROOT));
  }

  private synchronized void keep(String key, String value) {
    boolean same = value.equals(known.get(key)) && (!key.startsWith(DECK) || isLatest(key));
    known.putLast(key, value);
    if (!same) {
      written &= journal.add(key + "\t" + value);
    }
  }

  /// Whether no other deck was left later.
  private boolean isLatest(String key) {
    return known.sequencedKeySet().reversed().stream()
        .filter(other -> other.startsWith(DECK))
        .findFirst()
        .filter(key::equals)
        .isPresent();
  }

  static String absolute(String path) {
    return Path.of(path).toAbsolutePath().normalize().toString();
  }

  /// The path as one word.
  static String encoded(String path) {
    return URLEncoder.encode(path, UTF_8).replace("%2F", "/");
  }

  static Optional<String> decoded(String word) {
    try {
      return Optional.of(URLDecoder.decode(word, UTF_8));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
