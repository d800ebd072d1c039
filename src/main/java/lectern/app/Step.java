package lectern.app;

import java.util.ArrayList;
import java.util.List;

/// What an update yields: the model as it is now, and what is to be done outside.
public record Step(Model model, List<Cmd> cmds) {
  public static Step of(Model model, Cmd... cmds) {
    return new Step(model, List.of(cmds));
  }

  Step and(Cmd cmd) {
    List<Cmd> more = new ArrayList<>(cmds);
    more.add(cmd);
    return new Step(model, List.copyOf(more));
  }
}
