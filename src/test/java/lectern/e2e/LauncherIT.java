package lectern.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// `scripts/lectern`, in a checkout made for it.
class LauncherIT {
  private final Checkout checkout = Checkout.built();

  LauncherIT() throws IOException {}

  @AfterEach
  void close() {
    checkout.close();
  }

  @Test
  void startsFromAnyFolderAndThroughAnyLink() throws Exception {
    link("bin/absolute", checkout.path("scripts/lectern"));
    link("bin/relative", Path.of("../scripts/lectern"));
    link("bin/chained", Path.of("relative"));
    link("folder", Path.of("scripts"));
    assertStarts("/", checkout.path("scripts/lectern").toString());
    assertStarts("scripts", "./lectern");
    assertStarts("src/main", "../../scripts/lectern");
    assertStarts("src", checkout.path("bin/absolute").toString());
    assertStarts("themes", "../bin/relative");
    assertStarts("bin", "./chained");
    assertStarts(".", "folder/lectern");
  }

  private void link(String name, Path to) throws IOException {
    Files.createSymbolicLink(checkout.path(name), to);
  }

  private void assertStarts(String folder, String launcher) throws Exception {
    var run = checkout.launch(checkout.path(folder), launcher, checkout.variables());
    assertEquals("", run.err());
    assertEquals(
        List.of("one and one", "", "null", checkout.home().toString(), "false"), run.out());
  }

  @Test
  void argumentsArriveAsTheyAre() throws Exception {
    var run = checkout.launch("a b", "", "*", "$HOME", "-Xmx1m", "--version", "é");
    assertEquals("a b||*|$HOME|-Xmx1m|--version|é", run.out().get(1));
  }

  @Test
  void withoutJdkOneLineAnd69() throws Exception {
    var variables = checkout.variables();
    variables.put("LECTERN_JAVA_HOME", "/no/such/jdk");
    assertRefuses(69, "/no/such/jdk", checkout.launch(variables));
  }

  @Test
  void olderJdkIsNone() throws Exception {
    checkout.write("jdk/release", "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"21.0.9\"\n");
    link("jdk/bin", Path.of(System.getProperty("java.home"), "bin"));
    var variables = checkout.variables();
    variables.put("LECTERN_JAVA_HOME", checkout.path("jdk").toString());
    assertRefuses(69, "JDK 25", checkout.launch(variables));
    checkout.write("jdk/release", "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"26-ea\"\n");
    assertEquals("one and one", checkout.launch(variables).word());
  }

  @Test
  void jdkIsFoundByJavaHomeAndByPath() throws Exception {
    var variables = checkout.variables();
    variables.put("JAVA_HOME", variables.remove("LECTERN_JAVA_HOME"));
    assertEquals("one and one", checkout.launch(variables).word());
    variables.remove("JAVA_HOME");
    link("bin/java", Path.of(System.getProperty("java.home"), "bin/java"));
    assertEquals("one and one", checkout.launch(variables).word());
  }

  @Test
  void withoutMavenWhatIsBuiltRunsAndElseOneLineAnd69() throws Exception {
    Files.delete(checkout.path("bin/mvn"));
    assertEquals("one and one", checkout.launch().word());
    Files.delete(checkout.path("target/lectern.jar"));
    assertRefuses(69, "Maven", checkout.launch());
  }

  @Test
  void buildsWhenSourcesAreNewerAndOnlyThen() throws Exception {
    for (var source : List.of("src/main/Main.java", "themes/dark.json", "pom.xml")) {
      Files.deleteIfExists(checkout.path("builds"));
      checkout.program(source, "x");
      age("target/lectern.jar");
      var run = checkout.launch();
      assertEquals(source + " and x", run.word());
      assertTrue(run.err().startsWith("lectern: building"), run.err());
      assertEquals(1, run.err().lines().count(), run.err());
      assertEquals("", checkout.launch().err());
      assertEquals("build\n", Files.readString(checkout.path("builds")));
    }
  }

  private void age(String name) throws IOException {
    Files.setLastModifiedTime(checkout.path(name), FileTime.fromMillis(1_000_000_000_000L));
  }

  @Test
  void failedBuildNamesTheLogAndTheErrorAnd70() throws Exception {
    checkout.write("broken", "");
    age("target/lectern.jar");
    var run = checkout.launch();
    assertEquals(70, run.code());
    assertEquals(2, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(checkout.path("target/build.log").toString()), run.err());
    assertTrue(run.err().endsWith("Main.java:[3,4] no such word\n"), run.err());
    Files.delete(checkout.path("broken"));
    assertEquals("one and one", checkout.launch().word());
  }

  @Test
  void twoStartsAtOnceBuildOnce() throws Exception {
    age("target/lectern.jar");
    var launcher = checkout.path("scripts/lectern").toString();
    var first = checkout.start(checkout.home(), launcher, checkout.variables());
    var second = checkout.start(checkout.home(), launcher, checkout.variables());
    assertEquals("one and one", first.end().word());
    assertEquals("one and one", second.end().word());
    assertEquals("build\n", Files.readString(checkout.path("builds")));
  }

  @Test
  void lockOfBuildThatDiedIsTakenOver() throws Exception {
    link("target/build.lock", Path.of("999999999"));
    assertEquals("one and one", checkout.launch().word());
    assertEquals("build\n", Files.readString(checkout.path("builds")));
    assertFalse(Files.isSymbolicLink(checkout.path("target/build.lock")));
  }

  @Test
  void changedCodeNeverRunsFromAnOldCache() throws Exception {
    train();
    assertEquals(List.of("one and one", "true"), firstAndLast());
    checkout.program("two", "two");
    checkout.install("built/lectern.jar", "target/lectern.jar");
    assertEquals(List.of("two and one", "false"), firstAndLast());
    train();
    assertEquals(List.of("two and one", "true"), firstAndLast());
    checkout.install("built/lib/library.jar", "target/lib/library.jar");
    assertEquals(List.of("two and two", "false"), firstAndLast());
  }

  @Test
  void spoiltCacheLeavesTheScreenClean() throws Exception {
    var cache = train();
    var whole = Files.readAllBytes(cache);
    for (var size : List.of(0, 5, 100_000)) {
      Files.write(cache, Arrays.copyOf(whole, size));
      assertEquals(List.of("one and one", "true"), firstAndLast());
    }
    Files.writeString(cache, "no cache at all\n".repeat(1000));
    assertEquals(List.of("one and one", "true"), firstAndLast());
  }

  private List<String> firstAndLast() throws Exception {
    var variables = checkout.variables();
    variables.remove("LECTERN_AOT");
    var run = checkout.launch(variables);
    assertEquals("", run.err());
    assertEquals(5, run.out().size(), run.out().toString());
    return List.of(run.word(), run.out().getLast());
  }

  /// Starts until it starts from a cache, which takes a training in the background.
  private Path train() throws Exception {
    var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (firstAndLast().getLast().equals("false")) {
      assertTrue(System.nanoTime() < end, "no cache appeared");
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
    try (var files = Files.list(checkout.path("target/aot"))) {
      return files.filter(file -> file.toString().endsWith(".aot")).findFirst().orElseThrow();
    }
  }

  @Test
  void readOnlyCheckoutRunsWhatIsBuilt() throws Exception {
    age("target/lectern.jar");
    var target = checkout.path("target").toFile();
    assertTrue(target.setWritable(false));
    var launcher = checkout.path("scripts/lectern").toString();
    var run = target.canWrite() ? asNobody(launcher) : checkout.launch();
    assertTrue(target.setWritable(true));
    assertEquals("one and one", run.word());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("cannot write in"), run.err());
  }

  /// Root may write everywhere, so there the launcher starts as somebody who may not.
  private Checkout.Run asNobody(String launcher) throws Exception {
    assertTrue(checkout.scratch().path().toFile().setExecutable(true, false));
    assertTrue(checkout.scratch().path().toFile().setReadable(true, false));
    var nobody = new String[] {"--reuid=65534", "--regid=65534", "--clear-groups", launcher};
    return checkout.launch(checkout.home(), "setpriv", checkout.variables(), nobody);
  }

  @Test
  void sizeOfTheTerminalIsHandedOver() {
    try (var tmux = Tmux.open(100, 30, checkout.home(), checkout.variables())) {
      tmux.command("scripts/lectern; cat /dev/null | scripts/lectern");
      var sizes = tmux.await("the size, twice", screen -> screen.split("30 100", -1).length == 3);
      assertTrue(sizes.contains("one and one"));
    }
  }

  private static void assertRefuses(int code, String word, Checkout.Run run) {
    assertEquals(code, run.code());
    assertEquals(List.of(), run.out());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(word), run.err());
  }
}
