package lectern.search;

import java.util.List;

/// A slide that was found.
///
/// @param path the deck's path
/// @param deck the deck's title
/// @param slide the slide, from 0
/// @param title the slide's title; empty if it has none
/// @param inTitle what of the title was looked for
/// @param field where the extract stands
/// @param extract the line that tells best why it was found; empty if there is none but the title
/// @param ranges what of the extract was looked for; none if it was all in the title
/// @param score how good a hit it is, against the others of the same search
public record Hit(
    String path,
    String deck,
    int slide,
    String title,
    List<Range> inTitle,
    Field field,
    String extract,
    List<Range> ranges,
    int score) {

  /// Characters of an extract, and those before the first match.
  private static final int LONGEST = 200;

  private static final int BEFORE = 32;

  static Hit of(DeckText deck, int slide, Lit lit, int score) {
    SlideText text = deck.slides().get(slide);
    Best best = new Best(lit);
    text.forEach(best::line);
    String title = text.title();
    String line = straight(best.line);
    List<Range> ranges = lit.ranges(line);
    int first = ranges.isEmpty() ? 0 : ranges.getFirst().from();
    int from = first <= BEFORE ? 0 : line.lastIndexOf(' ', first - BEFORE / 2) + 1;
    if (first - from > BEFORE) {
      from = Character.isLowSurrogate(line.charAt(first - BEFORE)) ? first : first - BEFORE;
    }
    String before = from > 0 ? "…" : "";
    int shift = before.length() - from;
    int end = Math.min(line.length(), from + LONGEST);
    return new Hit(
        deck.path(),
        deck.title(),
        slide,
        title,
        lit.ranges(title),
        best.field,
        before + line.substring(from, end),
        ranges.stream()
            .filter(range -> range.to() <= end)
            .map(range -> new Range(range.from() + shift, range.to() + shift))
            .toList(),
        score);
  }

  /// A line that was drawn as one of running text: a bar where lines stood between words, one space
  /// for many.
  private static String straight(String line) {
    return line.replaceAll("[\\s\u2500-\u257f]*[\u2500-\u257f][\\s\u2500-\u257f]*", " │ ")
        .replaceAll("\\s+", " ")
        .replaceAll("^[ │]+|[ │]+$", "");
  }

  /// The line with most of what was looked for, the title aside; the first where none has any.
  private static final class Best {
    private final Lit lit;
    private Field field = Field.BODY;
    private String line = "";
    private int count = -1;

    Best(Lit lit) {
      this.lit = lit;
    }

    void line(Field in, String text) {
      if (in == Field.TITLE || (in == Field.NOTES && count < 0)) {
        // Without a match, notes say nothing to the room.
        count = in == Field.NOTES ? 0 : count;
        if (in == Field.TITLE) {
          return;
        }
      }
      int found = lit.count(text);
      if (found > count) {
        field = in;
        line = text;
        count = found;
      }
    }
  }
}
