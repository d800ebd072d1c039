package lectern.runtime;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import lectern.app.Msg;
import lectern.deck.SlideRef;
import lectern.remark.Remark;

/// Keeps what is taken down, and tells the model of it.
final class Remarked {
  private final Inbox inbox;
  private final SideFiles files;

  /// The files that the model knows the contents of, and their decks.
  private final Map<Path, String> read = new ConcurrentHashMap<>();

  Remarked(Inbox inbox, SideFiles files) {
    this.inbox = inbox;
    this.files = files;
  }

  /// Keeps a line as it was typed, if it says something.
  void keep(SlideRef slide, String typed) {
    Optional<Remark> remark = Remark.typed(typed, Now.local());
    if (remark.isEmpty()) {
      return;
    }
    try {
      Path file = files.add(slide, remark.get());
      Path where = files.isKept(file) ? file : file.getFileName();
      inbox.put(new Msg.RemarkKept("Kept in " + where + "."));
      if (read.containsKey(file)) {
        read(slide.path());
      }
    } catch (IOException e) {
      inbox.put(new Msg.RemarkLost(slide, typed, Effects.reason(e)));
    }
  }

  /// Tells what was taken down on a deck, and from now on is concerned by changes of that.
  void read(String deck) {
    files.of(deck).forEach(file -> read.put(file, deck));
    inbox.put(new Msg.RemarksRead(deck, files.read(deck)));
  }

  /// The decks whose files are among those that changed.
  List<String> concerned(Set<Path> changed) {
    return read.entrySet().stream()
        .filter(entry -> changed.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .distinct()
        .toList();
  }
}
