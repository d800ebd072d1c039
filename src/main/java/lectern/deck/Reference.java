package lectern.deck;

/// A file that a deck refers to, by the words of the deck: nothing has checked them.
public record Reference(Source at, String target) {}
