package lectern.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lectern.deck.Block;
import lectern.deck.Deck;
import lectern.deck.Inline;
import lectern.deck.Meta;
import lectern.deck.Names;
import lectern.deck.Position;
import lectern.deck.Slide;
import lectern.deck.SlideRef;
import lectern.deck.Source;
import lectern.grid.CellSize;
import lectern.grid.Frame;
import lectern.grid.Graphic;
import lectern.grid.Rect;
import lectern.grid.Size;
import lectern.grid.Style;
import lectern.image.Canvas;
import lectern.image.Format;
import lectern.image.Header;
import lectern.image.Painted;
import lectern.image.Protocol;
import org.junit.jupiter.api.Test;

class PaintingTest {
  private static final Source AT = new Source("deck.md", 3, 1);
  private static final Canvas KITTY = new Canvas(Protocol.KITTY, new CellSize(10, 20), 256, false);

  private static PictureFile file(String name, int stamp) {
    return new PictureFile(AT, name, stamp, new Header(Format.PNG, 400, 200, 1));
  }

  private static final Map<String, PictureFile> FILES =
      Map.of("a.png", file("a.png", 1), "b.png", file("b.png", 1));

  private static Slide slide(String... targets) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(List.of(new Inline.Text("Words."))));
    for (String target : targets) {
      blocks.add(new Block.Picture(target, "", Optional.empty()));
    }
    return new Slide(blocks, List.of(), 0, AT);
  }

  private static Play open(Slide... slides) {
    Play play = Play.shelf(new Size(80, 24));
    return play.happens(
        new Msg.DeckOpened(
            "deck.md",
            new Deck(Meta.NONE, List.of(slides)),
            List.of(),
            Position.START,
            true,
            FILES));
  }

  private static List<Wanted> wanted(Play play) {
    return play.cmds.reversed().stream()
        .filter(Cmd.ReadPictures.class::isInstance)
        .map(cmd -> ((Cmd.ReadPictures) cmd).wanted())
        .findFirst()
        .orElse(List.of());
  }

  private static List<String> names(Play play) {
    return wanted(play).stream().map(w -> w.file().path()).toList();
  }

  private static Frame view(Play play) {
    return View.view(play.model);
  }

  private static Painted drawn() {
    return new Painted.Drawn(new Graphic(new byte[] {1}, new byte[0], false));
  }

  @Test
  void aDeckWithoutPicturesAsksForNothing() {
    Play play = Play.deck(new Size(80, 24), new Deck(Meta.NONE, List.of(slide(), slide())));
    play.press("space left ?");
    assertTrue(play.cmds.stream().noneMatch(Cmd.AskTerminal.class::isInstance));
  }

  @Test
  void asksTheTerminalOnceThenForThePicturesInSightAndTheNext() {
    Play play = open(slide(), slide("a.png"), slide("b.png"));
    assertEquals(1, play.cmds.stream().filter(Cmd.AskTerminal.class::isInstance).count());
    play.press("space left");
    assertEquals(1, play.cmds.stream().filter(Cmd.AskTerminal.class::isInstance).count());
    assertEquals(List.of(), wanted(play));
    play.happens(new Msg.CanvasKnown(KITTY));
    assertEquals(List.of("a.png"), names(play));
    play.press("space");
    assertEquals(List.of("a.png", "b.png"), names(play));
    Wanted first = wanted(play).getFirst();
    assertEquals(new Size(68, 17), first.cells());
    assertEquals(List.of(), view(play).placements());
    play.happens(new Msg.PicturePainted(first, drawn(), Optional.empty()));
    assertEquals(List.of("b.png"), names(play));
    assertEquals(new Rect(6, 3, 68, 17), view(play).placements().getFirst().at());
  }

  /// The pictures are the deck's, also those of a slide that begins in a file it includes.
  @Test
  void aPlaylistsSlideHasThePicturesOfItsDeck() {
    Slide part = slide("a.png");
    Slide included = new Slide(part.blocks(), List.of(), 0, new Source("part.md", 1, 1));
    Deck talk = new Deck(Meta.NONE, List.of(included));
    SlideRef origin = new SlideRef("deck.md", 0, Names.of(talk));
    Deck list = new Deck(Meta.NONE, talk.slides(), Map.of(0, origin), Optional.empty());
    Play play = Play.shelf(new Size(80, 24));
    play.happens(
        new Msg.DeckOpened("day.playlist", list, List.of(), Position.START, true, Map.of()));
    play.happens(new Msg.PicturesFound("deck.md", FILES)).happens(new Msg.CanvasKnown(KITTY));
    assertEquals(List.of("a.png"), names(play));
  }

  @Test
  void anOverlayHidesThePictureThatItCovers() {
    Play play = open(slide("a.png")).happens(new Msg.CanvasKnown(KITTY));
    play.happens(new Msg.PicturePainted(wanted(play).getFirst(), drawn(), Optional.empty()));
    assertEquals(1, view(play).placements().size());
    play.press("?");
    assertEquals(0, view(play).placements().size());
    play.press("esc");
    assertEquals(1, view(play).placements().size());
  }

  @Test
  void anotherSizeOrThemeOrFileNeedsAnotherPicture() {
    Play play = open(slide("a.png")).happens(new Msg.CanvasKnown(KITTY));
    Wanted first = wanted(play).getFirst();
    play.happens(new Msg.PicturePainted(first, drawn(), Optional.empty()));
    play.happens(new Msg.Resized(new Size(40, 12)));
    assertTrue(wanted(play).getFirst().cells().columns() < first.cells().columns());
    assertEquals(0, view(play).placements().size());
    play.happens(new Msg.Resized(new Size(80, 24)));
    assertEquals(1, view(play).placements().size(), "it was kept");
    Map<String, PictureFile> changed = Map.of("a.png", file("a.png", 2));
    play.happens(new Msg.PicturesFound("deck.md", changed));
    assertEquals(2, wanted(play).getFirst().file().stamp());
  }

  @Test
  void cellsAreDrawnAndFaultsTold() {
    Play play = open(slide("a.png")).happens(new Msg.CanvasKnown(Canvas.BLOCKS));
    Wanted first = wanted(play).getFirst();
    Frame cells =
        Frame.stack(java.util.Collections.nCopies(15, Frame.text("▚".repeat(60), Style.PLAIN)));
    play.happens(
        new Msg.PicturePainted(
            first, new Painted.Cells(cells), Optional.of("is broken: it ends too early")));
    assertEquals("▚".repeat(60), view(play).line(5).strip());
    assertTrue(
        view(play).line(23).contains("deck.md:3:1: picture a.png is broken: it ends too early"),
        view(play).line(23));
    assertEquals(1, play.talk().diagnostics().size());
  }

  @Test
  void whatCannotBePaintedIsABoxAndAFinding() {
    Play play = open(slide("a.png")).happens(new Msg.CanvasKnown(KITTY));
    play.happens(
        new Msg.PicturePainted(
            wanted(play).getFirst(), new Painted.Not("is damaged"), Optional.of("is damaged")));
    assertEquals(
        "│" + " ".repeat(30) + "a.png" + " ".repeat(31) + "│", view(play).line(11).strip());
    assertEquals(1, play.talk().diagnostics().size());
    assertTrue(view(play).line(23).contains("deck.md:3:1: picture a.png is damaged"));
  }

  @Test
  void withoutPicturesABoxStandsForEach() {
    Play play = open(slide("a.png")).happens(new Msg.CanvasKnown(Canvas.OFF));
    assertEquals(List.of(), wanted(play));
    assertTrue(view(play).toString().contains("╭────"), view(play).toString());
  }

  /// What is kept is bounded, whatever is shown.
  @Test
  void oldPicturesAreForgotten() {
    Play play = open(slide("a.png")).happens(new Msg.CanvasKnown(KITTY));
    byte[] large = new byte[5 << 20];
    for (int columns = 40; columns < 60; columns++) {
      play.happens(new Msg.Resized(new Size(columns, 24)));
      for (Wanted one : wanted(play)) {
        Painted painted = new Painted.Drawn(new Graphic(large, new byte[0], false));
        play.happens(new Msg.PicturePainted(one, painted, Optional.empty()));
      }
      assertEquals(1, view(play).placements().size());
      assertFalse(play.model.gallery().shown().size() > 6);
    }
  }
}
