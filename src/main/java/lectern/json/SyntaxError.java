package lectern.json;

/// What is wrong in a text, and where.
public record SyntaxError(Place at, String message) implements Result {}
