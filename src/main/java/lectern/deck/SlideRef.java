package lectern.deck;

/// A slide of a deck's file, counted from 0, and what the slides of that deck are known by.
public record SlideRef(String path, int slide, Names names) {
  public String label() {
    return names.labels().get(slide);
  }

  public int key() {
    return names.keys().get(slide);
  }
}
