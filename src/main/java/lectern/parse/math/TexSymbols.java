package lectern.parse.math;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// TeX's names for characters: those of LaTeX and AMS that people use.
final class TexSymbols {
  /// Signs that stand for themselves.
  private static final String SIGNS =
      """
      alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ
      iota ι kappa κ varkappa ϰ lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ
      sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω
      Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
      infty ∞ partial ∂ nabla ∇ hbar ℏ ell ℓ Re ℜ Im ℑ aleph ℵ beth ℶ wp ℘ emptyset ∅
      varnothing ∅ angle ∠ measuredangle ∡ degree ° prime ′ backprime ‵ forall ∀ exists ∃
      nexists ∄ neg ¬ lnot ¬ top ⊤ bot ⊥ complement ∁ imath ı jmath ȷ eth ð
      sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ oint ∮ bigcup ⋃ bigcap ⋂ bigvee ⋁ bigwedge ⋀
      bigoplus ⨁ bigotimes ⨂ bigodot ⨀ bigsqcup ⨆ biguplus ⨄
      ldots … dots … cdots ⋯ vdots ⋮ ddots ⋱ dotsc … dotsb ⋯ dotso … colon : backslash \\
      lbrace { rbrace } lbrack [ rbrack ] langle ⟨ rangle ⟩ lceil ⌈ rceil ⌉ lfloor ⌊ rfloor ⌋
      lvert | rvert | vert | lVert ‖ rVert ‖ Vert ‖ llbracket ⟦ rrbracket ⟧ ulcorner ⌜
      urcorner ⌝
      square □ Box □ blacksquare ■ diamond ⋄ Diamond ◇ lozenge ◊ triangle △ bigtriangleup △
      bigstar ★ clubsuit ♣ diamondsuit ♢ heartsuit ♡ spadesuit ♠ flat ♭ natural ♮ sharp ♯
      checkmark ✓ maltese ✠ dagger † ddagger ‡ S § P ¶ copyright © pounds £ yen ¥ euro €
      circledR ®
      """;

  /// Operators, relations and arrows: a blank on both sides.
  private static final String BETWEEN =
      """
      pm ± mp ∓ times × div ÷ cdot ⋅ ast ∗ star ⋆ circ ∘ bullet ∙ oplus ⊕ ominus ⊖ otimes ⊗
      oslash ⊘ odot ⊙ boxplus ⊞ boxtimes ⊠ cap ∩ cup ∪ uplus ⊎ sqcap ⊓ sqcup ⊔ vee ∨ lor ∨
      wedge ∧ land ∧ setminus ∖ smallsetminus ∖ wr ≀ amalg ⨿ ltimes ⋉ rtimes ⋊ bowtie ⋈ Join ⋈
      le ≤ leq ≤ leqslant ⩽ ge ≥ geq ≥ geqslant ⩾ ll ≪ gg ≫ lll ⋘ ggg ⋙ lt < gt > ne ≠ neq ≠
      equiv ≡ approx ≈ approxeq ≊ sim ∼ simeq ≃ cong ≅ asymp ≍ doteq ≐ propto ∝ varpropto ∝
      prec ≺ succ ≻ preceq ⪯ succeq ⪰ lesssim ≲ gtrsim ≳ triangleq ≜ coloneqq ≔ eqqcolon ≕
      models ⊨ vdash ⊢ dashv ⊣ vDash ⊨ Vdash ⊩ perp ⊥ parallel ∥ nparallel ∦ mid ∣ nmid ∤
      in ∈ notin ∉ ni ∋ owns ∋ subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇ subsetneq ⊊ supsetneq ⊋
      nsubseteq ⊈ nsupseteq ⊉ sqsubset ⊏ sqsupset ⊐ sqsubseteq ⊑ sqsupseteq ⊒ nless ≮ ngtr ≯
      nleq ≰ ngeq ≱
      to → rightarrow → leftarrow ← gets ← leftrightarrow ↔ uparrow ↑ downarrow ↓ updownarrow
      ↕ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ Uparrow ⇑ Downarrow ⇓ implies ⟹ impliedby ⟸
      iff ⟺ longrightarrow ⟶ longleftarrow ⟵ longleftrightarrow ⟷ Longrightarrow ⟹
      Longleftarrow ⟸ Longleftrightarrow ⟺ mapsto ↦ longmapsto ⟼ hookrightarrow ↪
      hookleftarrow ↩ rightharpoonup ⇀ rightharpoondown ⇁ leftharpoonup ↼ leftharpoondown ↽
      rightleftharpoons ⇌ nearrow ↗ searrow ↘ swarrow ↙ nwarrow ↖ leadsto ⇝ rightsquigarrow ⇝
      nrightarrow ↛ nleftarrow ↚ twoheadrightarrow ↠ upharpoonright ↾ therefore ∴ because ∵
      vartriangleleft ⊲ vartriangleright ⊳ trianglelefteq ⊴ trianglerighteq ⊵
      """;

  static final Map<String, String> SYMBOLS = symbols();

  static final Set<String> FUNCTIONS =
      Set.of(
          ("sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh coth exp log ln lg lim"
                  + " limsup liminf max min sup inf arg argmax argmin det dim ker deg gcd lcm hom"
                  + " Pr rank tr sgn")
              .split(" "));

  /// Combining characters.
  static final Map<String, String> ACCENTS =
      Map.ofEntries(
          Map.entry("hat", "\u0302"),
          Map.entry("widehat", "\u0302"),
          Map.entry("tilde", "\u0303"),
          Map.entry("widetilde", "\u0303"),
          Map.entry("bar", "\u0304"),
          Map.entry("overline", "\u0305"),
          Map.entry("underline", "\u0332"),
          Map.entry("vec", "\u20D7"),
          Map.entry("dot", "\u0307"),
          Map.entry("ddot", "\u0308"),
          Map.entry("acute", "\u0301"),
          Map.entry("grave", "\u0300"),
          Map.entry("breve", "\u0306"),
          Map.entry("check", "\u030C"),
          Map.entry("mathring", "\u030A"));

  /// What a raised sign means.
  static final Map<String, String> RAISED =
      Map.of("∘", "°", "′", "′", "∗", "*", "†", "†", "⊤", "ᵀ", "′′", "″");

  static final Map<String, String> FRACTIONS =
      Map.ofEntries(
          Map.entry("1/2", "½"),
          Map.entry("1/3", "⅓"),
          Map.entry("2/3", "⅔"),
          Map.entry("1/4", "¼"),
          Map.entry("3/4", "¾"),
          Map.entry("1/5", "⅕"),
          Map.entry("2/5", "⅖"),
          Map.entry("3/5", "⅗"),
          Map.entry("4/5", "⅘"),
          Map.entry("1/6", "⅙"),
          Map.entry("5/6", "⅚"),
          Map.entry("1/8", "⅛"),
          Map.entry("3/8", "⅜"),
          Map.entry("5/8", "⅝"),
          Map.entry("7/8", "⅞"));

  private TexSymbols() {}

  private static Map<String, String> symbols() {
    Map<String, String> symbols = new HashMap<>();
    put(SIGNS, "", symbols);
    put(BETWEEN, " ", symbols);
    return symbols;
  }

  private static void put(String table, String blank, Map<String, String> symbols) {
    String[] words = table.strip().split("\\s+", -1);
    for (int i = 0; i < words.length; i += 2) {
      symbols.put(words[i], blank + words[i + 1] + blank);
    }
  }

  static Optional<String> blackboard(char c) {
    return switch (c) {
      case 'C' -> Optional.of("ℂ");
      case 'H' -> Optional.of("ℍ");
      case 'N' -> Optional.of("ℕ");
      case 'P' -> Optional.of("ℙ");
      case 'Q' -> Optional.of("ℚ");
      case 'R' -> Optional.of("ℝ");
      case 'Z' -> Optional.of("ℤ");
      case '1' -> Optional.of("𝟙");
      default -> letter(c, 0x1D538);
    };
  }

  static Optional<String> script(char c) {
    return switch (c) {
      case 'B' -> Optional.of("ℬ");
      case 'E' -> Optional.of("ℰ");
      case 'F' -> Optional.of("ℱ");
      case 'H' -> Optional.of("ℋ");
      case 'I' -> Optional.of("ℐ");
      case 'L' -> Optional.of("ℒ");
      case 'M' -> Optional.of("ℳ");
      case 'R' -> Optional.of("ℛ");
      default -> Character.isUpperCase(c) ? letter(c, 0x1D49C) : Optional.empty();
    };
  }

  static Optional<String> fraktur(char c) {
    return switch (c) {
      case 'C' -> Optional.of("ℭ");
      case 'H' -> Optional.of("ℌ");
      case 'I' -> Optional.of("ℑ");
      case 'R' -> Optional.of("ℜ");
      case 'Z' -> Optional.of("ℨ");
      default -> letter(c, 0x1D504);
    };
  }

  /// A letter of an alphabet of which the capital A stands there, the small ones after the
  /// capitals.
  private static Optional<String> letter(char c, int first) {
    if (c >= 'A' && c <= 'Z') {
      return Optional.of(Character.toString(first + c - 'A'));
    }
    return c >= 'a' && c <= 'z'
        ? Optional.of(Character.toString(first + 26 + c - 'a'))
        : Optional.empty();
  }
}
