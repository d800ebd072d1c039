/// Rows of styled text: what a block is drawn with, and what it is drawn as.
@NullMarked
package lectern.layout.text;

import org.jspecify.annotations.NullMarked;
