package lectern;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The package table of ARCHITECTURE.md as tests: a line of a table here is a line there.
class ArchitectureTest {
  /// A package and all that it may use.
  private static final Map<String, Set<String>> MAY_USE =
      """
      grid
      json
      diagram:   json
      deck:      diagram
      keys:      json
      highlight
      image:     grid
      parse:     deck diagram json
      theme:     deck grid json
      library:   deck
      remark:    deck
      search:    deck library
      browse:    deck library search
      qr
      layout:    deck diagram theme highlight image grid
      overlay:   deck library remark search browse keys theme layout qr grid
      app:       grid deck keys image theme library remark search browse layout overlay
      sync:      deck grid json
      runtime:   app parse library remark theme json image sync keys deck grid search browse
      terminal:  runtime grid keys image
      ssh:       terminal runtime app sync
      export:    app layout theme deck library image keys grid json
      cli:       grid json diagram deck keys highlight image parse theme library remark search browse qr layout overlay \
                 app sync runtime terminal ssh export
      """
          .lines()
          .map(row -> row.split(":", 2))
          .collect(toMap(row -> row[0], row -> words(row.length == 1 ? "" : row[1])));

  /// Packages that touch no files, network, threads, clock, randomness or standard streams.
  private static final Set<String> PURE =
      words(
          "grid diagram deck keys highlight parse theme library remark search browse qr layout overlay app");

  /// What lies outside, as a pattern of `class` or `class#member`, and the only packages that may
  /// touch it.
  private static final List<Door> DOORS =
      List.of(
          new Door("tools\\.jackson\\..*|com\\.fasterxml\\..*|org\\.snakeyaml\\..*", "json"),
          new Door("javax\\.imageio\\..*|java\\.awt\\..*", "image"),
          new Door("org\\.fife\\..*|javax\\.swing\\..*", "highlight"),
          new Door("com\\.twelvemonkeys\\..*|com\\.github\\.weisj\\..*", "image"),
          new Door("org\\.commonmark\\..*|org\\.nibor\\..*", "parse"),
          new Door("com\\.googlecode\\.lanterna\\..*", "terminal"),
          new Door("java\\.lang\\.foreign\\..*|sun\\.misc\\..*", "terminal"),
          new Door("com\\.google\\.zxing\\..*", "qr"),
          new Door("org\\.apache\\.sshd\\..*", "ssh"),
          new Door("org\\.apache\\.pdfbox\\..*", "export"),
          new Door("picocli\\..*", "cli"),
          new Door("java\\.lang\\.System#(out|err|exit)", "cli"),
          // A signal that ends the process finds no other thread to hand that to.
          new Door("java\\.lang\\.Runtime#(exit|halt)", "cli terminal"),
          new Door(".*#printStackTrace", "cli"),
          new Door("java\\.nio\\.file\\.Files", "runtime cli"),
          new Door("java\\.net\\..*Socket.*|java\\.nio\\.channels\\..*Socket.*", "sync ssh"),
          // A terminal is given back by a shutdown hook, and that is a thread.
          new Door("java\\.lang\\.Thread", "runtime terminal ssh cli"));

  /// What no pure package touches, written in the same way.
  private static final Pattern WORLD =
      Pattern.compile(
          String.join(
              "|",
              "java\\.nio\\.(channels\\..*|file\\.(Files|FileSystems?|Watch.*))",
              "java\\.nio\\.file\\.Path#(toRealPath|toAbsolutePath|toFile)",
              "java\\.io\\.(File|File(In|Out)putStream|File(Reader|Writer)|RandomAccessFile)",
              "java\\.net\\.(.*Socket.*|http\\..*|URL|URLConnection)",
              "java\\.lang\\.(Thread|Process|ProcessBuilder|ProcessHandle|Runtime)",
              "java\\.lang\\.System#(in|console|currentTimeMillis|nanoTime|getenv|getProperty)",
              "java\\.lang\\.(Strict)?Math#random",
              "java\\.time\\..*#now",
              "java\\.time\\.Clock#(system|tick).*",
              "java\\.util\\.(Random|SplittableRandom|Timer)",
              "java\\.util\\.(random|concurrent)\\..*",
              "java\\.util\\.UUID#randomUUID",
              "java\\.security\\.SecureRandom"));

  /// Names that say nothing of the talk.
  private static final Pattern EMPTY_NAME =
      Pattern.compile("(Base|Abstract)[A-Z].*|.*(Impl|Manager|Helper|Utils?|Service|Factory)");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("lectern");

  @Test
  void theClassesWereRead() {
    assertTrue(CLASSES.size() > 20, () -> "only " + CLASSES.size() + " classes");
    assertTrue(CLASSES.contain("lectern.grid.Frame"));
    assertTrue(touched(CLASSES.get("lectern.deck.Deck")).anyMatch("lectern.deck.Slide"::equals));
  }

  @Test
  void everyPackageIsInTheTable() {
    assertNone(type -> Stream.of(home(type)).filter(name -> !MAY_USE.containsKey(name)));
    for (var used : MAY_USE.values()) {
      assertTrue(MAY_USE.keySet().containsAll(used), used.toString());
    }
    assertTrue(MAY_USE.keySet().containsAll(PURE));
  }

  @Test
  void packagesUseOnlyWhatTheTableSays() {
    assertNone(type ->
        type.getDirectDependenciesFromSelf().stream()
            .map(use -> use.getTargetClass().getBaseComponentType())
            .filter(resideInAPackage("lectern.."))
            .map(ArchitectureTest::home)
            .filter(used -> !used.equals(home(type)))
            .filter(used -> !MAY_USE.getOrDefault(home(type), Set.of()).contains(used)));
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("lectern.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void eachLibraryHasOneDoor() {
    assertNone(type ->
        DOORS.stream()
            .filter(door -> !door.packages().contains(home(type)))
            .flatMap(door -> touched(type).filter(door.outside().asMatchPredicate())));
  }

  @Test
  void purePackagesAreAlone() {
    assertNone(type ->
        PURE.contains(home(type))
            ? touched(type).filter(WORLD.asMatchPredicate())
            : Stream.empty());
  }

  @Test
  void namesSaySomething() {
    assertNone(type -> Stream.of(type.getSimpleName()).filter(EMPTY_NAME.asMatchPredicate()));
  }

  private record Door(Pattern outside, Set<String> packages) {
    Door(String outside, String packages) {
      this(Pattern.compile(outside), words(packages));
    }
  }

  private static Set<String> words(String text) {
    return Set.of(text.isBlank() ? new String[0] : text.strip().split(" +"));
  }

  /// The first part of the package's name under `lectern`.
  private static String home(JavaClass type) {
    var parts = type.getPackageName().split("\\.", -1);
    return parts.length > 1 ? parts[1] : "";
  }

  /// The classes that a class names, and the members that it reads or calls, as `class#member`.
  private static Stream<String> touched(JavaClass type) {
    return Stream.concat(
            type.getDirectDependenciesFromSelf().stream()
                .map(use -> use.getTargetClass().getBaseComponentType().getName()),
            type.getAccessesFromSelf().stream()
                .map(access -> access.getTargetOwner().getName() + "#" + access.getName()))
        .distinct();
  }

  private static void assertNone(Function<JavaClass, Stream<String>> faults) {
    assertEquals(
        "",
        CLASSES.stream()
            .flatMap(
                type -> faults.apply(type).distinct().map(fault -> type.getName() + ": " + fault))
            .sorted()
            .collect(joining("\n")));
  }
}
