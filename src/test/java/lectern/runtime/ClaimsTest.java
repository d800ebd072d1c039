package lectern.runtime;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimsTest {
  @TempDir private Path temporary;

  private Claims claims() {
    return new Claims(temporary.resolve("state/claims"));
  }

  @Test
  void theFirstHasItUntilItGoesOn() {
    try (var first = claims();
        var second = claims()) {
      assertTrue(first.claim("a.md"));
      assertTrue(first.claim("./x/../a.md"), "again");
      assertFalse(second.claim("a.md"));
      assertTrue(second.claim("b.md"), "another deck is another's");
      assertTrue(first.keeps("a.md"));
      assertFalse(second.keeps("a.md"));
      assertFalse(first.claim("b.md"));
      assertFalse(second.keeps("a.md"), "the first is gone, but what it kept stays");
      assertTrue(second.claim("a.md"));
      assertTrue(second.keeps("a.md"));
    }
  }

  @Test
  void whatNobodyClaimsAnybodyKeeps() {
    try (var presenter = claims();
        var rehearsal = claims()) {
      assertTrue(rehearsal.claim("a.md"));
      rehearsal.release();
      assertTrue(rehearsal.keeps("a.md"));
      assertTrue(presenter.claim("a.md"), "a rehearsal is in nobody's way");
      assertFalse(rehearsal.keeps("a.md"));
      assertTrue(presenter.keeps("a.md"));
      presenter.release();
      assertTrue(rehearsal.keeps("a.md"));
    }
  }

  @Test
  void whatIsLeftForAnotherDeckIsKeptAfterThat() {
    try (var first = claims();
        var second = claims()) {
      assertTrue(first.claim("a.md") && first.claim("b.md"));
      assertTrue(first.keeps("a.md") && first.keeps("b.md"));
      assertTrue(second.claim("a.md"));
      assertFalse(first.keeps("a.md"));
      assertFalse(second.claim("b.md"), "it is still claimed");
    }
  }

  @Test
  void whereNothingCanBeLockedAllMayKeep() {
    try (var one = new Claims(Path.of("/dev/null/lectern/claims"));
        var two = new Claims(Path.of("/dev/null/lectern/claims"))) {
      assertTrue(one.claim("a.md"));
      assertTrue(two.claim("a.md"));
      assertTrue(one.keeps("a.md") && two.keeps("a.md"));
    }
  }
}
