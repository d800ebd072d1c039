/// Many decks as one value: entries, their order and their groups; playlists and their agendas;
/// what its reader left on decks. Knows no files and no frames.
@NullMarked
package lectern.library;

import org.jspecify.annotations.NullMarked;
