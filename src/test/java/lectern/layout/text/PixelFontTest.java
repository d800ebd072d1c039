package lectern.layout.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import lectern.layout.text.PixelFont.Glyph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PixelFontTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "äöüßÄÖÜ„“‚‘–—",
        "éèêëàâçîïôœùûÿÉÈÊËÀÂÇÎÏÔŒÙÛ«»’",
        "áéíóúñ¿¡ÁÉÍÓÚÑãõÃÕåøæÅØÆ",
        "ąćęłńóśźżĄĆĘŁŃÓŚŹŻčďěňřšťůýžČĎĚŇŘŠŤŮÝŽőűŐŰșțğış"
      })
  void hasTheLettersOf(String letters) {
    letters
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(letter -> assertTrue(PixelFont.glyph(letter).isPresent(), letter));
  }

  @Test
  void hasAllOfAsciiAndNoTwoAlike() {
    Set<Glyph> glyphs = new HashSet<>();
    for (char c = '!'; c <= '~'; c++) {
      Glyph glyph = PixelFont.glyph(String.valueOf(c)).orElseThrow();
      assertEquals(PixelFont.ROWS, glyph.rows().size());
      assertTrue(glyph.rows().stream().allMatch(row -> row.length() == glyph.width()));
      assertTrue(glyphs.add(glyph), "another looks like " + c);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"網", "ש", "Ж", "🇵🇹", "\u00a0", "a\u20d7"})
  void hasNothingElse(String letter) {
    assertTrue(PixelFont.glyph(letter).isEmpty());
  }
}
