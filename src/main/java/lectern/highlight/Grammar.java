package lectern.highlight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What [GrammarLexer] must know of a language, read from a text of lines `key values…`:
///
/// ```
/// line // ;              comments to the end of the line
/// space-line #           the same, but only after a space and before one
/// block /* */            comments over lines; `nested` where they nest
/// string " "             its marks; `raw` without escapes, `multi` over lines
/// char                   'x', also beside lifetimes and quotes of names
/// keywords, types, constants, defines    words; a name after the last is a function
/// capitals, calls        a name with a capital is a type, one before `(` a function
/// keys = :               what stands before one of these is a property
/// first FUNCTION         a line's first word is of that kind, if it is no keyword
/// prefix $ PROPERTY      that mark and the name after it are of that kind
/// start # META           the same, but only where the line begins
/// suffix ! META          the same for a mark after a name
/// span #[ ] META         all between two marks on one line
/// header [ META          a line that begins so
/// word -?                characters that names hold besides letters, digits and _
/// fold                   words are the same in capitals
/// ```
record Grammar(
    Map<String, List<String>> marks, Map<String, Kind> words, List<Quote> quotes, boolean fold) {

  /// Text between two marks.
  record Quote(String open, String close, boolean raw, boolean multi) {}

  static Grammar read(String text) {
    Map<String, List<String>> marks = new HashMap<>();
    Map<String, Kind> words = new HashMap<>();
    List<Quote> quotes = new ArrayList<>();
    for (String row : (Iterable<String>) text.lines()::iterator) {
      List<String> values = List.of(row.strip().split("\\s+"));
      String key = values.getFirst();
      List<String> rest = values.subList(1, values.size());
      switch (key) {
        case "keywords" -> rest.forEach(word -> words.put(word, Kind.KEYWORD));
        case "types" -> rest.forEach(word -> words.put(word, Kind.TYPE));
        case "constants" -> rest.forEach(word -> words.put(word, Kind.NUMBER));
        case "functions" -> rest.forEach(word -> words.put(word, Kind.FUNCTION));
        case "string" ->
            quotes.add(
                new Quote(rest.get(0), rest.get(1), rest.contains("raw"), rest.contains("multi")));
        default -> {
          List<String> all = new ArrayList<>(marks.getOrDefault(key, List.of()));
          all.addAll(rest);
          marks.put(key, all);
        }
      }
    }
    return new Grammar(
        Map.copyOf(marks), Map.copyOf(words), List.copyOf(quotes), marks.containsKey("fold"));
  }

  boolean is(String key) {
    return marks.containsKey(key);
  }

  List<String> marks(String key) {
    return marks.getOrDefault(key, List.of());
  }

  Kind word(String word) {
    return words.getOrDefault(fold ? word.toLowerCase(Locale.ROOT) : word, Kind.PLAIN);
  }

  Set<String> defines() {
    return new HashSet<>(marks("defines"));
  }
}
