package lectern.deck;

/// Where a talk stands: slide and step, both from 0.
public record Position(int slide, int step) implements Comparable<Position> {
  public static final Position START = new Position(0, 0);

  @Override
  public int compareTo(Position other) {
    int slides = Integer.compare(slide, other.slide);
    return slides != 0 ? slides : Integer.compare(step, other.step);
  }
}
