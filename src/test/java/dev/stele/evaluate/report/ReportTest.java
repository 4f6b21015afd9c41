package dev.stele.evaluate.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.evaluate.SetScore;
import dev.stele.evaluate.score.Judgement;
import dev.stele.evaluate.score.PairScore;
import dev.stele.evaluate.score.Ratio;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ReportTest {

  private static final PairScore PAIR =
      new PairScore(
          "en-ru",
          10,
          new Ratio(0.9, 0.8),
          0.8471,
          Optional.empty(),
          new Ratio(1, 0.5),
          0.6667,
          42,
          List.of(new Judgement(true, 0.8, true), new Judgement(false, 0.3, false)),
          List.of());
  private static final List<SetScore> SCORES =
      List.of(new SetScore("lamp", "units", 20, List.of(PAIR), Optional.empty()));
  private static final Comparison PEERS =
      new Comparison(
          List.of(new Comparison.Figure("lamp", "en-ru", "peer", 0.75, Optional.of(0.25))));

  @Test
  void plainTablesHaveOneLineForEachPair() {
    assertThat(new Report(SCORES, Comparison.NONE).plain())
        .contains("  lamp  en-ru      10  0.900  0.800  0.847       42  1.000  0.500   0.667\n");
  }

  @Test
  void markdownPutsTheFiguresOfOthersBeside() {
    assertThat(new Report(SCORES, PEERS).markdown())
        .contains("| om. F1 | peer |\n")
        .contains("| 0.667 | 0.750 (0.250) |\n");
  }

  @Test
  void meansCountEachPairOnce() {
    List<SetScore> two =
        List.of(
            SCORES.get(0),
            new SetScore("lamp", "units", 20, List.of(PAIR, PAIR), Optional.empty()));

    assertThat(new Report(two, Comparison.NONE).markdown()).contains("| 3 | 0.8471 | 3 | 0.6667 |");
    assertThat(new Report(SCORES, Comparison.NONE).markdown()).doesNotContain("Means");
  }

  @Test
  void calibrationIsTakenOverAllSets() {
    assertThat(new Report(SCORES, PEERS).plain())
        .contains("Calibration (expected error: linked beads 0.200, omissions 0.300)");
  }

  @Test
  void jsonHoldsTheSameFigures() {
    assertThat(new JsonReport().of(SCORES).replaceAll("\\s", ""))
        .contains("\"pair\":\"en-ru\",\"gold\":10,\"precision\":0.9,\"recall\":0.8,\"f1\":0.8471")
        .contains("\"omissions\":{\"gold\":42,\"precision\":1.0,\"recall\":0.5,\"f1\":0.6667}");
  }
}
