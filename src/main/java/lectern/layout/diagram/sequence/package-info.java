/// Sequence diagrams: a line down for everybody, and arrows between them.
@NullMarked
package lectern.layout.diagram.sequence;

import org.jspecify.annotations.NullMarked;
