/// Pictures: what a file's first bytes say of it, its pixels, and those as cells or as the bytes
/// that a terminal draws pictures from. The only package that knows AWT; nothing here is loaded
/// before a deck has a picture.
@NullMarked
package lectern.image;

import org.jspecify.annotations.NullMarked;
