package lectern.parse.markdown;

import java.util.List;
import java.util.Optional;
import lectern.deck.Block;
import lectern.deck.Inline;
import lectern.json.Place;
import lectern.parse.html.Entities;
import lectern.parse.html.Html;
import lectern.parse.html.HtmlWarnings;
import lectern.parse.html.InlineBuffer;
import lectern.parse.text.Emoji;
import org.commonmark.node.HtmlBlock;

/// A block of raw HTML → readable blocks. What it leaves open stays open for the Markdown after it,
/// but for paragraphs and headings.
final class HtmlBlocks {
  private final SlideReader slide;
  private final HtmlWarnings warnings;
  private final HtmlTags tags;
  private final String source;
  private final HtmlPlaces places;
  private final InlineBuffer line = new InlineBuffer();
  private final StringBuilder preformatted = new StringBuilder();
  private Optional<String> hidden = Optional.empty();
  private String language = "";
  private boolean verbatim;

  HtmlBlocks(SlideReader slide, HtmlBlock html) {
    this.slide = slide;
    this.warnings = slide.warnings();
    this.tags = new HtmlTags(slide);
    this.source = html.getLiteral();
    this.places = new HtmlPlaces(source, html.getSourceSpans());
  }

  void read() {
    for (Html piece : Html.pieces(source)) {
      if (hidden.isPresent()) {
        hidden = hidden.filter(name -> !(piece instanceof Html.Tag tag && closes(tag, name)));
        continue;
      }
      switch (piece) {
        case Html.Words words when verbatim -> preformatted.append(Entities.decode(words.text()));
        case Html.Words words -> words(words.text());
        case Html.Comment comment -> {
          end();
          slide.comment(comment, places.of(comment));
        }
        case Html.Tag tag -> tag(tag, places.of(tag));
      }
    }
    end();
    tags.end();
  }

  private static boolean closes(Html.Tag tag, String name) {
    return tag.closing() && tag.name().equals(name);
  }

  private void words(String text) {
    String words = Emoji.in(Entities.decode(text.replaceAll("[ \\t\\r\\n\\f]+", " ")));
    if (words.startsWith(" ")) {
      line.space();
    }
    line.text(words);
    line.gap();
  }

  private void tag(Html.Tag tag, Place at) {
    String name = tag.name();
    if (tag.hides()) {
      warnings.hidden(name, at);
      hidden = Optional.of(name);
    } else if (name.equals("pre")) {
      end();
      verbatim = !tag.closing();
      language = verbatim ? language(tag) : "";
    } else if (verbatim) {
      verbatim(tag, at);
    } else if (Html.BLOCK.contains(name)) {
      end();
      tags.read(tag);
    } else if (warnings.isText(tag, at)) {
      line.text(tag.source());
    } else {
      if (name.equals("img")) {
        slide.picture(at, tag.picture());
      }
      line.tag(tag);
    }
  }

  private void verbatim(Html.Tag tag, Place at) {
    if (tag.name().equals("br")) {
      preformatted.append('\n');
    } else if (tag.name().equals("code") && !tag.closing() && language.isEmpty()) {
      language = language(tag);
    } else if (warnings.isText(tag, at)) {
      preformatted.append(tag.source());
    }
  }

  /// As highlighters' classes name it: `language-c`, `lang-c`.
  private static String language(Html.Tag tag) {
    String classes =
        Html.attributes(tag.source())
            .getOrDefault("class", Html.attributes(tag.source()).getOrDefault("lang", ""));
    for (String name : classes.split("\\s+", -1)) {
      String language = name.replaceFirst("^(language-|lang-|highlight-source-|brush:)", "");
      if (!language.equals(name) || !Html.attributes(tag.source()).containsKey("class")) {
        return language;
      }
    }
    return "";
  }

  private void end() {
    List<Inline> content = line.take();
    if (!content.isEmpty()) {
      slide.add(tags.leaf(content));
    }
    if (!preformatted.isEmpty()) {
      List<String> code = preformatted.toString().lines().toList();
      boolean empty = code.getFirst().isEmpty();
      slide.add(new Block.Code(language, empty ? code.subList(1, code.size()) : code));
      preformatted.setLength(0);
    }
  }
}
