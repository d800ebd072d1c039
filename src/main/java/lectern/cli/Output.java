package lectern.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/// Standard output. It remembers why it could not be written, which a PrintStream does not say.
final class Output extends OutputStream {
  private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);
  private @Nullable IOException fault;

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    if (fault != null) {
      return;
    }
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      fault = e;
    }
  }

  /// Whether all of it went out.
  ///
  /// @throws Failure if not; a reader who has seen enough is no failure
  void check() throws Failure {
    if (fault != null && !String.valueOf(fault.getMessage()).contains("Broken pipe")) {
      throw new Failure(
          Failure.UNWRITABLE, "standard output can't be written: " + fault.getMessage());
    }
  }
}
