/// The picture: cells, styles, frames and how frames combine; the display width of grapheme
/// clusters; the one door by which text becomes cells ([lectern.grid.SafeText]). Knows nothing of
/// decks, themes or terminals.
@NullMarked
package lectern.grid;

import org.jspecify.annotations.NullMarked;
