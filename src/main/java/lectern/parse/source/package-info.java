/// The text of a deck's bytes, and what is found wrong in it.
@NullMarked
package lectern.parse.source;

import org.jspecify.annotations.NullMarked;
