package lectern.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.deck.Block;
import lectern.deck.Inline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/// A paragraph that is nothing but pictures.
final class PictureRow {
  /// More than that stand below each other.
  private static final int BESIDE = 3;

  private PictureRow() {}

  /// The titles of the pictures that stand right in a paragraph; empty for one that has none.
  static List<String> titles(Paragraph paragraph) {
    List<String> titles = new ArrayList<>();
    for (Node child : Markdown.children(paragraph)) {
      Node inner = child instanceof Link ? child.getFirstChild() : child;
      if (inner instanceof Image image) {
        titles.add(image.getTitle() == null ? "" : image.getTitle());
      }
    }
    return titles;
  }

  /// A picture, or several beside each other, if the text is nothing else. Several from elsewhere,
  /// which are never fetched, are badges, and stay text.
  static Block paragraph(List<Inline> content, List<String> titles) {
    List<Block> pictures = new ArrayList<>();
    boolean near = true;
    boolean below = false;
    for (Inline inline : content) {
      Optional<String> title =
          Optional.of(pictures.size())
              .filter(at -> at < titles.size())
              .map(titles::get)
              .filter(words -> !words.isEmpty());
      switch (inline) {
        case Inline.Image image -> {
          pictures.add(picture(image, title, Optional.empty()));
          near &= !isFar(image);
        }
        case Inline.Link(String link, List<Inline> inside)
            when inside.size() == 1
                && inside.getFirst() instanceof Inline.Image image
                && !isFar(image) ->
            pictures.add(picture(image, title, Optional.of(link)));
        case Inline.Break() -> below = true;
        case Inline.Text(String text) when text.isBlank() -> {}
        case Inline _ -> {
          return new Block.Paragraph(content);
        }
      }
    }
    if (pictures.size() == 1) {
      return pictures.getFirst();
    }
    if (pictures.isEmpty() || !near) {
      return new Block.Paragraph(content);
    }
    return below || pictures.size() > BESIDE
        ? new Block.Columns(List.of(new Block.Column(1, List.copyOf(pictures))))
        : new Block.Columns(
            pictures.stream().map(one -> new Block.Column(1, List.of(one))).toList());
  }

  private static Block.Picture picture(
      Inline.Image image, Optional<String> title, Optional<String> link) {
    return new Block.Picture(image.target(), image.alt(), title, image.extent(), link);
  }

  private static boolean isFar(Inline.Image image) {
    return image.target().contains("://");
  }
}
