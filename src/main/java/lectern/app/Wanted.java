package lectern.app;

import lectern.grid.Color;
import lectern.grid.Size;
import lectern.image.Canvas;

/// A picture that is to be painted, and how.
///
/// @param ground what is seen where the picture is clear
public record Wanted(PictureFile file, Size cells, Canvas canvas, Color ground) {}
