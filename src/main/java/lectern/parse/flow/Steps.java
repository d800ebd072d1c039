package lectern.parse.flow;

/// At which of a slide's steps something shows. Steps are counted in the order of the document and
/// never go back: what stands below a pause comes with it or later, also out of the list or quote
/// the pause stands in. None of them shows nothing.
public final class Steps {
  private boolean incremental;
  private boolean incrementalTables;
  private boolean paused;
  private int held;
  private int step;
  private int last;

  /// The last step that shows something.
  public int last() {
    return last;
  }

  /// The step the reader is at.
  public int now() {
    return step;
  }

  public void pause() {
    paused |= held == 0;
  }

  /// Whether a pause waits for something to hold back; then it is forgotten.
  public boolean unpause() {
    boolean was = paused;
    paused = false;
    return was;
  }

  public void pause(boolean on) {
    paused |= on;
  }

  /// The step of what begins here.
  public int begin() {
    if (paused && held == 0) {
      paused = false;
      step = last + 1;
    }
    return step;
  }

  /// The step of a list that begins here: its items may come one by one.
  public int beginList() {
    return isIncremental() ? step : begin();
  }

  /// The step of an item or, of an incremental table, of a row that begins here.
  public int beginItem(boolean one) {
    pause(one && held == 0);
    int at = begin();
    shown(at);
    return at;
  }

  /// The step of a change to something that is there already. What follows does not wait for it.
  public int change() {
    return ++last;
  }

  /// Whether all comes at the step it is now.
  public boolean isHeld() {
    return held > 0;
  }

  public void shown(int at) {
    last = Math.max(last, at);
  }

  /// Until `release`, all comes at the step it is now.
  public void hold() {
    held++;
  }

  void release() {
    held--;
  }

  public boolean isIncremental() {
    return incremental && held == 0;
  }

  public boolean isIncrementalTables() {
    return incrementalTables && held == 0;
  }

  public void incrementalLists(boolean on) {
    incremental = on;
  }

  public void incrementalTables(boolean on) {
    incrementalTables = on;
  }
}
