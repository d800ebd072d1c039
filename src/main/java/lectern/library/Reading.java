package lectern.library;

/// How many slides of a deck were seen, of how many.
public record Reading(int seen, int slides) {
  public enum State {
    UNREAD,
    BEGUN,
    READ
  }

  public State state() {
    return seen == 0 ? State.UNREAD : seen < slides ? State.BEGUN : State.READ;
  }
}
