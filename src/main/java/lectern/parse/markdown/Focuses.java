package lectern.parse.markdown;

import java.util.ArrayList;
import java.util.List;
import lectern.deck.Block;
import lectern.parse.flow.Steps;

/// What code points at becomes steps of its slide: the first with the code itself, each other at
/// one of its own, as in presenterm; what follows the code is there from the first on.
final class Focuses {
  private Focuses() {}

  /// The code with its steps counted from `at`, where it begins. Where all comes at one step, it
  /// points at nothing.
  static Block.Code walked(Block.Code code, int at, Steps steps) {
    List<Block.Focus> walked = new ArrayList<>();
    steps.shown(at);
    for (Block.Focus focus : steps.isHeld() ? List.<Block.Focus>of() : code.listing().focus()) {
      walked.add(new Block.Focus(walked.isEmpty() ? at : steps.change(), focus.lines()));
    }
    Block.Listing listing =
        new Block.Listing(code.listing().first(), code.listing().ground(), List.copyOf(walked));
    return new Block.Code(code.language(), listing, code.lines());
  }
}
