/// Many decks as one value: entries, their order and their groups. Knows no files and no frames.
@NullMarked
package lectern.library;

import org.jspecify.annotations.NullMarked;
