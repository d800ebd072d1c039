package lectern.parse.html;

import lectern.json.Place;
import lectern.parse.source.Problems;

/// Says which tags were not understood.
public final class HtmlWarnings {
  private final Problems problems;

  public HtmlWarnings(Problems problems) {
    this.problems = problems;
  }

  /// Whether a tag is none of HTML's, as in `List<String>`, and stands for itself. Warns of it.
  public boolean isText(Html.Tag tag, Place at) {
    String name = tag.name();
    if (Html.INLINE.contains(name) || Html.BLOCK.contains(name) || isDoctype(tag)) {
      return false;
    }
    if (Html.HIDDEN.contains(name)) {
      if (!tag.closing()) {
        hidden(name, at);
      }
      return false;
    }
    if (name.contains("-") || Html.EMBEDDED.contains(name)) {
      if (!tag.closing()) {
        problems.warn(at, "<" + name + "> is not supported: only its text is shown");
      }
      return false;
    }
    String shown = tag.source().length() > 40 ? tag.source().substring(0, 40) + "…" : tag.source();
    problems.warn(
        at,
        shown.lines().findFirst().orElse("")
            + " is not HTML: shown as it stands (if it is code, put it in backticks)");
    return true;
  }

  public void hidden(String name, Place at) {
    problems.warn(at, "<" + name + "> is left out");
  }

  private static boolean isDoctype(Html.Tag tag) {
    return tag.source().regionMatches(true, 0, "<!doctype", 0, 9);
  }
}
