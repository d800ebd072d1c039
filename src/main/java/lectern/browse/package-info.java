/// Which decks of a library are looked at, and in which order: facets and words that narrow it
/// down, and what it can be sorted by.
@NullMarked
package lectern.browse;

import org.jspecify.annotations.NullMarked;
