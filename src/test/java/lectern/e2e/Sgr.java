package lectern.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The colours that a screen with escape sequences is drawn in.
final class Sgr {
  private static final Pattern SEQUENCE = Pattern.compile("\u001b\\[([0-9;:]*)m");

  private Sgr() {}

  /// Each colour set, as its parameters: `31`, `97`, `38;5;208`, `48;2;1;2;3`; defaults are none.
  static List<String> colours(String screen) {
    var colours = new ArrayList<String>();
    var sequences = SEQUENCE.matcher(screen);
    while (sequences.find()) {
      var words = sequences.group(1).split("[;:]", -1);
      for (int i = 0; i < words.length; i++) {
        int length = length(words, i);
        if (length > 0) {
          colours.add(String.join(";", List.of(words).subList(i, i + length)));
          i += length - 1;
        }
      }
    }
    return colours;
  }

  private static int length(String[] words, int at) {
    return switch (words[at]) {
      case "38", "48", "58" -> words[at + 1].equals("5") ? 3 : 5;
      default -> words[at].matches("(3|4|9|10)[0-7]") ? 1 : 0;
    };
  }
}
