/// The shell around the fold: the loop, the inbox, running commands, scanning, watching, saved
/// state. The only package that touches decks' files.
@NullMarked
package lectern.runtime;

import org.jspecify.annotations.NullMarked;
