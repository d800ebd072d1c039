package lectern.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import lectern.deck.Deck;
import lectern.deck.Position;
import lectern.deck.Slide;
import lectern.deck.Source;
import lectern.parse.DeckParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {
  private static final Deck DECK =
      DeckParser.parse(
              "t.md",
              """
              ---
              title: Time
              event: Netdev
              speakers: [Ada, Grace]
              ---
              # One
              """
                  .getBytes(StandardCharsets.UTF_8))
          .deck();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "{event}: {title}, {speakers} | Netdev: Time, Ada, Grace",
        "{slide}/{slides} {section} | 2/2 Clocks",
        "{{title}} is {title} | {title} is Time",
        "{colour} {title | {colour} {title",
        "no place | no place",
        "{date} · {event} · {title} | Netdev · Time",
        "{event} · {date} · {title} | Netdev · Time",
        "{event} – {date} | Netdev",
        "{date}: {date} | ''",
        "{title}: {date} by {speakers} | Time by Ada, Grace",
        "— {title}, | — Time,",
        "{event} ({date}) | Netdev ()",
        "{date} {title} {date} | Time",
        "}} { }{ {} | } { }{ {}",
      })
  void fills(String template, String expected) {
    Slide second = new Slide("Clocks", List.of(), List.of(), 0, true, new Source("t.md", 1, 1));
    Deck deck = new Deck(DECK.meta(), List.of(DECK.slides().getFirst(), second));
    Talk talk = new Talk("t.md", deck, List.of(), new Position(1, 0), 0);
    assertEquals(expected, new Template(template).fill(talk));
  }
}
