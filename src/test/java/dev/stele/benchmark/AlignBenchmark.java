package dev.stele.benchmark;

import dev.stele.align.Aligner;
import dev.stele.align.Source;
import dev.stele.lexicon.Lexicon;
import dev.stele.lexicon.Lexicons;
import dev.stele.lexicon.words.Word;
import dev.stele.lexicon.words.Words;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Paragraph;
import dev.stele.text.Progress;
import dev.stele.text.Row;
import dev.stele.text.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Looking words up, aligning the samples in two and three languages, and repairing one place. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AlignBenchmark {

  /** Rows of a local repair. */
  private static final int FEW = 6;

  /** Rows of the text that one place of is repaired. */
  private static final int MANY = 100_000;

  private final Aligner aligner = new Aligner(new Lexicons());
  private final Lexicon lexicon = new Lexicons().of(Language.ENGLISH, Language.RUSSIAN);
  private List<Source> three = List.of();
  private List<Word> english = List.of();
  private Multitext aligned = new Multitext(List.of(), List.of());
  private Multitext large = new Multitext(List.of(), List.of());

  @Setup
  public void prepare() {
    three = List.of(Samples.source("en"), Samples.source("ru"), Samples.source("ko"));
    aligned = aligner.align(three, Progress.NONE);
    large = repeated(aligned);
    english =
        Samples.paragraphs("en").stream()
            .map(Paragraph::text)
            .flatMap(text -> Words.of(Language.ENGLISH).of(text).stream())
            .toList();
  }

  /** Every word of the English samples in the lexicon. */
  @Benchmark
  public int lookUp() {
    int entries = 0;
    for (Word word : english) {
      entries += lexicon.fromLeft(word.form()).size();
    }
    return entries;
  }

  @Benchmark
  public Multitext alignTwo() {
    return aligner.align(three.subList(0, 2), Progress.NONE);
  }

  @Benchmark
  public Multitext alignThree() {
    return aligner.align(three, Progress.NONE);
  }

  /** The rows over and over; every seventh is accepted, so that six stand between two walls. */
  private static Multitext repeated(Multitext text) {
    List<Row> rows = new ArrayList<>();
    for (int r = 0; r < MANY; r++) {
      Row row = text.rows().get(r % text.rows().size()).withId(r + 1L);
      rows.add(r % (FEW + 1) == 0 ? row.withStatus(Status.ACCEPTED) : row);
    }
    return new Multitext(text.versions(), rows);
  }

  @Benchmark
  public int realignFewRows() {
    return realign(aligned, aligned.rows().size() / 2);
  }

  /** Six rows between two walls in the middle of a text of 100,000 rows. */
  @Benchmark
  public int realignBetweenWalls() {
    int wall = MANY / 2 / (FEW + 1) * (FEW + 1);
    return realign(large, wall + 1);
  }

  private int realign(Multitext text, int from) {
    AtomicLong ids = new AtomicLong(MANY);
    return aligner.realign(text, from, from + FEW, ids::incrementAndGet, Progress.NONE).size();
  }
}
