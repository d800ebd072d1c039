package lectern.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.deck.Block;
import lectern.deck.Deck;
import lectern.deck.Diagnostic;
import lectern.deck.Meta;
import lectern.deck.Reference;
import lectern.deck.Slide;
import lectern.json.Place;
import lectern.parse.flow.Element;
import lectern.parse.markdown.Citations;
import lectern.parse.markdown.Markdown;
import lectern.parse.markdown.Origin;
import lectern.parse.markdown.SlideReader;
import lectern.parse.markdown.Sourced;
import lectern.parse.source.Problems;
import lectern.parse.source.SourceText;
import lectern.parse.text.QuoteMarks;
import org.commonmark.node.Node;

/// Markdown → deck. Total and bounded in time: anything opens as something.
public final class DeckParser {
  private DeckParser() {}

  /// Reads a file's bytes; what it includes is not available.
  public static Parsed parse(String file, byte[] bytes) {
    return parse(file, bytes, Includes.NONE);
  }

  public static Parsed parse(String file, byte[] bytes, Includes includes) {
    Problems problems = new Problems(file);
    if (SourceText.isBinary(bytes)) {
      problems.error(Place.START, "a binary file: its first bytes are shown");
      Block dump = new Block.Code("", SourceText.dump(bytes));
      Slide slide = new Slide(List.of(dump), List.of(), 0, problems.source(Place.START));
      return new Parsed(
          new Deck(Meta.NONE, List.of(slide)), problems.list(), Optional.empty(), List.of());
    }
    return parse(file, SourceText.decode(bytes, problems), problems, includes);
  }

  public static Parsed parse(String file, String text) {
    return parse(file, text, new Problems(file), Includes.NONE);
  }

  private static Parsed parse(String file, String text, Problems problems, Includes includes) {
    FrontMatter front = FrontMatter.read(file, text);
    problems.addAll(front.diagnostics());
    String body = text.substring(front.bodyStart());
    Place start = new Place(front.bodyLine(), 1);
    if (Markdown.isHeavy(body)) {
      problems.warn(start, "too long to be read as Markdown: shown as it stands");
      return plain(front, body, start, problems);
    }
    if (Markdown.isHostile(body)) {
      problems.warn(start, "too many brackets without a blank line: shown as it stands");
      return plain(front, body, start, problems);
    }
    String blanked = front.blanked(text);
    Optional<Node> document = Markdown.parse(blanked);
    if (document.isEmpty()) {
      problems.warn(start, "too much for the Markdown reader: shown as it stands");
      return plain(front, body, start, problems);
    }
    Optional<QuoteMarks> marks = front.meta().lang().flatMap(QuoteMarks::of);
    Documents documents = new Documents(includes, file, marks);
    List<Sourced> nodes = documents.read(document.get(), file, blanked, problems);
    List<Slide> slides = slides(nodes, front, documents.origins());
    return deck(front, slides, problems, documents);
  }

  private static List<Slide> slides(List<Sourced> nodes, FrontMatter front, List<Origin> origins) {
    Splitter.Cut cut = Splitter.split(nodes, front.split());
    Citations citations = new Citations();
    List<Slide> slides = new ArrayList<>();
    List<Element.Side> carried = List.of();
    for (Segment segment : cut.segments()) {
      SlideReader reader = new SlideReader(segment.first().origin(), citations, carried);
      reader.read(segment.nodes());
      // HTML that centres goes on below a heading; a separator ends all.
      carried = cut.isAtHeadings() ? reader.sides() : List.of();
      slides.add(reader.slide(segment.at(), segment.first().origin().problems()));
    }
    origins.forEach(origin -> origin.warnOfUncited(citations));
    return Sections.of(slides, cut.level(), front.meta().title());
  }

  private static Parsed plain(FrontMatter front, String body, Place start, Problems problems) {
    return deck(
        front,
        PlainSlides.of(body, start, problems),
        problems,
        new Documents(Includes.NONE, "", Optional.empty()));
  }

  /// Puts the cover before the slides and leaves out the empty ones; their notes and minutes go to
  /// the slide before, or the first.
  private static Parsed deck(
      FrontMatter front, List<Slide> read, Problems problems, Documents documents) {
    Meta meta = front.meta();
    List<Slide> slides = new ArrayList<>();
    Slide current = new Slide(List.of(), List.of(), 0, problems.source(Place.START));
    if (!meta.title().isEmpty()) {
      current = new Slide(List.of(new Block.Cover(meta)), List.of(), 0, current.source());
    }
    List<Block> notes = new ArrayList<>();
    for (Slide slide : read) {
      if (showsAnything(slide)) {
        if (!current.blocks().isEmpty()) {
          slides.add(current.notes(notes));
          notes.clear();
        }
        current = slide;
      } else if (slide.planned().isPresent()) {
        current = current.planned(slide.planned());
      }
      notes.addAll(slide.notes());
    }
    if (current.blocks().isEmpty()) {
      problems.warn(Place.START, "has nothing in it");
    }
    slides.add(current.notes(notes));
    List<Diagnostic> found = new ArrayList<>(problems.list());
    found.addAll(documents.diagnostics());
    List<Reference> pictures = new ArrayList<>(problems.pictures());
    pictures.addAll(documents.pictures());
    return new Parsed(new Deck(meta, slides), found, front.theme(), pictures);
  }

  private static boolean showsAnything(Slide slide) {
    return !slide.blocks().stream()
        .allMatch(block ->
            block instanceof Block.Space
                || block instanceof Block.Middle
                || block instanceof Block.Rule);
  }
}
