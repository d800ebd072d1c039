/// The talk as sealed records: decks, slides, blocks, inlines; positions and steps; diagnostics;
/// plain text. Knows nothing of Markdown, frames or files.
@NullMarked
package lectern.deck;

import org.jspecify.annotations.NullMarked;
