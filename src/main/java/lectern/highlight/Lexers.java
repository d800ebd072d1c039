package lectern.highlight;

import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CPlusPlusTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CSSTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CSharpTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.ClojureTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DartTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DelphiTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DockerTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.EnvTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.FortranTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.GoTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.GroovyTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.HTMLTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JavaScriptTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JavaTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.KotlinTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.LatexTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.LessTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.LispTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.LuaTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.MakefileTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.MarkdownTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PHPTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PerlTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PowerShellTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PropertiesFileTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.ProtoTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PythonTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.RubyTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.SQLTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.ScalaTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.TclTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.TypeScriptTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.UnixShellTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.VhdlTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.VisualBasicTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.WindowsBatchTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.XMLTokenMaker;

/// Which lexer reads a language. Makers of the library are made by their names here, for only the
/// class of one language is to be loaded.
final class Lexers {
  private Lexers() {}

  static Lexer of(Language language) {
    return switch (language) {
      case ADA -> grammar(Grammars.ADA);
      case ASM -> grammar(Grammars.ASM);
      case AWK -> grammar(Grammars.AWK);
      case BATCH -> library(new WindowsBatchTokenMaker(), Words.NONE);
      case BPFTRACE -> grammar(Grammars.BPFTRACE);
      case C -> library(new CTokenMaker(), c());
      case CLOJURE -> library(new ClojureTokenMaker(), Words.NONE);
      case CMAKE -> grammar(Grammars.CMAKE);
      case CONSOLE -> new ConsoleLexer(of(Language.SHELL));
      case CPP -> library(new CPlusPlusTokenMaker(), cpp());
      case CSHARP ->
          library(
              new CSharpTokenMaker(),
              Words.capitals("async await var record init with when nameof yield dynamic"));
      case CSS -> library(new CSSTokenMaker(), Words.NONE);
      case D -> library(new DTokenMaker(), Words.capitals(""));
      case DART ->
          library(new DartTokenMaker(), Words.capitals("async await late required sealed mixin"));
      case DIFF -> new DiffLexer();
      case DOCKERFILE -> library(new DockerTokenMaker(), Words.NONE);
      case DOT -> grammar(Grammars.DOT);
      case ELIXIR -> grammar(Grammars.ELIXIR);
      case ELM -> grammar(Grammars.ELM);
      case ENV -> library(new EnvTokenMaker(), Words.NONE);
      case ERLANG -> grammar(Grammars.ERLANG);
      case FORTRAN -> library(new FortranTokenMaker(), Words.NONE);
      case FSHARP -> grammar(Grammars.FSHARP);
      case GO -> library(new GoTokenMaker(), Words.calls("", "any error string byte rune"));
      case GRAPHQL -> grammar(Grammars.GRAPHQL);
      case GROOVY -> library(new GroovyTokenMaker(), Words.capitals(""));
      case HASKELL -> grammar(Grammars.HASKELL);
      case HCL -> grammar(Grammars.HCL);
      case HTML -> library(new HTMLTokenMaker(), Words.NONE);
      case INI -> grammar(Grammars.INI);
      case JAVA ->
          library(
              new JavaTokenMaker(),
              Words.capitals("record sealed permits yield var when non-sealed module requires"));
      case JAVASCRIPT -> library(new JavaScriptTokenMaker(), script());
      case JSON -> grammar(Grammars.JSON);
      case JULIA -> grammar(Grammars.JULIA);
      case KOTLIN ->
          library(
              new KotlinTokenMaker(),
              Words.capitals("suspend value inline reified operator infix data sealed by when"));
      case LATEX -> library(new LatexTokenMaker(), Words.NONE);
      case LESS -> library(new LessTokenMaker(), Words.NONE);
      case LISP -> library(new LispTokenMaker(), Words.NONE);
      case LUA -> library(new LuaTokenMaker(), Words.calls("goto", ""));
      case MAKEFILE -> library(new MakefileTokenMaker(), Words.NONE);
      case MARKDOWN -> library(new MarkdownTokenMaker(), Words.NONE);
      case NFTABLES -> grammar(Grammars.NFTABLES);
      case NGINX -> grammar(Grammars.NGINX);
      case NIX -> grammar(Grammars.NIX);
      case OBJECTIVE_C -> grammar(Grammars.OBJECTIVE_C);
      case OCAML -> grammar(Grammars.OCAML);
      case P4 -> grammar(Grammars.P4);
      case PASCAL -> library(new DelphiTokenMaker(), Words.NONE);
      case PERL -> library(new PerlTokenMaker(), Words.NONE);
      case PHP -> library(new PHPTokenMaker(), Words.NONE);
      case POWERSHELL -> library(new PowerShellTokenMaker(), Words.NONE);
      case PROPERTIES -> library(new PropertiesFileTokenMaker(), Words.NONE);
      case PROTOBUF -> library(new ProtoTokenMaker(), Words.capitals(""));
      case PYTHON ->
          library(
              new PythonTokenMaker(),
              Words.capitals(
                  "async await match case type",
                  "str int float bool bytes list dict set tuple object complex frozenset"));
      case R -> grammar(Grammars.R);
      case RUBY -> library(new RubyTokenMaker(), Words.capitals(""));
      case RUST -> grammar(Grammars.RUST);
      case SCALA ->
          library(
              new ScalaTokenMaker(), Words.capitals("enum given using then derives extension end"));
      case SHELL -> library(new UnixShellTokenMaker(), Words.COMMANDS);
      case SOLIDITY -> grammar(Grammars.SOLIDITY);
      case SQL -> library(new SQLTokenMaker(), Words.NONE);
      case SWIFT -> grammar(Grammars.SWIFT);
      case TCL -> library(new TclTokenMaker(), Words.NONE);
      case TOML -> grammar(Grammars.TOML);
      case TYPESCRIPT -> library(new TypeScriptTokenMaker(), script());
      case VERILOG -> grammar(Grammars.VERILOG);
      case VHDL -> library(new VhdlTokenMaker(), Words.NONE);
      case VISUAL_BASIC -> library(new VisualBasicTokenMaker(), Words.NONE);
      case XML -> library(new XMLTokenMaker(), Words.NONE);
      case YAML -> new YamlLexer();
      case YANG -> grammar(Grammars.YANG);
      case ZIG -> grammar(Grammars.ZIG);
    };
  }

  private static Lexer library(TokenMaker maker, Words words) {
    return new LibraryLexer(maker, words);
  }

  private static Lexer grammar(String text) {
    return new GrammarLexer(Grammar.read(text));
  }

  private static Words c() {
    return Words.calls(
        "inline restrict _Static_assert",
        """
        bool __u8 __u16 __u32 __u64 __s8 __s16 __s32 __s64 u8 u16 u32 u64 s8 s16 s32 s64 \
        __be16 __be32 __be64 __le16 __le32 __le64 uint FILE\
        """);
  }

  private static Words cpp() {
    return Words.calls(
        """
        auto constexpr consteval constinit concept requires co_await co_return co_yield noexcept \
        nullptr override final decltype static_assert thread_local alignas alignof\
        """,
        "string vector map unique_ptr shared_ptr optional string_view span u8 u16 u32 u64");
  }

  private static Words script() {
    return Words.capitals(
        """
        async await of let const static get set from as yield type interface readonly declare \
        namespace abstract satisfies keyof infer\
        """);
  }
}
