/// What each part of the picture looks like: `Role` → `Style`, total once loaded. Knows colours,
/// not layout.
@NullMarked
package lectern.theme;

import org.jspecify.annotations.NullMarked;
