package lectern;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lectern.app.Model;
import lectern.app.Msg;
import lectern.app.Opening;
import lectern.app.Update;
import lectern.app.View;
import lectern.deck.Position;
import lectern.grid.Size;
import lectern.keys.Key;
import lectern.library.Marks;
import lectern.parse.DeckParser;
import lectern.parse.Parsed;
import lectern.theme.BuiltIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The tour, key by key, exactly as it is on screen.
class TourTest {
  private static final Path TOUR = Path.of("talks", "tour.md");

  @ParameterizedTest
  @ValueSource(strings = {"80x24", "120x40"})
  void looksAsItDid(String size) throws IOException {
    Parsed parsed = DeckParser.parse("tour.md", Files.readAllBytes(TOUR));
    Opening.Screen screen = new Opening.Screen(Size.parse(size).orElseThrow(), BuiltIn.DARK, true);
    Model model =
        Opening.deck(
            screen,
            Marks.NONE,
            new Msg.DeckOpened("tour.md", parsed.deck(), parsed.diagnostics(), Position.START));
    List<Golden.Shot> shots = new ArrayList<>();
    Model before;
    do {
      String caption = "slide " + (model.talk().orElseThrow().at().slide() + 1);
      shots.add(new Golden.Shot(caption, View.view(model)));
      before = model;
      model = Update.update(model, new Msg.Pressed(Key.of("space"))).model();
    } while (!model.talk().equals(before.talk()));
    Golden.check("tour/tour." + size + ".txt", BuiltIn.DARK, shots);
  }
}
