package lectern.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import lectern.deck.Diagnostic;
import lectern.json.Nearest;
import lectern.parse.Parsed;
import lectern.theme.Bases;
import lectern.theme.BuiltIn;
import lectern.theme.Theme;
import lectern.theme.ThemeParsed;
import lectern.theme.ThemeParser;

/// The theme files there are: those of a user's folder, those that come with Lectern, and one that
/// the user named by its path. Of two with one name the first counts; it may extend the other.
public final class ThemeFolders implements Bases {
  private static final String ENDING = ".json";

  /// Larger files are not themes.
  private static final long LARGEST = 1 << 20;

  private final List<Path> folders;
  private final Optional<Path> asked;

  /// @param folders where themes are, the user's first
  /// @param asked a theme file that counts before all others
  public ThemeFolders(List<Path> folders, Optional<Path> asked) {
    List<Path> normal = new ArrayList<>();
    for (Path folder : folders) {
      normal.add(folder.normalize());
    }
    this.folders = List.copyOf(normal);
    this.asked = asked.isPresent() ? Optional.of(asked.get().normalize()) : asked;
  }

  /// Whether a file is a theme by its name and place: JSON in a folder called `themes`, but for
  /// schemas.
  static boolean isTheme(Path file) {
    if (!isNamedLikeATheme(file)) {
      return false;
    }
    Path folder = file.toAbsolutePath().normalize().getParent();
    return folder != null && folder.endsWith("themes");
  }

  private static boolean isNamedLikeATheme(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(ENDING) && !name.endsWith(".schema.json") && !name.startsWith(".");
  }

  /// The folders in which a change may change a theme.
  List<Path> watched() {
    return Stream.concat(folders.stream(), asked.map(Scan::folder).stream()).toList();
  }

  /// Whether a change of this path may change a theme.
  boolean concerns(Path changed) {
    return watched().contains(changed)
        || (isNamedLikeATheme(changed) && watched().contains(Scan.folder(changed)));
  }

  /// The names of all, in the order of the alphabet.
  @Override
  public List<String> names() {
    TreeSet<String> names = new TreeSet<>();
    asked.ifPresent(file -> names.add(name(file)));
    folders.forEach(folder -> files(folder).forEach(file -> names.add(name(file))));
    return List.copyOf(names);
  }

  /// All themes, the one that Lectern begins with first.
  public List<ThemeParsed> all() {
    List<ThemeParsed> all = new ArrayList<>();
    named(BuiltIn.DARK.name()).ifPresent(all::add);
    for (String name : names()) {
      if (!name.equals(BuiltIn.DARK.name())) {
        named(name).ifPresent(all::add);
      }
    }
    return List.copyOf(all);
  }

  /// The theme of that name; never a file outside the folders. The built-in one is not read from
  /// its file.
  public Optional<ThemeParsed> named(String name) {
    Optional<Path> file = file(name, Path.of(""));
    boolean ours = file.isEmpty() || file.get().startsWith(folders.getLast());
    if (name.equals(BuiltIn.DARK.name()) && ours) {
      return Optional.of(new ThemeParsed(BuiltIn.DARK, List.of()));
    }
    return file.isEmpty() ? Optional.empty() : read(file.get());
  }

  /// The theme in that file, if it can be read.
  public Optional<ThemeParsed> read(Path file) {
    return text(file.normalize()).map(text -> ThemeParser.parse(text.file(), text.json(), this));
  }

  @Override
  public Optional<Text> find(String name, String from) {
    Path own = Path.of(from);
    if (name.contains("/") || name.endsWith(ENDING)) {
      return in(Scan.folder(own), name).flatMap(ThemeFolders::text);
    }
    return (isPlain(name) ? in(Scan.folder(own), name + ENDING) : Optional.<Path>empty())
        .filter(beside -> !beside.equals(own))
        .flatMap(ThemeFolders::text)
        .or(() -> file(name, own).flatMap(ThemeFolders::text))
        .or(() -> name.equals(name(own)) ? text(own) : Optional.empty());
  }

  /// The file of that name, other than `but`. In loops: the first frame waits for it.
  private Optional<Path> file(String name, Path but) {
    if (!isPlain(name)) {
      return Optional.empty();
    }
    if (asked.isPresent() && name(asked.get()).equals(name) && isFile(asked.get(), but)) {
      return asked;
    }
    for (Path folder : folders) {
      Optional<Path> file = in(folder, name + ENDING);
      if (file.isPresent() && isFile(file.get(), but)) {
        return file;
      }
    }
    return Optional.empty();
  }

  private static boolean isFile(Path file, Path but) {
    return !file.equals(but) && isNamedLikeATheme(file) && Files.isRegularFile(file);
  }

  /// Empty if no file can be called like that.
  private static Optional<Path> in(Path folder, String name) {
    try {
      return Optional.of(folder.resolve(name).normalize());
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  /// Whether a name is no path.
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c <= ' ' || c == '/' || c == '\\') {
        return false;
      }
    }
    return !name.isEmpty();
  }

  /// Any bytes are a text; what is wrong with it has a place in it.
  private static Optional<Text> text(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) <= LARGEST
          ? Optional.of(new Text(file.toString(), new String(Files.readAllBytes(file), UTF_8)))
          : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(ThemeFolders::isNamedLikeATheme).toList();
    } catch (IOException _) {
      return List.of();
    }
  }

  private static String name(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }

  /// What was read of a deck, and that there is no theme of the name it gives, if so.
  public Parsed checked(Parsed parsed) {
    Optional<String> name = parsed.deck().meta().theme();
    if (name.isEmpty() || parsed.theme().isEmpty() || isKnown(name.get())) {
      return parsed;
    }
    String right =
        Nearest.to(name.get(), names())
            .map(near -> "did you mean '" + near + "'?")
            .orElse("lectern theme lists them");
    List<Diagnostic> all = new ArrayList<>(parsed.diagnostics());
    String message = "there is no theme '" + name.get() + "': " + right;
    all.addFirst(new Diagnostic(parsed.theme().get(), Diagnostic.Severity.WARNING, message));
    return new Parsed(parsed.deck(), all, parsed.theme(), parsed.pictures());
  }

  private boolean isKnown(String name) {
    return name.equals(Theme.AUTO)
        || name.equals(BuiltIn.DARK.name())
        || file(name, Path.of("")).isPresent();
  }
}
