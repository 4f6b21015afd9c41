package dev.stele.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CalibrationTest {

  @Test
  void confidenceThatSaysHowOftenItIsRightHasNoError() {
    List<Judgement> judgements =
        IntStream.range(0, 10).mapToObj(i -> new Judgement(true, 0.7, i < 7)).toList();
    assertThat(Calibration.of(judgements).expectedError()).isCloseTo(0, within(1e-9));
  }

  @Test
  void falseCertaintyIsTheWholeError() {
    Calibration calibration = Calibration.of(List.of(new Judgement(true, 1, false)));
    assertThat(calibration.expectedError()).isEqualTo(1);
    assertThat(calibration.bins()).singleElement().extracting(Calibration.Bin::from).isEqualTo(0.9);
  }

  @Test
  void errorsAreWeightedByBeads() {
    List<Judgement> judgements =
        List.of(
            new Judgement(true, 0.95, true),
            new Judgement(true, 0.95, true),
            new Judgement(true, 0.95, true),
            new Judgement(true, 0.25, true));
    assertThat(Calibration.of(judgements).expectedError())
        .isCloseTo((3 * 0.05 + 0.75) / 4, within(1e-9));
  }

  @Test
  void nothingJudgedHasNoError() {
    assertThat(Calibration.of(List.of())).isEqualTo(new Calibration(List.of(), 0));
  }
}
