package lectern.terminal.tty;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Optional;
import lectern.grid.CellSize;
import lectern.grid.Size;
import org.jspecify.annotations.Nullable;

/// The terminal by `ioctl(2)` on standard input, or on standard output if that one is no terminal.
/// Numbers of asm-generic/termbits.h and ioctls.h, which x86-64 and aarch64 share.
final class LinuxTty implements Tty {
  private static final long TCGETS = 0x5401;
  private static final long TCSETS = 0x5402;
  private static final long TCSETSW = 0x5403;
  private static final long TIOCGPGRP = 0x540f;
  private static final long TIOCGWINSZ = 0x5413;

  /// struct termios of the kernel: four flag words, c_line, c_cc[19].
  private static final int SIZE = 36;

  private static final int LFLAG = 12;
  private static final int CC = 17;
  private static final int VTIME = CC + 5;
  private static final int VMIN = CC + 6;

  /// ISTRIP, INLCR, IGNCR, IXON, PARMRK. ICRNL stays: Enter and ctrl+j are one key either way.
  private static final int IFLAG_OFF = 0x20 | 0x40 | 0x80 | 0x400 | 0x8;

  /// ISIG, ICANON, ECHO, IEXTEN.
  private static final int LFLAG_OFF = 0x1 | 0x2 | 0x8 | 0x8000;

  private static final int SIGTSTP = 20;

  private static final int TRIES = 5;

  private byte @Nullable [] before;

  @Override
  public Optional<Size> size() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment size = arena.allocate(8, 2);
      return ioctl(TIOCGWINSZ, size)
          ? Tty.size(
              Short.toUnsignedInt(size.get(JAVA_SHORT, 2)),
              Short.toUnsignedInt(size.get(JAVA_SHORT, 0)))
          : Optional.empty();
    }
  }

  @Override
  public Optional<CellSize> cell() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment size = arena.allocate(8, 2);
      if (!ioctl(TIOCGWINSZ, size)) {
        return Optional.empty();
      }
      int rows = Short.toUnsignedInt(size.get(JAVA_SHORT, 0));
      int columns = Short.toUnsignedInt(size.get(JAVA_SHORT, 2));
      int width = Short.toUnsignedInt(size.get(JAVA_SHORT, 4)) / Math.max(1, columns);
      int height = Short.toUnsignedInt(size.get(JAVA_SHORT, 6)) / Math.max(1, rows);
      return width > 0 && height > 0 ? Optional.of(new CellSize(width, height)) : Optional.empty();
    }
  }

  @Override
  public boolean isStandardInput() {
    try (Arena arena = Arena.ofConfined()) {
      return ioctl(0, TCGETS, arena.allocate(SIZE, 4)) == 0;
    }
  }

  @Override
  public synchronized void raw() throws IOException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment termios = arena.allocate(SIZE, 4);
      byte[] was = before;
      if (was != null) {
        termios.copyFrom(MemorySegment.ofArray(was));
      } else if (ioctl(TCGETS, termios)) {
        before = termios.toArray(JAVA_BYTE);
      } else {
        throw new IOException("standard input is not a terminal");
      }
      termios.set(JAVA_INT, 0, termios.get(JAVA_INT, 0) & ~IFLAG_OFF);
      termios.set(JAVA_INT, LFLAG, termios.get(JAVA_INT, LFLAG) & ~LFLAG_OFF);
      termios.set(JAVA_BYTE, VMIN, (byte) 1);
      termios.set(JAVA_BYTE, VTIME, (byte) 0);
      if (!ioctl(TCSETSW, termios)) {
        throw new IOException("the terminal does not take raw mode");
      }
    }
  }

  @Override
  public synchronized void restore() {
    byte[] was = before;
    if (was == null) {
      return;
    }
    try (Arena arena = Arena.ofConfined()) {
      // Without waiting: a terminal that no longer reads must not keep the program.
      ioctl(TCSETS, arena.allocate(SIZE, 4).copyFrom(MemorySegment.ofArray(was)));
    }
  }

  @Override
  public boolean isForeground() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment group = arena.allocate(JAVA_INT);
      return !ioctl(TIOCGPGRP, group) || group.get(JAVA_INT, 0) == (int) Group.HANDLE.invokeExact();
    } catch (Throwable _) {
      return true;
    }
  }

  @Override
  public void stop() throws IOException {
    int result;
    try {
      result = (int) Kill.HANDLE.invokeExact(0, SIGTSTP);
    } catch (Throwable e) {
      throw new IOException("cannot stop", e);
    }
    if (result != 0) {
      throw new IOException("cannot stop");
    }
  }

  private static boolean ioctl(long request, MemorySegment argument) {
    // A signal may interrupt the call, such as the one by which a shell brings us to the front.
    for (int tries = 0; tries < TRIES; tries++) {
      if (ioctl(0, request, argument) == 0 || ioctl(1, request, argument) == 0) {
        return true;
      }
    }
    return false;
  }

  private static int ioctl(int fd, long request, MemorySegment argument) {
    try {
      return (int) Ioctl.HANDLE.invokeExact(fd, request, argument);
    } catch (Throwable e) { // a method handle may throw anything, a C function does not
      return -1;
    }
  }

  /// Linked when first needed: linking takes longer than drawing the first frame.
  private static final class Ioctl {
    static final MethodHandle HANDLE =
        link(
            "ioctl",
            FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG, ADDRESS),
            Linker.Option.firstVariadicArg(2));
  }

  private static final class Kill {
    static final MethodHandle HANDLE =
        link("kill", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));
  }

  private static final class Group {
    static final MethodHandle HANDLE = link("getpgrp", FunctionDescriptor.of(JAVA_INT));
  }

  @SuppressWarnings("restricted") // the jar's manifest allows native access
  private static MethodHandle link(String name, FunctionDescriptor type, Linker.Option... options) {
    Linker linker = Linker.nativeLinker();
    return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), type, options);
  }
}
