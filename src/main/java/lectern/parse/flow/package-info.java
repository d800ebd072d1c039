/// Blocks as they come in → blocks that hold others: steps, columns, open HTML elements. Knows
/// nothing of Markdown.
@NullMarked
package lectern.parse.flow;

import org.jspecify.annotations.NullMarked;
