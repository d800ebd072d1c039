package lectern.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Makes alike what differs only in how it is written: case, accents, ß and ss, ü and ue and u.
public final class Fold {
  private Fold() {}

  /// Small letters without accents: `Größe` is `grosse`.
  public static String fold(String raw) {
    if (isAscii(raw)) {
      return raw.toLowerCase(Locale.ROOT);
    }
    String flat = Normalizer.normalize(raw, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(flat.length());
    for (int i = 0; i < flat.length(); i++) {
      char c = flat.charAt(i);
      switch (c) {
        case 'ß' -> folded.append("ss");
        case 'æ' -> folded.append("ae");
        case 'œ' -> folded.append("oe");
        case 'ø' -> folded.append('o');
        case 'ł' -> folded.append('l');
        case 'đ', 'ð' -> folded.append('d');
        case 'ı' -> folded.append('i');
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            folded.append(c);
          }
        }
      }
    }
    return folded.toString();
  }

  /// The forms of a word under which it can be looked up: folded; with `ae`, `oe`, `ue` for its
  /// umlauts; with plain vowels for what may stand for umlauts.
  static List<String> forms(String raw) {
    List<String> forms = new ArrayList<>(1);
    add(forms, fold(raw));
    if (!isAscii(raw)) {
      add(forms, fold(expanded(Normalizer.normalize(raw, Normalizer.Form.NFKC))));
    }
    if (!forms.isEmpty()) {
      add(forms, collapsed(forms.getFirst()));
    }
    return forms;
  }

  private static void add(List<String> forms, String form) {
    if (!form.isEmpty() && !forms.contains(form)) {
      forms.add(form);
    }
  }

  private static String expanded(String raw) {
    return raw.replace("ä", "ae")
        .replace("ö", "oe")
        .replace("ü", "ue")
        .replace("Ä", "ae")
        .replace("Ö", "oe")
        .replace("Ü", "ue");
  }

  /// A folded text with plain vowels for what may stand for umlauts: `gruesse` is `grusse`.
  public static String collapsed(String folded) {
    return folded.indexOf('e') > 0
        ? folded.replace("ae", "a").replace("oe", "o").replace("ue", "u")
        : folded;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
