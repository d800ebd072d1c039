/// Diagrams and charts drawn with characters, in the room there is.
@NullMarked
package lectern.layout.diagram;

import org.jspecify.annotations.NullMarked;
