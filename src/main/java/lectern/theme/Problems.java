package lectern.theme;

import java.util.ArrayList;
import java.util.List;
import lectern.deck.Diagnostic;
import lectern.deck.Diagnostic.Severity;
import lectern.deck.Source;
import lectern.json.Node;
import lectern.json.Place;

/// What is found wrong while a theme is read.
final class Problems {
  private final List<Diagnostic> found = new ArrayList<>();

  void error(String file, Place at, String message) {
    report(file, at, Severity.ERROR, message);
  }

  void warn(String file, Place at, String message) {
    report(file, at, Severity.WARNING, message);
  }

  void wrongType(String file, String key, String wanted, Node value) {
    warn(file, value.at(), "\"" + key + "\" is " + wanted + ", not " + value.kind());
  }

  private void report(String file, Place at, Severity severity, String message) {
    found.add(new Diagnostic(new Source(file, at.line(), at.column()), severity, message));
  }

  List<Diagnostic> list() {
    return found;
  }
}
