/// Charts of eighth blocks and braille dots.
@NullMarked
package lectern.layout.diagram.chart;

import org.jspecify.annotations.NullMarked;
