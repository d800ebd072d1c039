package lectern.app;

/// A sentence of Lectern's in the status line, until the next key.
public record Notice(String text, boolean error) {}
