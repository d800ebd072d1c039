/// The terminal as a device: raw mode, size, job control, by system calls or by `stty`. Knows
/// nothing of bytes sent or read.
@NullMarked
package lectern.terminal.tty;

import org.jspecify.annotations.NullMarked;
