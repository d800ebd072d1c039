/// The command line: arguments, wiring, exit codes, messages. The only package that prints and that
/// ends the process.
@NullMarked
package lectern.cli;

import org.jspecify.annotations.NullMarked;
