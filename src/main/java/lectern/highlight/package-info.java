/// Source code → what its parts are. Knows languages, but not how a part looks.
@NullMarked
package lectern.highlight;

import org.jspecify.annotations.NullMarked;
