package lectern.remark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MinutesTest {
  private static final String CLOCKS =
      """
      # Notes on Clocks

      - [ ] book the room

      ## Slide 3: Drift

      - quartz drifts (2026-11-22 10:41)
      - **?** by how much (2026-11-22 10:42)
      A person's words.

      ## Slide 1: Clocks

      - [ ] send the slides (2026-11-22 10:40)

      ## Slide 3: Drift

      - [x] look it up (2026-11-22 10:44)

      ## Slide 4: Gone

      - was here (2026-11-22 10:50)

      ## Follow-up

      - call
      """;

  private static final Remarks REMARKS = Remarks.parse(CLOCKS);
  private static final List<String> LABELS = List.of("Clocks", "Drift", "End");

  private static String minutes(Minutes.Talk... talks) {
    return String.join("\n", Minutes.of(List.of(talks))) + "\n";
  }

  @Test
  void talksAndSlidesInOrderWithWhatIsToBeDoneFirst() {
    assertEquals(
        """
        # Minutes of 2026-11-22

        ## Actions

        - [ ] book the room (Two \\*clocks\\*)
        - [ ] send the slides (Two \\*clocks\\*, Slide 1: Clocks)
        - [x] look it up (Two \\*clocks\\*, Slide 2: Drift)

        ## Questions

        - **?** by how much (Two \\*clocks\\*, Slide 2: Drift)

        ## Two \\*clocks\\*

        - [ ] book the room

        ### Slide 1: Clocks

        - [ ] send the slides (10:40)

        ### Slide 2: Drift

        - quartz drifts (10:41)
        - **?** by how much (10:42)
        A person's words.

        - [x] look it up (10:44)

        ### Slide 4: Gone (not in the deck any more)

        - was here (10:50)

        ### Follow-up

        - call
        """,
        minutes(
            new Minutes.Talk("Two *clocks*", LABELS, REMARKS),
            new Minutes.Talk("Another", LABELS, Remarks.NONE)));
  }

  @Test
  void aDeckThatIsGoneKeepsItsNumbersAndSeveralDaysTheirDates() {
    Remarks remarks =
        Remarks.parse(
            "## Slide 4: B\n- b (2026-11-23 09:00)\n## Slide 2: A\n- a (2026-11-22 10:41)\n");
    assertEquals(
        """
        # Minutes of 2026-11-22 to 2026-11-23

        ## T

        ### Slide 2: A

        - a (2026-11-22 10:41)

        ### Slide 4: B

        - b (2026-11-23 09:00)
        """,
        minutes(new Minutes.Talk("T", List.of(), remarks)));
  }

  @Test
  void nothingIsNothing() {
    assertEquals(List.of(), Minutes.of(List.of(new Minutes.Talk("T", LABELS, Remarks.NONE))));
  }
}
