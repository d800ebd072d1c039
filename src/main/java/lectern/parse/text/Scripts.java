package lectern.parse.text;

import java.util.Optional;

/// Raised and lowered text in characters of Unicode's own, where all of it has them.
public final class Scripts {
  private static final String PLAIN_RAISED =
      "0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWαβγδεθιφχ′";
  private static final String RAISED =
      "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵅᵝᵞᵟᵋᶿᶥᵠᵡ′";
  private static final String PLAIN_LOWERED = "0123456789+-−=()aehijklmnoprstuvxβγρφχ";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ";

  private Scripts() {}

  public static Optional<String> raised(String text) {
    return map(text, PLAIN_RAISED, RAISED);
  }

  public static Optional<String> lowered(String text) {
    return map(text, PLAIN_LOWERED, LOWERED);
  }

  private static Optional<String> map(String text, String from, String to) {
    StringBuilder mapped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int at = from.indexOf(text.charAt(i));
      if (at < 0) {
        return Optional.empty();
      }
      mapped.append(to.charAt(at));
    }
    return Optional.of(mapped.toString());
  }

  /// Text that cannot be raised (`^`) or lowered (`_`), in a form that can be read.
  public static String written(char mark, String text) {
    boolean one = text.codePointCount(0, text.length()) == 1;
    return one ? mark + text : mark + "(" + text + ")";
  }
}
