/// A frame as bytes: which colours a terminal can show, what a style is there, and the shortest way
/// from the cells on the screen to the next ones. Pure: it knows nothing of streams, of Lanterna or
/// of time.
@NullMarked
package lectern.terminal.draw;

import org.jspecify.annotations.NullMarked;
