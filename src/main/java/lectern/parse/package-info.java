/// Markdown → deck. Total: any text, any bytes give a deck, and what was not understood is a
/// diagnostic with its place. Knows nothing of how a deck looks. The only door to commonmark-java.
@NullMarked
package lectern.parse;

import org.jspecify.annotations.NullMarked;
