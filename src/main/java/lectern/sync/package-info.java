/// Who is where: a room of one presenter and many followers, on a Unix domain socket. Messages are
/// lines of JSON of limited length. No file is touched here and no thread is started: both are
/// given.
@NullMarked
package lectern.sync;

import org.jspecify.annotations.NullMarked;
