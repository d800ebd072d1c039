package lectern.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes.Name;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.tools.ToolProvider;

/// A checkout, in a folder with a space, that holds the true scripts around a program of three
/// lines and a Maven that only copies it to where the true one would put it.
///
/// The program says `<word> and <library's word>`, its arguments, LECTERN_SIZE, its home and
/// whether it runs from a cache, a line each.
record Checkout(Scratch scratch) implements AutoCloseable {
  private static final List<String> TOOLS =
      List.of(
          "awk",
          "cat",
          "cksum",
          "cp",
          "env",
          "find",
          "ln",
          "mkdir",
          "mv",
          "nice",
          "readlink",
          "rm",
          "rmdir",
          "sed",
          "sh",
          "sleep",
          "stat",
          "stty",
          "sync",
          "tail",
          "touch");

  private static final String MAVEN =
      """
      #!/bin/sh
      echo build >>builds
      cat >/dev/null
      sleep 1
      if [ -f broken ]; then
        echo "[ERROR] Failed to execute goal"
        echo "[ERROR] Main.java:[3,4] no such word"
        echo "[ERROR] -> [Help 1]"
        exit 1
      fi
      mkdir -p target
      cp -R built/. target
      """;

  /// What a program said and how it ended.
  record Run(int code, List<String> out, String err) {
    /// The first line, for a run that must have gone well.
    String word() {
      assertEquals(0, code, err);
      return out.getFirst();
    }
  }

  /// A checkout that was never built.
  static Checkout open() throws IOException {
    var checkout = new Checkout(Scratch.open());
    for (var script : List.of("scripts/lectern", "scripts/lib/jdk.sh")) {
      Files.createDirectories(checkout.path(script).getParent());
      Files.copy(Path.of(script), checkout.path(script));
    }
    for (var file : List.of("pom.xml", "themes/dark.json", "src/main/Main.java")) {
      checkout.write(file, "");
    }
    checkout.write("bin/mvn", MAVEN);
    if (!checkout.path("bin/mvn").toFile().setExecutable(true)) {
      throw new IOException("cannot make Maven executable");
    }
    for (var tool : TOOLS) {
      Files.createSymbolicLink(checkout.path("bin/" + tool), onPath(tool));
    }
    checkout.program("one", "one");
    return checkout;
  }

  /// A checkout whose program is built.
  static Checkout built() throws IOException {
    var checkout = open();
    checkout.install("built/lectern.jar", "target/lectern.jar");
    checkout.install("built/lib/library.jar", "target/lib/library.jar");
    return checkout;
  }

  private static Path onPath(String tool) throws IOException {
    for (var folder : System.getenv("PATH").split(":", -1)) {
      var file = Path.of(folder, tool);
      if (Files.isExecutable(file)) {
        return file;
      }
    }
    throw new IOException("no " + tool + " on the PATH");
  }

  Path home() {
    return scratch.path().resolve("a folder/lectern");
  }

  Path path(String name) {
    return home().resolve(name);
  }

  void write(String name, String text) throws IOException {
    Files.createDirectories(path(name).getParent());
    Files.writeString(path(name), text);
  }

  /// Replaces the file as a build does: by a new one.
  void install(String from, String to) throws IOException {
    Files.createDirectories(path(to).getParent());
    Files.deleteIfExists(path(to));
    Files.copy(path(from), path(to));
  }

  /// Makes what Maven builds say these words.
  void program(String word, String libraryWord) throws IOException {
    write(
        "code/Main.java",
        """
        package lectern.cli;

        public class Main {
          public static void main(String[] args) {
            System.out.println("%s and " + Library.WORD.get());
            System.out.println(String.join("|", args));
            System.out.println(System.getenv("LECTERN_SIZE"));
            System.out.println(System.getProperty("lectern.home"));
            var line = ProcessHandle.current().info().commandLine().orElse("");
            System.out.println(line.contains("AOTCache="));
          }
        }
        """
            .formatted(word));
    write(
        "code/Library.java",
        """
        package lectern.cli;

        class Library {
          static final java.util.function.Supplier<String> WORD = () -> "%s";
        }
        """
            .formatted(libraryWord));
    var main = path("code/Main.java").toString();
    var library = path("code/Library.java").toString();
    var javac = ToolProvider.getSystemJavaCompiler();
    if (javac.run(null, null, null, "-d", path("code").toString(), main, library) != 0) {
      throw new IOException("the program does not compile");
    }
    jar("built/lectern.jar", "lectern/cli/Main.class");
    jar("built/lib/library.jar", "lectern/cli/Library.class");
  }

  private void jar(String name, String type) throws IOException {
    Files.createDirectories(path(name).getParent());
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Name.MAIN_CLASS, "lectern.cli.Main");
    manifest.getMainAttributes().put(Name.CLASS_PATH, "lib/library.jar");
    try (var jar = new JarOutputStream(Files.newOutputStream(path(name)), manifest)) {
      jar.putNextEntry(new JarEntry(type));
      jar.write(Files.readAllBytes(path("code/" + type)));
    }
  }

  /// The variables that the launcher runs with: this JDK, these tools, no cache.
  Map<String, String> variables() {
    var variables = new LinkedHashMap<String, String>();
    variables.put("PATH", path("bin").toString());
    variables.put("HOME", scratch.path().toString());
    variables.put("LECTERN_JAVA_HOME", System.getProperty("java.home"));
    variables.put("LECTERN_AOT", "off");
    return variables;
  }

  /// Starts the launcher from its own folder.
  Run launch(String... arguments) throws IOException, InterruptedException {
    return launch(variables(), arguments);
  }

  Run launch(Map<String, String> variables, String... arguments)
      throws IOException, InterruptedException {
    return launch(home(), path("scripts/lectern").toString(), variables, arguments);
  }

  Run launch(Path folder, String launcher, Map<String, String> variables, String... arguments)
      throws IOException, InterruptedException {
    return start(folder, launcher, variables, arguments).end();
  }

  /// A launcher under way.
  record Started(Process process, Path err) {
    Run end() throws IOException, InterruptedException {
      var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Run(process.waitFor(), out.lines().toList(), Files.readString(err));
    }
  }

  Started start(Path folder, String launcher, Map<String, String> variables, String... arguments)
      throws IOException {
    var line = new ArrayList<>(List.of(launcher));
    line.addAll(List.of(arguments));
    var err = Files.createTempFile(scratch.path(), "err", "");
    var builder = new ProcessBuilder(line).directory(folder.toFile()).redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(variables);
    var process = builder.start();
    process.getOutputStream().close();
    return new Started(process, err);
  }

  @Override
  public void close() {
    scratch.close();
  }
}
