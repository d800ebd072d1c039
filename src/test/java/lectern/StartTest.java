package lectern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import lectern.deck.Inline;
import lectern.deck.Source;
import lectern.grid.Color;
import lectern.grid.Rect;
import org.junit.jupiter.api.Test;

/// What the build writes out in the classes, so that no start waits for it (`WriteOut.java`).
class StartTest {
  private static final Path CLASSES = Path.of("target/classes");

  @Test
  void noClassHasTheJvmMakeASwitchOverTypes() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      List<String> left =
          files
              .filter(file -> file.toString().endsWith(".class"))
              .flatMap(file -> makers(file).map(maker -> CLASSES.relativize(file) + " " + maker))
              .filter(call -> call.endsWith("Switch") || call.endsWith(" equals"))
              .toList();
      assertEquals(List.of(), left);
    }
  }

  private static Stream<String> makers(Path file) {
    try {
      ClassModel model = ClassFile.of().parse(file);
      return model.methods().stream()
          .flatMap(method -> method.code().stream())
          .flatMap(code -> code.elementStream())
          .filter(InvokeDynamicInstruction.class::isInstance)
          .map(call -> ((InvokeDynamicInstruction) call).name().stringValue());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void recordsAreEqualByTheirParts() {
    List<Record> different =
        List.of(
            new Rect(1, 2, 3, 4),
            new Rect(1, 2, 4, 3),
            new Color.Rgb(1, 2, 3),
            new Color.Rgb(3, 2, 1),
            new Color.Ansi(1),
            new Color.Default(),
            new Source("a", 1, 1),
            new Source("b", 1, 1),
            new Inline.Text("a"),
            new Inline.Code("a"),
            new Inline.Strong(List.of(new Inline.Text("a"))),
            new Inline.Strong(List.of(new Inline.Code("a"))));
    for (Record one : different) {
      for (Record other : different) {
        if (!one.toString().equals(other.toString())) {
          assertNotEquals(one, other);
        }
      }
      assertNotEquals(one, Duration.ZERO);
      assertTrue(
          one.toString().startsWith(one.getClass().getSimpleName()) || one instanceof Source);
    }
    assertEquals(new Source("a", 1, 2), new Source("a", 1, 2));
    assertEquals(new Source("a", 1, 2).hashCode(), new Source("a", 1, 2).hashCode());
    assertEquals(new Inline.Text("a").hashCode(), new Inline.Text("a").hashCode());
  }
}
