package dev.stele.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.align.Aligner;
import dev.stele.exchange.Documents;
import dev.stele.lexicon.Lexicons;
import dev.stele.segment.Segmenters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample texts, read, cut and aligned as a user's would be, come out as the gold has them. */
final class SampleAccuracyTest {

  /** Strict F1 below which something has got worse: one bead in 35 may differ. */
  private static final double FLOOR = 0.97;

  @ParameterizedTest
  @ValueSource(strings = {"treaty", "narrative"})
  void everyPairOfTheSampleIsAlignedWell(String sample) throws IOException {
    EvaluationSet set =
        new EvaluationSets(Map.of()).find(List.of(Path.of("corpora", sample)), false).get(0);
    SetScore score =
        new Evaluator(new Documents(), new Segmenters(), new Aligner(new Lexicons())).evaluate(set);
    assertThat(score.pairs())
        .hasSize(3)
        .allSatisfy(
            pair ->
                assertThat(pair.f1())
                    .as("%s %s: %s", sample, pair.pair(), pair.mistakes())
                    .isGreaterThanOrEqualTo(FLOOR));
  }
}
