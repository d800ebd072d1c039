package lectern.parse;

import static lectern.parse.Decks.slides;
import static lectern.parse.Decks.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Collectors;
import lectern.parse.text.QuoteMarks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotesTest {
  private static String set(String lang, String body) {
    return text(slides("---\nlang: " + lang + "\n---\n" + body));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '%',
      delimiter = '|',
      textBlock =
          """
          en     | she said "it's 'very' slow". | she said “it’s ‘very’ slow”.
          en-GB  | the hosts' "tables"          | the hosts’ “tables”
          de     | er sagte "es ist 'sehr' gut" | er sagte „es ist ‚sehr‘ gut“
          de-CH  | "so"                         | «so»
          fr     | il dit "oui", l'hôte : quoi ? | il dit «\u00a0oui\u00a0», l’hôte\u00a0: quoi\u00a0?
          fr     | « oui » ; non !              | «\u00a0oui\u00a0»\u00a0; non\u00a0!
          ja     | これは"経路"です                 | これは「経路」です
          ja     | これは "経路" です               | これは 「経路」 です
          pl     | "tak"                        | „tak”
          pt_BR  | "sim"                        | “sim”
          xx     | "a" 'b'                      | "a" 'b'
          en     | a 5" disk and `"x"`          | a 5" disk and "x"
          en     | "*one* word" and "`two`"     | “one word” and “two”
          en     | ("a") -- "b                  | (“a”) -- "b
          en     | https://x.org/a'b            | https://x.org/a'b
          """)
  void aLanguageSetsThem(String lang, String written, String shown) {
    assertEquals(shown.translateEscapes(), set(lang, written));
  }

  @Test
  void withoutALanguageNothingChanges() {
    assertEquals("\"a\" isn't", text(slides("\"a\" isn't")));
  }

  @Test
  void eachParagraphAndCellIsOnItsOwn() {
    assertEquals("\"a\nb “c” d\n“e” f’s", set("en", "- \"a\n- b \"c\" d\n\n> \"e\" f's"));
    String cells = set("en", "| \"x\" | 'y' |\n|---|---|\n| 1 | 2 |\n");
    assertTrue(cells.contains("“x”") && cells.contains("‘y’"), cells);
  }

  /// Quotes are all that changes, whatever stands around them.
  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "fr", "ja", "pl", "sv", "da", "ru", "hu", "zh-TW"})
  void wordsStayAsTheyAre(String lang) {
    Random random = new Random(7);
    String[] pieces = {"\"", "'", " ", "a", "Wort", "*", "`", "\n", "[l](u)", "5", ".", "«", ":"};
    for (int i = 0; i < 300; i++) {
      String body =
          random
              .ints(20, 0, pieces.length)
              .mapToObj(n -> pieces[n])
              .collect(Collectors.joining("", "x ", ""));
      assertEquals(bare(text(slides(body))), bare(set(lang, body)), body);
    }
    assertTrue(QuoteMarks.of(lang).isPresent());
  }

  private static String bare(String text) {
    return text.replaceAll("[\"'“”„‚‘’«»‹›「」『』\u00a0 \n]", "");
  }
}
