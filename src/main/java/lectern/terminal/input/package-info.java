/// What comes from the keyboard: bytes to Lanterna's key strokes, key strokes to [lectern.keys.Key]
/// and the other inputs. Knows nothing of the screen or of what keys do.
@NullMarked
package lectern.terminal.input;

import org.jspecify.annotations.NullMarked;
