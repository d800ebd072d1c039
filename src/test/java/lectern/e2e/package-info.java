/// The packaged program, started as a person starts it. Classes are named …IT and run once the jar
/// is built.
@NullMarked
package lectern.e2e;

import org.jspecify.annotations.NullMarked;
