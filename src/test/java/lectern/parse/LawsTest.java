package lectern.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lectern.deck.Block;
import lectern.deck.Diagnostic;
import lectern.deck.PlainText;
import lectern.deck.Slide;
import lectern.parse.markdown.Markdown;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;

/// What holds for every deck, on random ones.
final class LawsTest {
  private static final Pattern WORD = Pattern.compile("w[0-9]+w");

  /// Pieces of Markdown; `@` becomes a word of its own.
  private static final String[] MARKDOWN = {
    "@",
    "@ ",
    " @",
    "\n",
    "\n\n",
    "\n\n",
    "# @",
    "## @\n",
    "@\n---\n",
    "---\n",
    "\n\n---\n\n",
    "- @\n",
    "- ",
    "  ",
    "    ",
    "\t",
    "1. @\n",
    "3) ",
    "> @\n",
    "> ",
    "> [!NOTE]\n> @\n",
    "- [ ] @\n",
    "[x] ",
    "*",
    "**",
    "_@_",
    "~~",
    "`",
    "`@`",
    "```\n",
    "```java\n@\n```\n",
    "```java {1|2}\n@\n@\n```\n",
    "```file\npath: @\n```\n",
    "<<< @/x.ts {1}\n",
    "~~~\n",
    "[@](u)",
    "![@](p)",
    "[",
    "](u)",
    "![",
    "|",
    "|@|@|\n|-|-|\n|@|@|\n",
    "|-|",
    ":-:",
    "\\",
    "  \n",
    "&amp;",
    "&#27;",
    " https://x.org ",
    "\u3042\n\u3042",
    ". . .\n\n",
    "***\n",
    "=\n",
    "\r\n",
    "\0",
    "#",
  };

  /// These hide or change words, too.
  private static final String[] MORE = {
    "<!-- pause -->\n",
    "<!-- pause -->",
    "<!-- incremental_lists: true -->\n",
    "<!-- end_slide -->\n",
    "<!-- speaker_note: @ -->\n",
    "<!-- @ -->",
    "<!-- incremental_tables: true -->\n",
    "<!-- column_layout: [1, 2] -->\n",
    "<!-- column: 0 -->\n",
    "<!-- column: 1 -->\n",
    "<!-- reset_layout -->\n",
    "<!-- alignment: center -->\n",
    "<!-- font_size: 2 -->\n",
    "<!-- jump_to_middle -->\n",
    "<!-- new_lines: 2 -->\n",
    "<table>\n",
    "<tr>",
    "<td>",
    "</td>",
    "</table>\n",
    "<ul>\n",
    "<li>",
    "</ul>\n",
    "<blockquote>",
    "<div align=center>\n\n",
    "</div>\n",
    "<sub>",
    "</sub>",
    "$",
    "$$",
    "$$\n",
    "\\frac",
    "{",
    "}",
    "[^n]",
    "[^n]: @\n",
    "^[",
    ":tada:",
    "<details><summary>@\n\n",
    "<!--\nspeaker_note: |\n  @\n-->\n",
    "<!--",
    "-->",
    "<b>",
    "</b>",
    "<p>",
    "</p>\n",
    "<br>",
    "<div>\n",
    "<pre>",
    "</pre>",
    "<a href=\"",
    "\">",
    "<script>",
    "</script>",
    "<T>",
    "<",
    "title: @\n",
    "---\ntitle: @\n---\n",
    "[@]: u\n",
    "include: @",
    "\u001b[2J",
    "\ud83d",
    "\u202e",
    "\uFEFF",
    "&",
    ";",
  };

  @Test
  void everyWordIsOnOneSlideOnceAndInOrder() {
    TextContentRenderer renderer =
        TextContentRenderer.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .build();
    for (int seed = 0; seed < 3000; seed++) {
      String text = soup(new Random(seed), MARKDOWN);
      Parsed parsed = DeckParser.parse("t.md", text);
      String shown =
          String.join(
              "\n",
              parsed.deck().slides().stream()
                  .flatMap(s -> PlainText.lines(s.blocks()).stream())
                  .toList());
      assertEquals(
          words(renderer.render(Markdown.parse(text).orElseThrow())),
          words(shown),
          "seed " + seed + ":\n" + text);
    }
  }

  @Test
  void anyTextIsADeck() {
    String[] all = new String[MARKDOWN.length + MORE.length];
    System.arraycopy(MARKDOWN, 0, all, 0, MARKDOWN.length);
    System.arraycopy(MORE, 0, all, MARKDOWN.length, MORE.length);
    for (int seed = 0; seed < 5000; seed++) {
      holds(soup(new Random(seed), all));
    }
  }

  @Test
  void anyBytesAreADeck() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      Parsed parsed = DeckParser.parse("t.md", bytes);
      assertFalse(parsed.deck().slides().isEmpty());
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) (bytes[i] == 0 ? 'x' : bytes[i] & 0x7F);
      }
      DeckParser.parse("t.md", bytes);
    }
  }

  @Test
  void frontMatterAloneSaysTheSame() {
    for (int seed = 0; seed < 1000; seed++) {
      String text = "---\n" + soup(new Random(seed), MORE);
      assertEquals(
          DeckParser.parse("t.md", text).deck().meta(), FrontMatter.read("t.md", text).meta());
    }
  }

  private static void holds(String text) {
    Parsed parsed = DeckParser.parse("t.md", text);
    long lines = text.lines().count() + 1;
    for (Diagnostic diagnostic : parsed.diagnostics()) {
      assertTrue(diagnostic.at().line() <= lines, () -> diagnostic + "\n" + text);
    }
    for (Slide slide : parsed.deck().slides()) {
      List<Integer> steps = new ArrayList<>();
      steps(slide.blocks(), steps);
      assertEquals(steps.stream().sorted().toList(), steps, () -> "steps go back:\n" + text);
      List<Integer> used = List.copyOf(new TreeSet<>(steps));
      int last = used.isEmpty() ? 0 : used.getLast();
      assertEquals(last, slide.steps(), () -> steps + "\n" + escaped(text));
      assertEquals(
          IntStream.rangeClosed(1, last).boxed().toList(), used, () -> "idle steps:\n" + text);
    }
  }

  /// In ASCII, so that what a report would leave out is seen.
  private static String escaped(String text) {
    return text.codePoints()
        .mapToObj(c ->
            c == '\n' || (c >= ' ' && c < 127) ? Character.toString(c) : "\\u{%x}".formatted(c))
        .collect(Collectors.joining());
  }

  private static void steps(List<Block> blocks, List<Integer> steps) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Reveal(int step, List<Block> content) -> {
          steps.add(step);
          steps(content, steps);
        }
        case Block.Items(_, _, List<Block.Item> items) -> {
          for (Block.Item item : items) {
            if (item.step() > 0) {
              steps.add(item.step());
            }
            steps(item.content(), steps);
          }
        }
        case Block.Quote(List<Block> content) -> steps(content, steps);
        case Block.Alert(_, List<Block> content) -> steps(content, steps);
        case Block.Table(_, _, List<Block.Row> rows) ->
            rows.stream().mapToInt(Block.Row::step).filter(step -> step > 0).forEach(steps::add);
        case Block.Columns(List<Block.Column> columns) -> {
          // One may go back to a column, so they are in order only all together.
          List<Integer> inside = new ArrayList<>();
          columns.forEach(column -> steps(column.content(), inside));
          steps.addAll(inside.stream().sorted().toList());
        }
        case Block.Aligned(_, List<Block> content) -> steps(content, steps);
        case Block.Sized(_, List<Block> content) -> steps(content, steps);
        case Block.Footnotes(List<Block.Footnote> notes) ->
            notes.forEach(note -> steps(note.content(), steps));
        case Block.Code(_, Block.Listing listing, _) ->
            listing.focus().stream().skip(1).map(Block.Focus::step).forEach(steps::add);
        case Block.Cover _,
            Block.Heading _,
            Block.Paragraph _,
            Block.Diagram _,
            Block.Picture _,
            Block.Rule _,
            Block.Space _,
            Block.Middle _ -> {}
      }
    }
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  private static String soup(Random random, String[] pieces) {
    StringBuilder text = new StringBuilder();
    int word = 0;
    for (int i = random.nextInt(60); i >= 0; i--) {
      String piece = pieces[random.nextInt(pieces.length)];
      while (piece.contains("@")) {
        piece = piece.replaceFirst("@", "w" + word++ + "w");
      }
      text.append(piece);
    }
    return text.toString();
  }
}
