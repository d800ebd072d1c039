/// The terminal's life, from the first frame to the last byte: frames go out and keys come in
/// through Lanterna's terminal and screen, whose faults are mended here from outside. The only
/// package that writes to the terminal; it knows nothing of decks.
@NullMarked
package lectern.terminal;

import org.jspecify.annotations.NullMarked;
