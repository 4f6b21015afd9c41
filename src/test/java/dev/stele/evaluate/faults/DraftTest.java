package dev.stele.evaluate.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.align.Aligner;
import dev.stele.exchange.Documents;
import dev.stele.lexicon.Lexicons;
import dev.stele.segment.Segmenters;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The checks find what was planted in the sample, and accuse little else. */
final class DraftTest {

  private static final double RECALL = .9;
  private static final double PRECISION = .8;

  @Test
  void plantedFaultsAreFound() throws IOException {
    FaultScore score =
        new FaultEvaluator(new Documents(), new Segmenters(), new Aligner(new Lexicons()))
            .evaluate(FaultSet.read(Path.of("corpora/treaty-draft")));

    assertThat(score.all().recall()).as("missed of %s", score.faults()).isGreaterThan(RECALL);
    assertThat(score.major().precision()).as("alarms %s", score.alarms()).isGreaterThan(PRECISION);
  }
}
