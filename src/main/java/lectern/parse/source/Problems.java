package lectern.parse.source;

import java.util.ArrayList;
import java.util.List;
import lectern.deck.Diagnostic;
import lectern.deck.Diagnostic.Severity;
import lectern.deck.Reference;
import lectern.deck.Source;
import lectern.json.Place;

/// Collects what is wrong in one file.
public final class Problems {
  /// More than this tells nobody anything.
  private static final int MOST = 500;

  private final String file;
  private final List<Diagnostic> found = new ArrayList<>();
  private final List<Reference> pictures = new ArrayList<>();

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

  /// Notes where the file names a picture.
  public void picture(Place at, String target) {
    if (!target.isBlank()) {
      pictures.add(new Reference(source(at), target));
    }
  }

  /// The pictures that the file names, in its order.
  public List<Reference> pictures() {
    return pictures;
  }

  public void addAll(List<Diagnostic> more) {
    found.addAll(more);
  }

  public Source source(Place at) {
    return new Source(file, at.line(), at.column());
  }

  /// In the order of the file.
  public List<Diagnostic> list() {
    return found.stream().sorted(Problems::order).toList();
  }

  /// Not put together by [java.util.Comparator]: what that makes is made anew at every start.
  private static int order(Diagnostic a, Diagnostic b) {
    int lines = Integer.compare(a.at().line(), b.at().line());
    return lines != 0 ? lines : Integer.compare(a.at().column(), b.at().column());
  }
}
