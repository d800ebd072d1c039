package lectern.parse;

import java.util.Random;

/// A document of random nesting in which every word is there once: `w0w`, `w1w`, …
final class RandomDocument {
  private final Random random;
  private final boolean footnotes;
  private final StringBuilder definitions = new StringBuilder();
  private int word;
  private int note;

  private RandomDocument(Random random, boolean footnotes) {
    this.random = random;
    this.footnotes = footnotes;
  }

  static String of(Random random, boolean footnotes) {
    RandomDocument document = new RandomDocument(random, footnotes);
    return document.blocks(4) + document.definitions;
  }

  private String blocks(int depth) {
    StringBuilder blocks = new StringBuilder();
    for (int i = random.nextInt(4); i >= 0; i--) {
      blocks.append(block(depth)).append("\n\n");
    }
    return blocks.toString();
  }

  private String block(int depth) {
    return switch (random.nextInt(depth > 0 ? 22 : 9)) {
      case 0, 1, 2 -> inlines(3);
      case 3 -> "#".repeat(1 + random.nextInt(6)) + " " + inlines(1);
      case 4 -> "```\n" + word() + "\n" + word() + "\n```";
      case 5 ->
          "| "
              + inlines(1)
              + " | "
              + word()
              + " |\n|---|:-:|\n| "
              + word()
              + " | "
              + inlines(1)
              + " |";
      case 6 -> "<p align=\"center\">" + html(2) + "</p>";
      case 7 -> "<h2>" + html(1) + "</h2>";
      case 8 -> "<pre>" + word() + "\n " + word() + "</pre>";
      case 9, 10 -> indent("- ", "  ", blocks(depth - 1));
      case 11 -> indent("3. ", "   ", blocks(depth - 1));
      case 12, 13 -> indent("> ", "> ", blocks(depth - 1));
      case 14 -> "> [!TIP]\n" + indent("> ", "> ", blocks(depth - 1));
      case 15 ->
          "<details>\n<summary>" + word() + "</summary>\n\n" + blocks(depth - 1) + "</details>";
      case 16 -> "<div align=\"right\">\n\n" + blocks(depth - 1) + "</div>";
      case 17 -> "<ul>" + items(depth) + "</ul>";
      case 18 -> "<table>" + rows(depth) + "</table>";
      case 19 -> "<blockquote>\n" + html(2) + "\n\n" + blocks(depth - 1) + "</blockquote>";
      case 20 -> "<dl><dt>" + html(1) + "<dd>" + html(1) + "<dd>" + html(1) + "</dl>";
      // What is never closed, or never opened.
      default -> "<div><b><ul><li>" + word() + "</i></p>\n\n" + blocks(depth - 1) + "</span>";
    };
  }

  private String items(int depth) {
    StringBuilder items = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      items.append("<li>").append(html(2));
      items.append(random.nextInt(4) == 0 ? "<ol>" + items(depth) + "</ol>" : "");
      items.append(random.nextBoolean() ? "</li>\n" : "\n");
    }
    return items.toString();
  }

  private String rows(int depth) {
    StringBuilder rows = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      rows.append("<tr>");
      for (int j = random.nextInt(3); j >= 0; j--) {
        String span =
            random.nextInt(5) == 0 ? " colspan=2" : random.nextInt(5) == 0 ? " rowspan=2" : "";
        rows.append("<td").append(span).append('>').append(html(2));
        rows.append(random.nextInt(5) == 0 ? "\n\n" + blocks(depth - 1) : "");
        rows.append(random.nextBoolean() ? "</td>" : "");
      }
      rows.append(random.nextBoolean() ? "</tr>\n" : "");
    }
    return rows.toString();
  }

  private static String indent(String first, String rest, String text) {
    return first + text.stripTrailing().replace("\n", "\n" + rest);
  }

  private String inlines(int depth) {
    StringBuilder inlines = new StringBuilder(word());
    for (int i = random.nextInt(4); i > 0; i--) {
      inlines.append(' ').append(inline(depth));
    }
    return inlines.toString();
  }

  private String inline(int depth) {
    return switch (random.nextInt(depth > 0 ? 18 : 4)) {
      case 0, 1 -> word();
      case 2 -> "`" + word() + "`";
      case 3 -> "![" + word() + "](p.png)";
      case 4 -> "*" + inlines(depth - 1) + "*";
      case 5 -> "**" + inlines(depth - 1) + "**";
      case 6 -> "~~" + inlines(depth - 1) + "~~";
      case 7 -> "[" + word() + "](u)";
      case 8 -> "<b>" + inlines(depth - 1) + "</b>";
      case 9 -> "<kbd>" + word() + "</kbd>";
      case 10 -> "<span style=\"color: red\">" + inlines(depth - 1) + "</span>";
      case 11 -> "H<sub>" + word() + "</sub>";
      case 12 -> "<mark>" + inlines(depth - 1);
      case 13 -> inlines(depth - 1) + "</u>";
      case 14 -> word() + "<br>" + word();
      case 15 -> "<u><i>" + inlines(depth - 1) + "</u></i>";
      case 16 -> "10:30:15 $5 a_b";
      default -> footnotes ? footnote() : "<!-- a note -->";
    };
  }

  private String footnote() {
    String label = "n" + note++;
    if (random.nextInt(4) == 0) {
      return "^[" + word() + "]";
    }
    String text = word() + (random.nextInt(3) == 0 ? "\n\n    - " + word() : "");
    definitions.append("[^").append(label).append("]: ").append(text).append("\n\n");
    return "[^" + label + "]";
  }

  private String html(int depth) {
    StringBuilder html = new StringBuilder(word());
    for (int i = random.nextInt(3); i > 0; i--) {
      html.append(' ')
          .append(
              switch (random.nextInt(depth > 0 ? 7 : 2)) {
                case 0 -> word();
                case 1 -> "<img alt=\"" + word() + "\">";
                case 2 -> "<b>" + html(depth - 1) + "</b>";
                case 3 -> "<a href=\"u\">" + html(depth - 1) + "</a>";
                case 4 -> "<code>" + word() + "</code>";
                case 5 -> "<br>" + html(depth - 1);
                default -> "<sup>" + word() + "</sup>" + "<em>" + html(depth - 1);
              });
    }
    return html.toString();
  }

  private String word() {
    return "w" + word++ + "w";
  }
}
