package lectern.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.deck.Block;
import lectern.deck.Deck;
import lectern.deck.Meta;
import lectern.deck.Slide;
import lectern.json.Place;
import lectern.parse.markdown.Markdown;
import lectern.parse.markdown.SlideReader;
import lectern.parse.source.Problems;
import lectern.parse.source.SourceText;
import org.commonmark.node.Node;

/// Markdown → deck. Total and bounded in time: anything opens as something.
public final class DeckParser {
  private DeckParser() {}

  /// Reads a file's bytes.
  public static Parsed parse(String file, byte[] bytes) {
    Problems problems = new Problems(file);
    if (SourceText.isBinary(bytes)) {
      problems.error(Place.START, "a binary file: its first bytes are shown");
      Block dump = new Block.Code("", "", SourceText.dump(bytes));
      Slide slide = new Slide(List.of(dump), List.of(), 0, problems.source(Place.START));
      return new Parsed(new Deck(Meta.NONE, List.of(slide)), problems.list());
    }
    return parse(file, SourceText.decode(bytes, problems), problems);
  }

  public static Parsed parse(String file, String text) {
    return parse(file, text, new Problems(file));
  }

  private static Parsed parse(String file, String text, Problems problems) {
    FrontMatter front = FrontMatter.read(file, text);
    problems.addAll(front.diagnostics());
    String body = text.substring(front.bodyStart());
    Place start = new Place(front.bodyLine(), 1);
    if (body.length() > Markdown.MOST) {
      problems.warn(start, "longer than 1 MiB: shown as it stands");
      return plain(front.meta(), body, start, problems);
    }
    if (Markdown.isHostile(body)) {
      problems.warn(start, "too many brackets without a blank line: shown as it stands");
      return plain(front.meta(), body, start, problems);
    }
    // The lines of the front matter stay as blank ones: so every place is the file's.
    String blanked = "\n".repeat(front.bodyLine() - 1) + withoutMark(body);
    Optional<Node> document = Markdown.parse(blanked);
    if (document.isEmpty()) {
      problems.warn(start, "too much for the Markdown reader: shown as it stands");
      return plain(front.meta(), body, start, problems);
    }
    return deck(front.meta(), slides(document.get(), blanked, problems), problems);
  }

  private static String withoutMark(String body) {
    return body.startsWith("\uFEFF") ? body.substring(1) : body;
  }

  private static List<Slide> slides(Node document, String source, Problems problems) {
    List<Slide> slides = new ArrayList<>();
    for (Segment segment : Splitter.split(Markdown.children(document))) {
      SlideReader reader = new SlideReader(source, problems);
      List<Block> blocks = reader.read(segment.nodes());
      slides.add(
          new Slide(
              blocks, List.copyOf(reader.notes()), reader.steps(), problems.source(segment.at())));
    }
    return slides;
  }

  private static Parsed plain(Meta meta, String body, Place start, Problems problems) {
    return deck(meta, PlainSlides.of(body, start, problems), problems);
  }

  /// Puts the cover before the slides and leaves out the empty ones; their notes go to the slide
  /// before, or the first.
  private static Parsed deck(Meta meta, List<Slide> read, Problems problems) {
    List<Slide> slides = new ArrayList<>();
    Slide current = new Slide(List.of(), List.of(), 0, problems.source(Place.START));
    if (!meta.title().isEmpty()) {
      current = new Slide(List.of(new Block.Cover(meta)), List.of(), 0, current.source());
    }
    List<Block> notes = new ArrayList<>();
    for (Slide slide : read) {
      if (!slide.blocks().isEmpty()) {
        if (!current.blocks().isEmpty()) {
          slides.add(withNotes(current, notes));
          notes.clear();
        }
        current = slide;
      }
      notes.addAll(slide.notes());
    }
    if (current.blocks().isEmpty()) {
      problems.warn(Place.START, "has nothing in it");
    }
    slides.add(withNotes(current, notes));
    return new Parsed(new Deck(meta, slides), problems.list());
  }

  private static Slide withNotes(Slide slide, List<Block> notes) {
    return new Slide(slide.blocks(), List.copyOf(notes), slide.steps(), slide.source());
  }
}
