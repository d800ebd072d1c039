package lectern.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What is looked for: words that must all be there, `"phrases"`, `-not`, and fields. Any text is a
/// query.
///
/// Fields of a slide: `title:word`, and `in:notes` or `in:code` for all words. Fields of a deck:
/// `speaker: tag: day: event: deck:`.
public record Query(String text, List<Term> terms, List<Term> without, List<Facet.Filter> filters) {
  public static Query of(String text) {
    return new Parsing(text).run();
  }

  /// Whether nothing is looked for.
  public boolean isEmpty() {
    return terms.isEmpty() && without.isEmpty() && filters.isEmpty();
  }

  private static final class Parsing {
    private final String text;
    private final List<Term> terms = new ArrayList<>();
    private final List<Term> without = new ArrayList<>();
    private final List<Facet.Filter> filters = new ArrayList<>();
    private int in = Field.ANY;
    private int at;

    Parsing(String text) {
      this.text = text;
    }

    Query run() {
      while (skipSpace()) {
        boolean not = text.charAt(at) == '-';
        at += not ? 1 : 0;
        add(name(), not);
      }
      return new Query(
          text, terms.stream().distinct().map(this::narrowed).toList(), without, filters);
    }

    private Term narrowed(Term term) {
      return new Term(term.words(), term.open(), term.fields() & in);
    }

    private boolean skipSpace() {
      while (at < text.length() && isSpace(text.charAt(at))) {
        at++;
      }
      return at < text.length();
    }

    private static boolean isSpace(char c) {
      return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /// The field's name before a colon, if here is one that is known.
    private String name() {
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      String name = text.substring(at, end).toLowerCase(Locale.ROOT);
      boolean known = name.equals("title") || name.equals("in") || facet(name).isPresent();
      if (!known || end == text.length() || text.charAt(end) != ':') {
        return "";
      }
      at = end + 1;
      return name;
    }

    private static Optional<Facet> facet(String name) {
      return List.of(Facet.values()).stream()
          .filter(facet -> facet.name().toLowerCase(Locale.ROOT).equals(name))
          .findFirst();
    }

    private void add(String name, boolean not) {
      boolean quoted = at < text.length() && text.charAt(at) == '"';
      boolean closed = quoted && text.indexOf('"', at + 1) >= 0;
      String value = quoted ? quoted() : unquoted();
      Optional<Facet> facet = facet(name);
      if (facet.isPresent()) {
        if (!value.isBlank()) {
          filters.add(new Facet.Filter(facet.get(), value.strip(), not));
        }
      } else if (name.equals("in")) {
        in &= field(value, not);
      } else {
        int fields = name.equals("title") ? Field.TITLE.bit() : Field.ANY;
        // What is not wanted is named whole: else the first letter typed takes all away.
        term(value, !closed && !not, fields).ifPresent((not ? without : terms)::add);
      }
    }

    private static int field(String value, boolean not) {
      for (Field field : Field.values()) {
        if (field.name().equalsIgnoreCase(value)) {
          return not ? ~field.bit() : field.bit();
        }
      }
      return Field.ANY;
    }

    private static Optional<Term> term(String value, boolean open, int fields) {
      List<String> words =
          Word.of(value).stream()
              .map(word -> Fold.fold(word.raw()))
              .filter(word -> !word.isEmpty())
              .toList();
      return words.isEmpty() ? Optional.empty() : Optional.of(new Term(words, open, fields));
    }

    private String quoted() {
      int from = at + 1;
      int end = text.indexOf('"', from);
      at = end < 0 ? text.length() : end + 1;
      return text.substring(from, end < 0 ? text.length() : end);
    }

    private String unquoted() {
      int from = at;
      while (at < text.length() && !isSpace(text.charAt(at))) {
        at++;
      }
      return text.substring(from, at);
    }
  }
}
