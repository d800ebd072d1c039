/// Diagrams and charts as values, and the text they are read from: Mermaid's flowcharts and
/// sequence diagrams, and charts in YAML or CSV. Knows nothing of how they are drawn.
@NullMarked
package lectern.diagram;

import org.jspecify.annotations.NullMarked;
