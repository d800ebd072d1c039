package lectern.parse.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lectern.deck.Diagnostic;
import lectern.deck.Diagnostic.Severity;
import lectern.deck.Source;
import lectern.json.Place;

/// Collects what is wrong in one file.
public final class Problems {
  /// More than this tells nobody anything.
  private static final int MOST = 500;

  private final String file;
  private final List<Diagnostic> found = new ArrayList<>();

  public Problems(String file) {
    this.file = file;
  }

  public void warn(Place at, String message) {
    add(at, Severity.WARNING, message);
  }

  public void error(Place at, String message) {
    add(at, Severity.ERROR, message);
  }

  private void add(Place at, Severity severity, String message) {
    if (found.size() < MOST) {
      found.add(new Diagnostic(source(at), severity, message));
    }
  }

  public void addAll(List<Diagnostic> more) {
    found.addAll(more);
  }

  public Source source(Place at) {
    return new Source(file, at.line(), at.column());
  }

  /// In the order of the file.
  public List<Diagnostic> list() {
    Comparator<Diagnostic> byLine = Comparator.comparingInt(d -> d.at().line());
    return found.stream().sorted(byLine.thenComparingInt(d -> d.at().column())).toList();
  }
}
