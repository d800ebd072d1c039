package lectern.parse;

import static lectern.parse.Decks.assertBlocks;
import static lectern.parse.Decks.assertInline;
import static lectern.parse.Decks.code;
import static lectern.parse.Decks.codeBlock;
import static lectern.parse.Decks.p;
import static lectern.parse.Decks.text;

import java.util.List;
import lectern.deck.Block;
import lectern.deck.Inline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MathTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '\0',
      textBlock =
          """
          E = mc^2                                    @ E = mc²
          \\alpha_{i}^{2}+\\beta\\le\\gamma             @ αᵢ²+β ≤ γ
          \\Delta t \\le 1\\,\\mu s                     @ Δt ≤ 1 μs
          \\alpha + \\beta x_1                       @ α + βx₁
          \\infty x                                 @ ∞ x
          \\frac{a}{b}                                 @ a/b
          \\frac{x+1}{2y}                              @ (x+1)/(2y)
          \\frac12 \\pi                                @ ½ π
          \\frac{n(n+1)}{2}                            @ n(n+1)/2
          \\frac{dy}{dx}                               @ dy/dx
          \\sqrt{x^2+y^2}                              @ √(x²+y²)
          \\sqrt[3]{8}                                 @ ∛8
          \\sum_{i=1}^{n} x_i                          @ ∑ᵢ₌₁ⁿ xᵢ
          \\int_0^1 f(x)\\,dx                          @ ∫₀¹ f(x) dx
          \\lim_{x\\to\\infty} f(x)                    @ lim_(x → ∞) f(x)
          x \\in \\mathbb{R}^n                         @ x ∈ ℝⁿ
          \\mathcal{L}(\\theta)                        @ ℒ(θ)
          \\mathbb{A}\\mathfrak{g}                     @ 𝔸𝔤
          \\hat{x} \\bar{y} \\vec{v} \\dot{q}          @ x̂ ȳ v⃗ q̇
          e^{-i\\pi}                                   @ e^(−iπ)
          90^\\circ                                    @ 90°
          f'(x)                                       @ f′(x)
          A^T, A^\\top                                 @ Aᵀ, Aᵀ
          \\left( a \\right) \\left\\{ b \\right.        @ (a) {b
          O(n \\log n)                                 @ O(n log n)
          \\text{if } x > 0                            @ if x > 0
          x_{\\max}                                    @ xₘₐₓ
          x_{ij}^{n+1}                                @ xᵢⱼⁿ⁺¹
          x_q                                         @ x_q
          \\|x\\|_2                                     @ ‖x‖₂
          a \\Rightarrow b \\iff c                     @ a ⇒ b ⟺ c
          \\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix} @ (a b; c d)
          \\begin{cases} 1 & x>0 \\\\ 0, & x<0 \\end{cases} @ {1, x>0; 0, x<0}
          100\\% \\$5                                  @ 100% $5
          """)
  void readsWell(String tex, String expected) {
    assertInline("a $" + tex + "$", text("a " + expected));
  }

  @Test
  void whatDoesNotIsItsSource() {
    for (String tex : List.of("\\foo{x}", "\\frac{a}", "a^", "\\left", "\\mathbb{5}", "#1")) {
      assertInline("a $" + tex + "$", text("a "), code(tex));
    }
  }

  @Test
  void dollarsThatAreNone() {
    for (String text :
        List.of(
            "it costs $5 and $10",
            "US$20-US$30, $1,000$2",
            "$HOME/$USER",
            "a$b$c",
            "$ a$ $a $",
            "$",
            "$$",
            "$$$a$$$",
            "${A}$")) {
      assertInline(text, text(text));
    }
    assertInline("\\$a$", text("$a$"));
    assertInline("`$a$`", code("$a$"));
    assertInline("$5 `a$`", text("$5 "), code("a$"));
    assertInline("a $x_1 y_1 * z*$", text("a x₁ y₁ ∗ z∗"));
  }

  @Test
  void display() {
    assertBlocks("$$a^2$$", display(text("a²")));
    assertBlocks("$$\na = b\n- c\n$$", display(text("a = b − c")));
    assertBlocks(
        "$$\n\\begin{aligned} a &= b \\\\ &= c \\end{aligned}\n$$",
        display(text("a = b"), new Inline.Break(), text("= c")));
    assertBlocks(
        "a $$b$$ c", p(text("a"), new Inline.Break(), text("b"), new Inline.Break(), text("c")));
    assertBlocks("```math\na^2\n```", display(text("a²")));
    assertBlocks("$$\n\\foo\n$$", codeBlock("latex", "\\foo"));
    assertBlocks("$$\na\n\nb", p("$$ a"), p("b"));
    assertBlocks("```\n$$\na\n$$\n```", codeBlock("", "$$", "a", "$$"));
  }

  @Test
  void emoji() {
    assertInline("a :tada: :+1::+1:", text("a 🎉 👍👍"));
    for (String text :
        List.of("10:30:15", "a::b::c", ":nope:", "x:tada:", "::", ":tada", "/:tada:/")) {
      assertInline(text, text(text));
    }
    assertInline("`:tada:`", code(":tada:"));
    assertInline("<u:tada:>", text("<u:tada:>"));
    assertInline(
        "<http://x.org/:tada:>", Decks.link("http://x.org/:tada:", text("http://x.org/:tada:")));
  }

  private static Block display(Inline... content) {
    return new Block.Aligned(Block.Align.CENTER, List.of(p(content)));
  }
}
