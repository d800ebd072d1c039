/// What is taken down on slides while they are shown: the lines, the text that keeps them, and the
/// minutes that they become. Knows no files and no clock.
@NullMarked
package lectern.remark;

import org.jspecify.annotations.NullMarked;
