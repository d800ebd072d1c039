package lectern.app;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lectern.deck.Block;
import lectern.deck.Deck;
import lectern.deck.Diagnostic;
import lectern.deck.Inline;
import lectern.deck.Meta;
import lectern.deck.Position;
import lectern.deck.Slide;
import lectern.deck.Source;
import lectern.grid.Color;
import lectern.grid.Frame;
import lectern.grid.Size;
import lectern.keys.Key;
import lectern.library.Entry;
import lectern.library.Library;
import lectern.theme.BuiltIn;
import lectern.theme.Role;

/// A model that keys are played to: the one place in these tests that knows how the program is
/// driven.
final class Play {
  Model model;
  final List<Cmd> cmds = new ArrayList<>();

  private Play(Model model) {
    this.model = model;
  }

  static Play shelf(Size size, Entry... entries) {
    Shelf shelf = Shelf.NONE.library(new Library(List.of(entries)), true);
    return new Play(Model.of(size, Looks.of(new Opening.Screen(size, BuiltIn.DARK, false)), shelf));
  }

  static Play deck(Size size, Deck deck) {
    Play play =
        new Play(
            Model.of(size, Looks.of(new Opening.Screen(size, BuiltIn.DARK, false)), Shelf.NONE));
    return play.happens(new Msg.DeckOpened("deck.md", deck, List.of(), Position.START));
  }

  /// Presses keys, named and separated by spaces.
  Play press(String keys) {
    for (String key : keys.trim().split("\\s+", -1)) {
      happens(new Msg.Pressed(Key.of(key)));
    }
    return this;
  }

  /// The clock that nobody sets says so many seconds, and it is ten past two.
  Play at(long seconds) {
    return happens(new Msg.Tick(Duration.ofSeconds(seconds), Optional.of(LocalTime.of(14, 10))));
  }

  Play happens(Msg msg) {
    Step step = Update.update(model, msg);
    model = step.model();
    cmds.addAll(step.cmds());
    return this;
  }

  Talk talk() {
    return model.talk().orElseThrow();
  }

  /// `slide.step` from 1 and 0, with `p` and the page where it is not the first: `2.0`, `3.1p2`.
  String at() {
    Talk talk = talk();
    String page = talk.page() == 0 ? "" : "p" + (talk.page() + 1);
    return (talk.at().slide() + 1) + "." + talk.at().step() + page;
  }

  String screen() {
    return View.view(model).toString();
  }

  static Deck deck(Slide... slides) {
    return new Deck(Meta.NONE, List.of(slides));
  }

  /// A slide with a title, a paragraph and so many steps that each reveal a paragraph.
  static Slide slide(String title, int steps) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(2, List.of(new Inline.Text(title))));
    blocks.add(paragraph("all of " + title));
    IntStream.rangeClosed(1, steps)
        .forEach(step ->
            blocks.add(new Block.Reveal(step, List.of(paragraph(title + " step " + step)))));
    return new Slide(blocks, List.of(), steps, new Source("deck.md", 1, 1));
  }

  static Block paragraph(String text) {
    return new Block.Paragraph(List.of(new Inline.Text(text)));
  }

  static Diagnostic warning(String message) {
    return new Diagnostic(new Source("deck.md", 3, 5), Diagnostic.Severity.WARNING, message);
  }

  static Diagnostic error(String message) {
    return new Diagnostic(new Source("deck.md", 3, 5), Diagnostic.Severity.ERROR, message);
  }

  /// The words on the ground of the pointer.
  String pointed() {
    Frame frame = View.view(model);
    Color ground = BuiltIn.DARK.style(Role.POINTER).bg();
    for (int y = 0; y < frame.rows() - 1; y++) {
      if (frame.at(frame.columns() - 1, y).style().bg().equals(ground)) {
        return frame.line(y).replace("▌", "").strip();
      }
    }
    return "";
  }
}
