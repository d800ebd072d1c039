package lectern.app;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lectern.deck.Block;
import lectern.deck.Deck;
import lectern.deck.Links;
import lectern.deck.PlainText;
import lectern.deck.Slide;
import lectern.grid.Frame;
import lectern.grid.Link;
import lectern.overlay.LinksOverlay;

/// What keys and clicks do with links, and what is copied.
final class Linking {
  /// Bytes that every terminal with a clipboard takes at once.
  private static final int MOST_COPIED = 74_994;

  private static final int LONGEST_NOTICE = 60;

  private Linking() {}

  /// The numbers of a deck's links by target, from 1, as they are first met.
  static Map<String, Integer> numbers(Deck deck) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (Links.Found found : Links.of(deck)) {
      if (!numbers.containsKey(found.target()) && Link.of(found.target()).isPresent()) {
        numbers.put(found.target(), numbers.size() + 1);
      }
    }
    return numbers;
  }

  static Step list(Model model) {
    Talk talk = model.talk().orElseThrow();
    List<LinksOverlay.Row> rows = rows(talk);
    if (rows.isEmpty()) {
      return said(model, "There is no link in this deck (http, https or mailto).");
    }
    LinksOverlay overlay = LinksOverlay.of(rows, talk.at().slide());
    return Finding.shows(model, overlay, overlay.target());
  }

  private static List<LinksOverlay.Row> rows(Talk talk) {
    Map<String, Integer> numbers = numbers(talk.deck());
    Map<String, List<Links.Found>> places = new LinkedHashMap<>();
    for (Links.Found found : Links.of(talk.deck())) {
      places.computeIfAbsent(found.target(), _ -> new ArrayList<>()).add(found);
    }
    List<LinksOverlay.Row> rows = new ArrayList<>();
    numbers.forEach((target, number) -> {
      Link link = Link.of(target).orElseThrow();
      List<Links.Found> found = places.getOrDefault(target, List.of());
      String words =
          found.stream()
              .map(Links.Found::words)
              .filter(text -> !text.isEmpty() && !link.address().endsWith(text))
              .findFirst()
              .orElse("")
              .replace('\n', ' ');
      List<Integer> slides = found.stream().map(Links.Found::slide).distinct().toList();
      String title = talk.deck().slides().get(slides.getFirst()).title();
      rows.add(new LinksOverlay.Row(number, words, link, talk.path(), slides, title));
    });
    return rows;
  }

  /// A click on a link opens it.
  static Step clicked(Model model, int column, int row) {
    Frame seen = View.view(model);
    return column < seen.columns() && row < seen.rows()
        ? seen.at(column, row).style().link().map(link -> opens(model, link)).orElse(Step.of(model))
        : Step.of(model);
  }

  static Step opens(Model model, Link link) {
    Step step = said(Finding.closed(model), "Opening " + shortened(link.address()));
    return step.and(new Cmd.OpenLink(link));
  }

  /// A link could not be opened: it can still be pasted where it can.
  static Step notOpened(Model model, Link link, String why) {
    Step step = said(model, "Copied, as " + why + ": " + link.address());
    return step.and(new Cmd.Copy(link.address()));
  }

  static Step copies(Model model, String text) {
    return copied(Finding.closed(model), text, shortened(text));
  }

  /// Copies a code block of the slide, the first or that of the number; where there is none, all
  /// that the slide says.
  static Step copySlide(Model model, int number) {
    Slide slide = model.talk().orElseThrow().slide();
    List<Block.Code> codes = slide.blocks().stream().flatMap(Linking::codes).toList();
    if (codes.isEmpty()) {
      List<String> lines = PlainText.lines(slide.blocks());
      return lines.isEmpty()
          ? said(model, "There is nothing on this slide to copy.")
          : copied(model, String.join("\n", lines) + "\n", "the slide's text");
    }
    int index = Math.clamp(number, 1, codes.size());
    Block.Code code = codes.get(index - 1);
    String which =
        codes.size() == 1
            ? "the code block"
            : "code block " + index + " of " + codes.size() + " (NUMBER y copies another)";
    return copied(model, String.join("\n", code.lines()) + "\n", which);
  }

  private static Stream<Block.Code> codes(Block block) {
    return block instanceof Block.Code code
        ? Stream.of(code)
        : block.inside().stream().flatMap(Linking::codes);
  }

  private static Step copied(Model model, String text, String what) {
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    return bytes > MOST_COPIED
        ? said(model, "Not copied: " + bytes / 1024 + " KiB are too many for a terminal.")
        : said(model, "Copied " + what).and(new Cmd.Copy(text));
  }

  private static String shortened(String text) {
    return text.length() > LONGEST_NOTICE ? text.substring(0, LONGEST_NOTICE - 1) + "…" : text;
  }

  private static Step said(Model model, String text) {
    return Step.of(model.notice(Optional.of(new Notice(text, false))));
  }
}
