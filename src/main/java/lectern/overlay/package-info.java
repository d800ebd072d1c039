/// What opens over a slide or the shelf and takes the keys. Each overlay is one file: its state,
/// its keys, its drawing.
@NullMarked
package lectern.overlay;

import org.jspecify.annotations.NullMarked;
