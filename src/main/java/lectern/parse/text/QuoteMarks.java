package lectern.parse.text;

import java.util.Locale;
import java.util.Optional;

/// The quotation marks of a language, outer and inner; `spaced` if it sets punctuation off by a
/// space that may not break, as French does.
public record QuoteMarks(
    String open, String close, String innerOpen, String innerClose, boolean spaced) {
  private static final String SPACE = "\u00a0";

  /// Those of a language by its tag (`de`, `de-CH`, `pt_BR`); empty for one that is not known.
  public static Optional<QuoteMarks> of(String lang) {
    Locale locale = Locale.forLanguageTag(lang.strip().replace('_', '-'));
    String country = locale.getCountry();
    return Optional.ofNullable(
        switch (locale.getLanguage()) {
          case "en", "ko", "tr", "pt", "nl", "id", "vi" -> marks("“”‘’");
          case "zh" ->
              country.equals("TW") || country.equals("HK") || locale.getScript().equals("Hant")
                  ? marks("「」『』")
                  : marks("“”‘’");
          case "de" -> marks(country.equals("CH") ? "«»‹›" : "„“‚‘");
          case "cs", "sk", "sl", "hr", "bg", "lt", "is" -> marks("„“‚‘");
          case "pl", "ro", "hu" -> marks("„”«»");
          case "sv", "fi" -> marks("””’’");
          case "da" -> marks("»«›‹");
          case "nb", "nn", "no" -> marks("«»‘’");
          case "ru", "uk", "be" -> marks("«»„“");
          case "es", "it", "el", "ca", "eu", "gl" -> marks("«»“”");
          case "fr" ->
              country.equals("CH")
                  ? marks("«»‹›")
                  : new QuoteMarks("«" + SPACE, SPACE + "»", "“", "”", true);
          case "ja" -> marks("「」『』");
          default -> null;
        });
  }

  private static QuoteMarks marks(String four) {
    return new QuoteMarks(
        four.substring(0, 1),
        four.substring(1, 2),
        four.substring(2, 3),
        four.substring(3, 4),
        false);
  }
}
