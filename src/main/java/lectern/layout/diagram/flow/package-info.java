/// Flowcharts: layers of boxes, and lines between them that turn at right angles.
@NullMarked
package lectern.layout.diagram.flow;

import org.jspecify.annotations.NullMarked;
