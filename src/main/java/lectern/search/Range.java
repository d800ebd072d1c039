package lectern.search;

/// The characters `from` (inclusive) to `to` (exclusive) of a text.
public record Range(int from, int to) {}
