package lectern.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lectern.deck.Block;

/// The marks in a slide's notes where the speaker goes on: Slidev's `[click]`, `[click:2]` for two
/// steps at once, or a paragraph of `. . .`.
final class Cues {
  /// A list's mark in front of a cue belongs to what comes after it.
  private static final Pattern CUE =
      Pattern.compile(
          "(?m)^(?<item>[ \\t]*(?:[-*+]|\\d{1,9}[.)])[ \\t]+)?\\[click(?::(?<at>\\d{1,3}))?\\][ \\t]*"
              + "|\\[click(?::(?<in>\\d{1,3}))?\\][ \\t]*|^[ \\t]*\\. \\. \\.[ \\t]*$");

  private int step;

  /// A note's blocks; what stands behind a cue is revealed with its step.
  List<Block> read(String markdown, Function<String, List<Block>> blocks) {
    if (!markdown.contains("[click") && !markdown.contains(". . .")) {
      return at(step, blocks.apply(markdown));
    }
    List<Block> all = new ArrayList<>();
    Matcher cue = CUE.matcher(markdown);
    String mark = "";
    int from = 0;
    while (cue.find()) {
      all.addAll(part(mark + markdown.substring(from, cue.start()), blocks));
      String by = cue.group("at") == null ? cue.group("in") : cue.group("at");
      step += by == null ? 1 : Integer.parseInt(by);
      mark = cue.group("item") == null ? "" : cue.group("item");
      from = cue.end();
    }
    all.addAll(part(mark + markdown.substring(from), blocks));
    return List.copyOf(all);
  }

  private List<Block> part(String markdown, Function<String, List<Block>> blocks) {
    return markdown.isBlank() ? List.of() : at(step, blocks.apply(markdown));
  }

  private static List<Block> at(int step, List<Block> content) {
    return step == 0 || content.isEmpty()
        ? content
        : List.of(new Block.Reveal(step, List.copyOf(content)));
  }
}
