package lectern.image;

import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.renderer.output.impl.Graphics2DOutput;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.concurrent.TimeUnit;

/// Draws for a while only: a few lines of SVG can ask for more shapes than there is time for.
final class TimedOutput extends Graphics2DOutput {
  private static final long MOST_SECONDS = 5;

  private final long end;

  TimedOutput(Graphics2D graphics) {
    this(graphics, System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS));
  }

  private TimedOutput(Graphics2D graphics, long end) {
    super(graphics);
    this.end = end;
  }

  private void check() {
    if (System.nanoTime() - end > 0) {
      throw new IllegalStateException("it takes more than " + MOST_SECONDS + " s to draw");
    }
  }

  @Override
  public void fillShape(Shape shape) {
    check();
    super.fillShape(shape);
  }

  @Override
  public void drawShape(Shape shape) {
    check();
    super.drawShape(shape);
  }

  @Override
  public void applyTransform(AffineTransform transform) {
    check();
    super.applyTransform(transform);
  }

  @Override
  public SafeState safeState() {
    check();
    return super.safeState();
  }

  @Override
  public Output createChild() {
    check();
    return new TimedOutput((Graphics2D) graphics().create(), end);
  }
}
