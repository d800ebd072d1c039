package lectern.highlight;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A language whose code is coloured, and the names it has in fences besides its own in small
/// letters.
public enum Language {
  ADA("adb", "ads"),
  ASM("assembly", "s", "gas", "nasm", "arm", "arm64", "aarch64", "riscv", "x86asm", "ebpf"),
  AWK("gawk"),
  BATCH("bat", "cmd", "dos", "batchfile"),
  BPFTRACE("bt"),
  C("h", "bpf"),
  CLOJURE("clj", "cljs", "edn"),
  CMAKE(),
  CONSOLE("shell-session", "shellsession", "sh-session", "bash-session", "terminal"),
  CPP("c++", "cc", "cxx", "hpp", "cuda", "cu", "arduino"),
  CSHARP("c#", "cs"),
  CSS("scss", "sass"),
  D(),
  DART(),
  DIFF("patch", "udiff"),
  DOCKERFILE("docker", "containerfile"),
  DOT("graphviz", "gv"),
  ELIXIR("ex", "exs", "gleam"),
  ELM(),
  ENV("dotenv"),
  ERLANG("erl"),
  FORTRAN("f90", "f95"),
  FSHARP("f#", "fs"),
  GO("golang"),
  GRAPHQL("gql"),
  GROOVY("gradle", "jenkinsfile"),
  HASKELL("hs", "purescript"),
  HCL("terraform", "tf", "tfvars"),
  HTML("htm", "xhtml", "vue", "svelte", "handlebars"),
  INI("conf", "cfg", "config", "systemd", "service", "desktop", "gitconfig", "editorconfig"),
  JAVA(),
  JAVASCRIPT("js", "jsx", "mjs", "cjs", "node"),
  JSON("jsonc", "json5", "jsonl", "ndjson"),
  JULIA("jl"),
  KOTLIN("kt", "kts"),
  LATEX("tex"),
  LESS(),
  LISP("elisp", "emacs-lisp", "scheme", "racket", "common-lisp", "cl"),
  LUA("luau"),
  MAKEFILE("make", "mk", "just", "justfile"),
  MARKDOWN("md", "mdx"),
  NFTABLES("nft"),
  NGINX("caddyfile", "haproxy"),
  NIX(),
  OBJECTIVE_C("objective-c", "objc", "objectivec"),
  OCAML("ml", "reason"),
  P4("p4_16"),
  PASCAL("delphi"),
  PERL("pl"),
  PHP(),
  POWERSHELL("ps1", "pwsh", "ps"),
  PROPERTIES(),
  PROTOBUF("proto", "proto3"),
  PYTHON("py", "python3", "py3", "starlark", "bazel", "ipython"),
  R("rlang"),
  RUBY("rb"),
  RUST("rs"),
  SCALA("sc"),
  SHELL("sh", "bash", "zsh", "fish", "ksh", "shellscript"),
  SOLIDITY("sol"),
  SQL("mysql", "postgresql", "postgres", "pgsql", "plsql", "sqlite"),
  SWIFT(),
  TCL(),
  TOML(),
  TYPESCRIPT("ts", "tsx", "mts", "cts"),
  VERILOG("systemverilog", "sv", "v"),
  VHDL("vhd"),
  VISUAL_BASIC("vb", "vbnet", "visual-basic", "vba"),
  XML("svg", "xsd", "xsl", "xslt", "pom", "plist", "rss"),
  YAML("yml"),
  YANG(),
  ZIG();

  /// Made by `List.of`, so as immutable as the name is.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> aliases;

  Language(String... aliases) {
    this.aliases = List.of(aliases);
  }

  /// Its other names, in small letters.
  List<String> aliases() {
    return aliases;
  }

  /// The language that a fence names so.
  public static Optional<Language> of(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    for (Language language : values()) {
      if (language.key().equals(small) || language.aliases.contains(small)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /// Its own name in a fence.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
