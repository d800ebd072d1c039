package lectern.remark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import lectern.remark.Remark.Kind;
import org.junit.jupiter.api.Test;

class RemarksTest {
  private static final LocalDateTime TIME = LocalDateTime.parse("2026-11-22T10:41:59");

  /// What somebody may type, and what a format may stumble over.
  private static final List<String> PIECES =
      List.of(
          "word",
          " ",
          "  ",
          "!",
          "?",
          "[ ]",
          "[x]",
          "**?**",
          "- ",
          "# ",
          "## Slide 3: x",
          "\\",
          "*",
          "_",
          "`",
          "<!-- ",
          "-->",
          "(2026-01-01 10:10)",
          "(",
          ")",
          "\n",
          "\r\n",
          "\t",
          "\u0000",
          "\u001b[31m",
          "\u2028",
          "\ufeff",
          "\ud83d\ude00",
          "\ud83d",
          "\ude00",
          "語",
          "שלום",
          "e\u0301",
          "|",
          "&amp;",
          "Slide 7",
          ":",
          "```");

  private static String random(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private static List<Remark> remarks(Remarks remarks) {
    return remarks.sections().stream()
        .flatMap(section -> section.lines().stream())
        .map(Remark.class::cast)
        .toList();
  }

  @Test
  void whatIsTypedIsReadAgain() {
    Random random = new Random(6);
    for (int round = 0; round < 300; round++) {
      StringBuilder file = new StringBuilder();
      List<Remark> written = new ArrayList<>();
      List<Heading> under = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        Optional<Remark> remark = Remark.typed(random(random), TIME.plusMinutes(i));
        Heading heading = new Heading(1 + random.nextInt(3), label(random));
        if (remark.isPresent()) {
          String tail = file.substring(Math.max(0, file.lastIndexOf("\n## ")));
          file.append(Remarks.addition(tail, random(random).strip(), heading, remark.get()));
          written.add(remark.get());
          under.add(heading);
        }
      }
      Remarks read = Remarks.parse(file.toString());
      assertEquals(written, remarks(read), file::toString);
      List<Heading> headings = new ArrayList<>();
      read.sections().forEach(s -> s.lines().forEach(_ -> headings.add(s.heading())));
      assertEquals(under, headings, file::toString);
    }
  }

  /// What slides may be known by: one line, no control characters.
  private static String label(Random random) {
    return random.nextBoolean()
        ? "A title"
        : random(random).replaceAll("[\\p{Cntrl}\\p{Z}\\s\ufeff]+", " ").strip();
  }

  @Test
  void anyTextIsRead() {
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 30; i++) {
        text.append(random(random)).append(random.nextBoolean() ? "\n" : "");
      }
      Remarks read = Remarks.parse(text.toString());
      List<String> minutes = Minutes.of(List.of(new Minutes.Talk("T", List.of("a", "b"), read)));
      assertEquals(read.isEmpty(), minutes.isEmpty());
    }
  }

  @Test
  void aFileReadsWell() {
    Heading slide = new Heading(7, "Congestion control");
    String file = "";
    file += Remarks.addition(file, "TCP *now*", slide, typed("BBRv3 is in net-next"));
    file += Remarks.addition(file, "TCP *now*", slide, typed("! send the slides"));
    file += Remarks.addition(file, "TCP *now*", new Heading(9, ""), typed("?who measured that"));
    assertEquals(
        """
        # Notes on TCP \\*now\\*

        <!-- Kept by Lectern, a line for each note. It only adds to this file: edit it as you like. -->

        ## Slide 7: Congestion control

        - BBRv3 is in net-next (2026-11-22 10:41)
        - [ ] send the slides (2026-11-22 10:41)

        ## Slide 9

        - **?** who measured that (2026-11-22 10:41)
        """,
        file);
  }

  private static Remark typed(String text) {
    return Remark.typed(text, TIME).orElseThrow();
  }

  @Test
  void nothingTypedIsNothing() {
    for (String text : List.of("", "  ", "!", " ? ", "\n", "\u0000")) {
      assertTrue(Remark.typed(text, TIME).isEmpty(), text);
    }
  }

  @Test
  void whatAPersonWritesIsKeptAndUnderstood() {
    Remarks read =
        Remarks.parse(
            """
            \ufeffsome words first\r
            # A title of their own
            * ! do this
            - [X] did that (2026-11-22 10:41)
            + ? why
              because
            - at no time (2026-13-41 99:99)

            ## Slide 2: B
            A paragraph.

            Another.

            ## Later
            - call
            """);
    assertEquals(
        List.of(
            Heading.NONE,
            new Heading(0, "A title of their own"),
            new Heading(2, "B"),
            new Heading(0, "Later")),
        read.sections().stream().map(Remarks.Section::heading).toList());
    assertEquals(
        List.of(
            new Remark(Kind.ACTION, "do this", Optional.empty()),
            new Remark(Kind.DONE, "did that", Optional.of(LocalDateTime.parse("2026-11-22T10:41"))),
            new Remark(Kind.QUESTION, "why", Optional.empty()),
            new Remarks.Written("  because"),
            new Remark(Kind.NOTE, "at no time (2026-13-41 99:99)", Optional.empty())),
        read.sections().get(1).lines());
    assertEquals(3, read.sections().get(2).lines().size());
  }

  @Test
  void whatFollowsAPersonsWordsStandsApart() {
    Heading slide = new Heading(1, "A");
    String more = Remarks.addition("## Slide 1: A\n\nwords\n", "", slide, typed("x"));
    assertEquals("\n- x (2026-11-22 10:41)\n", more);
    String under = Remarks.addition("foreign\n", "", slide, typed("x"));
    assertEquals("\n## Slide 1: A\n\n- x (2026-11-22 10:41)\n", under);
  }

  @Test
  void remarksFollowTheirSlides() {
    Remarks remarks = Remarks.parse("## Slide 2: B\n- b\n## Slide 3: Gone\n- c\n");
    assertEquals("b", remarks.on(0, List.of("B", "A", "C")).getFirst().text());
    assertEquals("c", remarks.on(2, List.of("B", "A", "C")).getFirst().text());
    assertTrue(remarks.on(1, List.of("B", "A", "C")).isEmpty());
  }
}
