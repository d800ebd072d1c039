/// Characters for what is written in others: emoji, raised and lowered letters, colours.
@NullMarked
package lectern.parse.text;

import org.jspecify.annotations.NullMarked;
