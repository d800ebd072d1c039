package lectern.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lectern.deck.Block;
import lectern.grid.Grapheme;
import lectern.grid.SafeText;
import lectern.highlight.Highlighter;
import lectern.highlight.Kind;
import lectern.highlight.Language;
import lectern.highlight.Token;

/// A code block's lines as they can be shown, and what their parts are: tokens of so many
/// graphemes. It is what is shown that is read, tabs and hidden characters written out, so the
/// tokens fit it whatever the code holds.
record CodeText(
    String language, List<String> lines, List<SafeText> texts, List<List<Token>> tokens) {
  /// So many are kept, the newest first: a slide is laid out for each key, and reading code takes
  /// longer than that may. Two threads may both read one: either will do.
  private static final int KEPT = 32;

  private static volatile List<CodeText> kept = List.of();

  static CodeText of(Block.Code code) {
    List<CodeText> known = kept;
    for (CodeText text : known) {
      if (text.language.equals(code.language()) && text.lines.equals(code.lines())) {
        return text;
      }
    }
    CodeText read = read(code.language(), code.lines());
    List<CodeText> newest = new ArrayList<>();
    newest.add(read);
    newest.addAll(known.subList(0, Math.min(known.size(), KEPT - 1)));
    kept = List.copyOf(newest);
    return read;
  }

  private static CodeText read(String language, List<String> lines) {
    List<SafeText> texts = new ArrayList<>(lines.size());
    for (String line : lines) {
      texts.add(SafeText.code(line.stripTrailing()));
    }
    List<List<Token>> tokens = new ArrayList<>(lines.size());
    Optional<Language> known = language.isEmpty() ? Optional.empty() : Language.of(language);
    if (known.isEmpty()) {
      texts.forEach(text -> tokens.add(List.of(new Token(text.graphemes().size(), Kind.PLAIN))));
    } else {
      List<List<Token>> read =
          Highlighter.tokens(known.get(), texts.stream().map(SafeText::toString).toList());
      for (int i = 0; i < read.size(); i++) {
        tokens.add(graphemes(texts.get(i), read.get(i)));
      }
    }
    return new CodeText(language, lines, texts, tokens);
  }

  /// The same tokens, counted in graphemes. One that a token ends in belongs to that token.
  private static List<Token> graphemes(SafeText text, List<Token> tokens) {
    if (text.toString().length() == text.graphemes().size()) {
      return tokens;
    }
    List<Token> counted = new ArrayList<>(tokens.size());
    int next = 0;
    int at = 0;
    int end = 0;
    for (Token token : tokens) {
      end += token.length();
      int from = next;
      while (at < end && next < text.graphemes().size()) {
        Grapheme grapheme = text.graphemes().get(next++);
        at += grapheme.text().length();
      }
      if (next > from) {
        counted.add(new Token(next - from, token.kind()));
      }
    }
    return counted;
  }

  int longest() {
    int longest = 0;
    for (SafeText text : texts) {
      longest = Math.max(longest, text.width());
    }
    return longest;
  }
}
