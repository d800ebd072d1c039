/// One slide, one theme, one size → pages of exactly that size. Knows blocks, roles and cells;
/// knows nothing of files, keys, the status line or the place a talk is at.
@NullMarked
package lectern.layout;

import org.jspecify.annotations.NullMarked;
