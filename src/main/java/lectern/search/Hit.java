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
    int first = best.ranges.isEmpty() ? 0 : best.ranges.getFirst().from();
    int from = first <= BEFORE ? 0 : best.line.lastIndexOf(' ', first - BEFORE / 2) + 1;
    if (first - from > BEFORE) {
      from = Character.isLowSurrogate(best.line.charAt(first - BEFORE)) ? first : first - BEFORE;
    }
    String before = from > 0 ? "…" : "";
    int shift = before.length() - from;
    int end = Math.min(best.line.length(), from + LONGEST);
    return new Hit(
        deck.path(),
        deck.title(),
        slide,
        title,
        lit.ranges(title),
        best.field,
        before + best.line.substring(from, end),
        best.ranges.stream()
            .filter(range -> range.to() <= end)
            .map(range -> new Range(range.from() + shift, range.to() + shift))
            .toList(),
        score);
  }

  /// The line with most of what was looked for, the title aside; the first where none has any.
  private static final class Best {
    private final Lit lit;
    private Field field = Field.BODY;
    private String line = "";
    private List<Range> ranges = List.of();
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
        ranges = lit.ranges(text);
        count = found;
      }
    }
  }
}
