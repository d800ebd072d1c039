package lectern.parse.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lectern.deck.Block;
import lectern.deck.Block.Align;
import lectern.deck.Inline;
import lectern.parse.flow.Elements;
import lectern.parse.flow.Grid;
import lectern.parse.html.Html;

/// What HTML's block tags open and close.
final class HtmlTags {
  private final SlideReader slide;
  private int heading;
  private boolean strong;

  HtmlTags(SlideReader slide) {
    this.slide = slide;
  }

  /// A stretch of text, as the tag it stands in would have it.
  Block leaf(List<Inline> content) {
    if (heading > 0) {
      return new Block.Heading(heading, content);
    }
    return strong
        ? new Block.Paragraph(List.of(new Inline.Strong(content)))
        : PictureRow.paragraph(content, List.of());
  }

  /// What no block of HTML leaves open.
  void end() {
    heading = 0;
    strong = false;
    elements().end("p");
    for (int level = 1; level <= 6; level++) {
      elements().end("h" + level);
    }
  }

  private Elements elements() {
    return slide.elements();
  }

  void read(Html.Tag tag) {
    if (tag.closing()) {
      close(tag.name());
    } else {
      open(tag.name(), Html.attributes(tag.source()));
    }
  }

  private void open(String name, Map<String, String> attributes) {
    if (!name.equals("div")) {
      end();
    }
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        group(name, attributes);
        heading = name.charAt(1) - '0';
      }
      case "p" -> group(name, attributes);
      case "ul", "menu", "dir" -> elements().list(name, Optional.empty(), slide.gap());
      case "ol" -> elements().list(name, Optional.of(number(attributes, "start", 1)), slide.gap());
      case "li", "dd" -> elements().item(name, Optional.empty());
      case "dt" -> {
        elements().end("dd");
        strong = true;
      }
      case "summary" -> strong = true;
      case "blockquote" -> elements().quote(name);
      case "table" -> elements().table(name);
      case "thead" -> elements().head(true);
      case "tbody", "tfoot" -> elements().head(false);
      case "tr" -> elements().row(name);
      case "td", "th" ->
          elements()
              .cell(
                  name,
                  new Grid.Span(
                      number(attributes, "colspan", 1),
                      number(attributes, "rowspan", 1),
                      align(attributes),
                      name.equals("th")));
      case "hr" -> slide.add(new Block.Rule());
      case "col", "colgroup", "link", "meta" -> {}
      case "center" -> elements().side(name, Align.CENTER);
      default -> group(name, attributes);
    }
  }

  private void group(String name, Map<String, String> attributes) {
    Align align = align(attributes);
    if (align == Align.NONE) {
      elements().group(name);
    } else {
      elements().side(name, align);
    }
  }

  private void close(String name) {
    switch (name) {
      case "summary", "dt" -> strong = false;
      case "thead" -> elements().head(false);
      case "tbody", "tfoot" -> {}
      default -> {
        heading = 0;
        elements().end(name);
      }
    }
  }

  private static int number(Map<String, String> attributes, String name, int otherwise) {
    String value = attributes.getOrDefault(name, "").strip();
    return value.matches("[0-9]{1,4}") ? Integer.parseInt(value) : otherwise;
  }

  private static Align align(Map<String, String> attributes) {
    String side =
        Html.style(attributes).getOrDefault("text-align", attributes.getOrDefault("align", ""));
    return switch (side.strip().toLowerCase(Locale.ROOT)) {
      case "center", "middle" -> Align.CENTER;
      case "right", "end" -> Align.RIGHT;
      case "left", "start" -> Align.LEFT;
      default -> Align.NONE;
    };
  }
}
