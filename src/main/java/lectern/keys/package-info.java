/// What can be pressed and what it asks for: `Key`, `Action`, `KeyMap`. Knows nothing of terminals
/// or of what the actions do.
@NullMarked
package lectern.keys;

import org.jspecify.annotations.NullMarked;
