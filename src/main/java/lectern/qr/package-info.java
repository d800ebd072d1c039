/// A text as a QR code. Knows nothing of how it is drawn.
@NullMarked
package lectern.qr;

import org.jspecify.annotations.NullMarked;
