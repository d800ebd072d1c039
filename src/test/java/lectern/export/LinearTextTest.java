package lectern.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import lectern.deck.Meta;
import lectern.library.Entry;
import lectern.library.Library;
import lectern.parse.DeckParser;
import org.junit.jupiter.api.Test;

/// Decks and the lines they read as.
class LinearTextTest {
  private static void assertReads(String deck, String expected) {
    var lines = LinearText.of(DeckParser.parse("t.md", deck).deck());
    assertEquals(expected.stripTrailing(), String.join("\n", lines), deck);
  }

  @Test
  void slidesAreCountedAndNamed() {
    assertReads(
        """
        # One

        Some *words* with `code` and a [link](https://example.org).
        Same paragraph.

        ---

        no title

        <!-- speaker_note: Say it. -->
        """,
        """
        Slide 1 of 2: One

        Some words with code and a link (https://example.org). Same paragraph.

        Slide 2 of 2

        no title

        Notes:

        Say it.
        """);
  }

  @Test
  void titleSlideSaysWhatTheFrontMatterSays() {
    assertReads(
        """
        ---
        title: A talk
        subtitle: And more
        speakers: [Ann, Bob]
        event: Conf
        location: Lisbon
        day: 2
        date: 2022-10-24
        summary: In short.
        ---

        # First
        """,
        """
        Slide 1 of 2: A talk
        And more
        Speakers: Ann, Bob
        Conf, Lisbon, day 2, 2022-10-24
        In short.

        Slide 2 of 2: First
        """);
  }

  @Test
  void listsNestAndTasksSayWhetherTheyAreDone() {
    assertReads(
        """
        - one
          - inner

            more of it
        - [x] two
        - [ ] three

        7. seven
        8. eight
        """,
        """
        Slide 1 of 1

        - one
          - inner

            more of it
        - done: two
        - to do: three

        7. seven
        8. eight
        """);
  }

  @Test
  void stepsAreAllThere() {
    assertReads(
        """
        # S

        <!-- incremental_lists: true -->

        - one
        - two

        <!-- pause -->

        last
        """,
        """
        Slide 1 of 1: S

        - one
        - two

        last
        """);
  }

  @Test
  void quotesAlertsCodeAndTablesAreNamed() {
    assertReads(
        """
        > said
        >
        > twice

        > [!WARNING]
        > Mind the gap.

        ```sh
        ls

          -l
        ```

        | who | what |
        |-----|------|
        | Ann | a b  |
        | Bob |      |

        ![A tree](tree.png "In autumn")
        """,
        """
        Slide 1 of 1

        Quote:
            said

            twice

        Warning:
            Mind the gap.

        Code, sh:
            ls

              -l

        Table: who, what
        - Ann; what a b
        - Bob; what

        Picture: A tree – In autumn
        """);
  }

  @Test
  void nothingActsOnTheTerminal() {
    assertReads(
        "# a&#27;]2;x&#7;\n\nb&#x9b;c\u202ed\n",
        """
        Slide 1 of 1: a␛]2;x␇

        b�c�d
        """);
  }

  @Test
  void libraryReadsAsTheProgramme() {
    var meta =
        DeckParser.parse("t.md", "---\ntitle: T\nspeakers: [Ann, Bob]\nevent: E\nday: 1\n---\n")
            .deck()
            .meta();
    assertEquals(OptionalInt.of(1), meta.day());
    var library = new Library(List.of(Entry.of("z/plain.md", Meta.NONE), Entry.of("t.md", meta)));
    assertEquals(
        List.of("E, day 1", "- T, by Ann, Bob: t.md", "", "Other decks", "- plain: z/plain.md"),
        LinearText.of(library));
  }
}
