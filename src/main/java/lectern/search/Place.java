package lectern.search;

/// A slide of a deck, counted from 0.
public record Place(String path, int slide) {}
