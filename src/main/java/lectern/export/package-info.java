/// Decks as files and streams: the same frames as on screen, or the linear form for screen readers.
/// Knows no terminal's life and opens no file.
@NullMarked
package lectern.export;

import org.jspecify.annotations.NullMarked;
