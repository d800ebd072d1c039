package lectern;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.app.Cmd;
import lectern.app.Model;
import lectern.app.Msg;
import lectern.app.Opening;
import lectern.app.Step;
import lectern.app.Update;
import lectern.app.View;
import lectern.app.Wanted;
import lectern.deck.Position;
import lectern.grid.Size;
import lectern.image.Canvas;
import lectern.image.Painted;
import lectern.keys.Key;
import lectern.library.Marks;
import lectern.runtime.DeckFile;
import lectern.runtime.PictureReader;
import lectern.runtime.ThemeFolders;
import lectern.theme.BuiltIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The tour, key by key, exactly as it is on screen.
class TourTest {
  private static final Path TOUR = Path.of("talks", "tour.md");
  private static final ThemeFolders NO_THEMES = new ThemeFolders(List.of(), Optional.empty());

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "120x40"})
  void looksAsItDid(String size) throws DeckFile.Unreadable {
    Opening.Screen screen = new Opening.Screen(Size.parse(size).orElseThrow(), BuiltIn.DARK, true);
    Model model =
        after(
            Opening.deck(
                screen, Marks.NONE, DeckFile.opened(TOUR.toString(), Position.START, NO_THEMES)),
            new Msg.CanvasKnown(Canvas.BLOCKS));
    List<Golden.Shot> shots = new ArrayList<>();
    Model before;
    do {
      String caption = "slide " + (model.talk().orElseThrow().at().slide() + 1);
      shots.add(new Golden.Shot(caption, View.view(model)));
      before = model;
      model = after(model, new Msg.Pressed(Key.of("space")));
    } while (!model.talk().equals(before.talk()));
    Golden.check("tour/tour." + size + ".txt", BuiltIn.DARK, shots);
  }

  /// The model after that, with the pictures that it asks for.
  private static Model after(Model before, Msg msg) {
    Step step = Update.update(before, msg);
    Model model = step.model();
    for (Cmd cmd : step.cmds()) {
      if (cmd instanceof Cmd.ReadPictures(List<Wanted> wanted) && !wanted.isEmpty()) {
        Painted painted = PictureReader.paint(wanted.getFirst()).painted();
        model = after(model, new Msg.PicturePainted(wanted.getFirst(), painted, Optional.empty()));
      }
    }
    return model;
  }
}
