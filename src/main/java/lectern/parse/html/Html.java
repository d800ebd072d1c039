package lectern.parse.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The pieces of raw HTML. Not a parser of HTML: enough of one to find comments and tags.
public sealed interface Html {
  /// Characters before this piece.
  int offset();

  /// Characters to its end.
  int end();

  /// Text between tags, as it is written.
  record Words(int offset, int end, String text) implements Html {}

  /// What stands between `<!--` and `-->`, or all the rest if that never comes.
  record Comment(int offset, int end, String text, boolean closed) implements Html {}

  /// A tag; `source` is all of it, `name` is in lower case and empty for `<!…>` and `<?…>`. One
  /// that `hides` is followed by words that are not for reading, and its end.
  record Tag(int offset, int end, String source, String name, boolean closing, boolean hides)
      implements Html {
    /// The file that an `img` shows; empty if it names none.
    public String picture() {
      return attributes(source).getOrDefault("src", "");
    }

    private Tag hiding() {
      return new Tag(offset, end, source, name, closing, true);
    }
  }

  Set<String> INLINE =
      Set.of(
          ("a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark"
                  + " nobr picture q rp rt ruby s samp small source span strike strong sub sup time"
                  + " tt u var wbr")
              .split(" "));

  Set<String> BLOCK =
      Set.of(
          ("address article aside blockquote body caption center col colgroup dd details dialog dir"
                  + " div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header"
                  + " hgroup hr html legend li link main menu meta nav ol p pre search section"
                  + " summary table tbody td tfoot th thead title tr ul")
              .split(" "));

  /// What no terminal can show.
  Set<String> EMBEDDED =
      Set.of(
          ("area audio base button canvas embed iframe input map math meter noscript object optgroup"
                  + " option param path progress select slot svg template textarea track video")
              .split(" "));

  /// What is in them is not for reading.
  Set<String> HIDDEN = Set.of("script", "style");

  Pattern NAME = Pattern.compile("<(?:(/?)([A-Za-z][A-Za-z0-9-]{0,63})[\\s/>]|[!?])");

  /// Everything in `source`, in order.
  static List<Html> pieces(String source) {
    List<Html> pieces = new ArrayList<>();
    Matcher name = NAME.matcher(source);
    int last = source.lastIndexOf('>');
    Set<String> endless = new HashSet<>();
    int words = 0;
    for (int i = source.indexOf('<'); i >= 0; i = source.indexOf('<', Math.max(words, i + 1))) {
      if (source.startsWith("<!--", i)) {
        words = add(comment(source, i), source, words, pieces);
      } else if (i < last && name.region(i, source.length()).lookingAt()) {
        Tag tag = tag(source, i, name);
        int hidden = HIDDEN.contains(tag.name) && !tag.closing ? endTag(tag, source, endless) : -1;
        words = add(hidden < 0 ? tag : tag.hiding(), source, words, pieces);
        if (hidden >= 0) {
          pieces.add(new Words(words, hidden, source.substring(words, hidden)));
          words = hidden;
        }
      }
    }
    if (words < source.length()) {
      pieces.add(new Words(words, source.length(), source.substring(words)));
    }
    return pieces;
  }

  /// Where a tag's end begins; -1 if it has none. `endless`: the names of tags known to have none.
  private static int endTag(Tag tag, String source, Set<String> endless) {
    String end = "</" + tag.name;
    for (int i = tag.end; !endless.contains(tag.name); i++) {
      i = source.indexOf("</", i);
      if (i < 0) {
        endless.add(tag.name);
      } else if (source.regionMatches(true, i, end, 0, end.length())) {
        return i;
      }
    }
    return -1;
  }

  /// Adds the words since `words`, then the piece; says where that ends.
  private static int add(Html piece, String source, int words, List<Html> pieces) {
    if (words < piece.offset()) {
      pieces.add(new Words(words, piece.offset(), source.substring(words, piece.offset())));
    }
    pieces.add(piece);
    return piece.end();
  }

  private static Comment comment(String source, int from) {
    int close = source.indexOf("-->", from + 2);
    return close < 0
        ? new Comment(from, source.length(), source.substring(from + 4), false)
        : new Comment(from, close + 3, source.substring(Math.min(from + 4, close), close), true);
  }

  private static Tag tag(String source, int from, Matcher name) {
    int end = tagEnd(source, from);
    String word = name.group(2) == null ? "" : name.group(2).toLowerCase(Locale.ROOT);
    return new Tag(from, end, source.substring(from, end), word, "/".equals(name.group(1)), false);
  }

  /// After the first `>` that is not in quotes; a quote that does not end soon is none.
  private static int tagEnd(String source, int from) {
    char quote = 0;
    for (int i = from; i < Math.min(source.length(), from + 1024); i++) {
      char c = source.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '>') {
        return i + 1;
      } else if (c == '"' || c == '\'') {
        quote = c;
      }
    }
    return source.indexOf('>', from) + 1;
  }

  /// A tag's attributes, names in lower case.
  static Map<String, String> attributes(String tag) {
    Map<String, String> attributes = new LinkedHashMap<>();
    int i = 0;
    while ((i = tag.indexOf('=', i)) >= 0) {
      int nameEnd = i;
      while (nameEnd > 0 && Character.isWhitespace(tag.charAt(nameEnd - 1))) {
        nameEnd--;
      }
      int name = nameEnd;
      while (name > 0 && isNameCharacter(tag.charAt(name - 1))) {
        name--;
      }
      int value = i + 1;
      while (value < tag.length() && Character.isWhitespace(tag.charAt(value))) {
        value++;
      }
      char quote = value < tag.length() ? tag.charAt(value) : 0;
      boolean quoted = quote == '"' || quote == '\'';
      int end = quoted ? tag.indexOf(quote, ++value) : value;
      while (!quoted && end < tag.length() && !isValueEnd(tag.charAt(end))) {
        end++;
      }
      end = end < 0 ? tag.length() : end;
      String key = tag.substring(name, nameEnd).toLowerCase(Locale.ROOT);
      attributes.putIfAbsent(key, Entities.decode(tag.substring(value, end)));
      i = Math.max(end, i + 1);
    }
    return attributes;
  }

  /// What a tag's `style` says: CSS properties, in lower case.
  static Map<String, String> style(Map<String, String> attributes) {
    Map<String, String> style = new LinkedHashMap<>();
    for (String declaration : attributes.getOrDefault("style", "").split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        style.put(
            declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            declaration.substring(colon + 1).strip().toLowerCase(Locale.ROOT));
      }
    }
    return style;
  }

  private static boolean isNameCharacter(char c) {
    return c == '-' || c == ':' || c == '_' || Character.isLetterOrDigit(c);
  }

  private static boolean isValueEnd(char c) {
    return c == '>' || Character.isWhitespace(c);
  }
}
