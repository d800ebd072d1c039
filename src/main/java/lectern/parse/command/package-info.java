/// What the comments of a deck ask for. Knows nothing of how it is done.
@NullMarked
package lectern.parse.command;

import org.jspecify.annotations.NullMarked;
