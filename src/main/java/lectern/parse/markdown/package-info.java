/// CommonMark's nodes of one slide → its blocks, notes and steps. Knows nothing of files, front
/// matter or where slides are cut.
@NullMarked
package lectern.parse.markdown;

import org.jspecify.annotations.NullMarked;
