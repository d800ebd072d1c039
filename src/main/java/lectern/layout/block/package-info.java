/// A block → lines: one file a kind of block. Knows nothing of rooms and pages.
@NullMarked
package lectern.layout.block;

import org.jspecify.annotations.NullMarked;
