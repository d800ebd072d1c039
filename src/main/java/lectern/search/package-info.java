/// Finding slides: an index over the words of many decks, the language of queries, ranked hits with
/// extracts, and the fuzzy order of a list that is filtered as one types. Knows decks, not screens
/// or files; everything in it is a value.
@NullMarked
package lectern.search;

import org.jspecify.annotations.NullMarked;
