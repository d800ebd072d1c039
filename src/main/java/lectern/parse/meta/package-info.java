/// Front matter keys → [lectern.deck.Meta]. Knows nothing of Markdown.
@NullMarked
package lectern.parse.meta;

import org.jspecify.annotations.NullMarked;
