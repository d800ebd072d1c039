package lectern.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NearestTest {
  @Test
  void distances() {
    assertEquals(0, Nearest.distance("Title", "title"));
    assertEquals(1, Nearest.distance("titel", "title"));
    assertEquals(1, Nearest.distance("titl", "title"));
    assertEquals(1, Nearest.distance("tittle", "title"));
    assertEquals(3, Nearest.distance("", "abc"));
  }

  @Test
  void nearestKnownName() {
    List<String> known = List.of("title", "subtitle", "date", "day");
    assertEquals(Optional.of("title"), Nearest.to("tilte", known));
    assertEquals(Optional.of("date"), Nearest.to("dat", known));
    assertEquals(Optional.of("day"), Nearest.to("days", known));
    assertEquals(Optional.empty(), Nearest.to("paginate", known));
    assertEquals(Optional.empty(), Nearest.to("x".repeat(100_000), known));
  }
}
