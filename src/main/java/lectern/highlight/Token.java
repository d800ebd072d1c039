package lectern.highlight;

/// So many characters (UTF-16, 1 or more) of one kind. A line's tokens follow each other without a
/// gap and are as long as the line together.
public record Token(int length, Kind kind) {}
