package lectern.search;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// From a keystroke to a screen of results, and from text to an index, beside Lucene. Runs under
/// the flags of `scripts/lectern`.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(
    value = 1,
    jvmArgs = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx1g"})
public class SearchBench {
  private static final int SCREEN = 20;

  @Param({"1000", "10000", "100000"})
  public int slides;

  private final Random random = new Random(3);
  private List<DeckText> decks = List.of();
  private Index index = Index.EMPTY;
  private Lucene lucene;
  private int next;

  @Setup
  public void read() throws IOException {
    decks = Corpus.decks(random, slides);
    long before = used();
    index = Index.of(decks);
    long after = used();
    lucene = new Lucene(index);
    System.out.printf(
        "%nindex: %d bytes a slide (Lucene: %d), the text of one: %d%n",
        (after - before) / slides, lucene.bytes() / slides, characters() / slides);
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private long characters() {
    return decks.stream()
        .flatMap(deck -> deck.slides().stream())
        .mapToLong(slide -> slide.packed().length())
        .sum();
  }

  @TearDown
  public void close() throws IOException {
    lucene.close();
  }

  private Query query() {
    return Query.of(Corpus.query(random, next++ % Corpus.KINDS));
  }

  @Benchmark
  public int keystroke() {
    Results results = Search.of(index, query());
    int length = 0;
    for (int i = 0; i < Math.min(SCREEN, results.size()); i++) {
      length += results.hit(i).extract().length();
    }
    return length;
  }

  /// Without extracts, parts of words and typing errors.
  @Benchmark
  public int keystrokeInLucene() throws IOException {
    return lucene.best(query(), SCREEN).scoreDocs.length;
  }

  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 2)
  @Measurement(iterations = 3)
  public int build() {
    return Index.of(decks).terms();
  }

  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 1)
  @Measurement(iterations = 1)
  public long buildInLucene() throws IOException {
    try (Lucene built = new Lucene(index)) {
      return built.bytes();
    }
  }
}
