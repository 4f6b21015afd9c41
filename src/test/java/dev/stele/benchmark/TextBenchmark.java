package dev.stele.benchmark;

import dev.stele.lexicon.words.Word;
import dev.stele.lexicon.words.Words;
import dev.stele.segment.Atom;
import dev.stele.segment.Segmenter;
import dev.stele.segment.Segmenters;
import dev.stele.text.Language;
import dev.stele.text.Paragraph;
import java.util.List;
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
import org.openjdk.jmh.annotations.Warmup;

/** Cutting the samples, some 90 sentences a language, into sentences, and finding their words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TextBenchmark {

  @Param({"en", "ru", "ko"})
  String language = "en";

  private List<Paragraph> paragraphs = List.of();
  private Segmenter segmenter = texts -> List.of();
  private Words words = text -> List.of();

  @Setup
  public void prepare() {
    paragraphs = Samples.paragraphs(language);
    segmenter = new Segmenters().of(new Language(language));
    words = Words.of(new Language(language));
  }

  @Benchmark
  public List<Atom> segment() {
    return segmenter.atoms(paragraphs);
  }

  @Benchmark
  public int words() {
    int count = 0;
    for (Paragraph paragraph : paragraphs) {
      List<Word> found = words.of(paragraph.text());
      count += found.size();
    }
    return count;
  }
}
