package dev.stele.segment.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ScoreTest {

  @Test
  void aSentenceIsRightWhenBothItsEndsAre() {
    Score score = Score.of(List.of(10, 20, 30), List.of(10, 30));
    assertThat(score).isEqualTo(new Score(3, 2, 1, 2, 1));
    assertThat(score.sentenceF1()).isCloseTo(2.0 / 5, within(1e-9));
  }

  @Test
  void theEndOfABlockIsNoBoundaryBetweenSentences() {
    Score score = Score.of(List.of(10, 20, 30), List.of(10, 30));
    assertThat(score.endF1()).isCloseTo(4.0 / 5, within(1e-9));
    assertThat(score.innerF1()).isCloseTo(2.0 / 3, within(1e-9));
  }

  @Test
  void scoresOfBlocksAddUp() {
    Score one = Score.of(List.of(4, 9), List.of(4, 9));
    Score other = Score.of(List.of(6), List.of(2, 6));
    assertThat(one.plus(other)).isEqualTo(new Score(3, 4, 2, 3, 2));
  }
}
