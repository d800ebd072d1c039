/// TeX between dollar signs → Unicode, and how CommonMark finds it.
@NullMarked
package lectern.parse.math;

import org.jspecify.annotations.NullMarked;
