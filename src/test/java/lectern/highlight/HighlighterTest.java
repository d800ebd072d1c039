package lectern.highlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HighlighterTest {
  private static final String[] PIECES = {
    "\"",
    "'",
    "'''",
    "\"\"\"",
    "`",
    "/*",
    "*/",
    "//",
    "#",
    "--",
    "(*",
    "*)",
    "{-",
    "-}",
    "<!--",
    "-->",
    "<a b=\"c\">",
    "</a>",
    "<script>",
    "</script>",
    "<?php",
    "?>",
    "<%",
    "%>",
    "{",
    "}",
    "[",
    "]",
    "(",
    ")",
    "${",
    "$x",
    "$(",
    "\\",
    "\t",
    " ",
    "  ",
    "=",
    ":",
    ": ",
    "- ",
    "|",
    ">",
    "if ",
    "def ",
    "end",
    "class A",
    "0x1F",
    "1.5e-3",
    "1..2",
    "é",
    "漢字",
    "🎉",
    "e\u0301",
    "\u0000",
    "\u001b",
    "\ud800",
    "@x",
    "#[a]",
    "r#\"",
    "\"#",
    "~~~",
    "<<EOF",
    "EOF",
    "=begin",
    "=end",
    "%",
    "@@ ",
    "+a",
    "-b",
    "$ ls",
    ".x",
    "&",
    "*",
    "\\begin{verbatim}",
    "\\end{verbatim}",
    "q{",
    "'a",
    "b'",
    "!",
    "?",
    ";",
    ",",
    "word_t"
  };

  @ParameterizedTest
  @EnumSource
  void tokensRejoinToTheSource(Language language) {
    Random random = new Random(language.key().hashCode());
    for (int round = 0; round < 300; round++) {
      List<String> lines = new ArrayList<>();
      for (int i = random.nextInt(8); i >= 0; i--) {
        lines.add(random.nextBoolean() ? soup(random) : bytes(random));
      }
      rejoin(language, lines);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLongLineIsPlainAndALongTextIsRead(Language language) {
    String longest = "x = \"a\" ".repeat(1000);
    assertEquals(
        List.of(List.of(new Token(longest.length(), Kind.PLAIN))),
        Highlighter.tokens(language, List.of(longest)));
    for (String piece : PIECES) {
      String line = piece.repeat(1999 / piece.length());
      rejoin(language, List.of(line, line));
    }
  }

  private static void rejoin(Language language, List<String> lines) {
    List<List<Token>> tokens = Highlighter.tokens(language, lines);
    assertEquals(lines.size(), tokens.size());
    for (int i = 0; i < lines.size(); i++) {
      assertTrue(tokens.get(i).stream().allMatch(token -> token.length() > 0));
      int length = tokens.get(i).stream().mapToInt(Token::length).sum();
      assertEquals(lines.get(i).length(), length, lines.get(i));
    }
  }

  private static String soup(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(20); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static String bytes(Random random) {
    byte[] bytes = new byte[random.nextInt(60)];
    random.nextBytes(bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1).replaceAll("[\r\n]", " ");
  }

  @Test
  void eachNameIsOneLanguages() {
    Set<String> names = new HashSet<>();
    for (Language language : Language.values()) {
      assertTrue(names.add(language.key()), language.key());
      for (String alias : language.aliases()) {
        assertTrue(names.add(alias), alias);
        assertEquals(Optional.of(language), Language.of(alias));
      }
    }
    assertTrue(Language.values().length >= 40);
    assertEquals(Optional.of(Language.CPP), Language.of("C++"));
    assertEquals(Optional.empty(), Language.of("text"));
    assertEquals(Optional.empty(), Language.of(""));
  }

  /// Lexers hold a state: two texts read at once must not touch each other's.
  @Test
  void textsDoNotTouchEachOther() throws InterruptedException {
    List<String> lines = List.of("int x = 1; /* a", "b */ int y = \"s\";", "return x; // c");
    List<List<Token>> alone = Highlighter.tokens(Language.JAVA, lines);
    assertNotEquals(alone.get(0), alone.get(1));
    Set<List<List<Token>>> all = java.util.concurrent.ConcurrentHashMap.newKeySet();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      threads.add(
          Thread.ofVirtual()
              .start(() -> {
                for (int round = 0; round < 200; round++) {
                  all.add(Highlighter.tokens(Language.JAVA, lines));
                }
              }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(Set.of(alone), all);
  }
}
