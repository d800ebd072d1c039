/// The whole program as one fold: `Model`, `Msg`, `Cmd`, `Step`, `Update`, `View`. Pure: time,
/// files and keys arrive as messages, wishes leave as commands.
@NullMarked
package lectern.app;

import org.jspecify.annotations.NullMarked;
