/// As much of HTML as decks hold: comments, tags, entities, and what inline tags do to running
/// text. Knows nothing of slides.
@NullMarked
package lectern.parse.html;

import org.jspecify.annotations.NullMarked;
