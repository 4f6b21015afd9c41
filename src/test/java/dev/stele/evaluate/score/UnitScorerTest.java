package dev.stele.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.text.Bead;
import dev.stele.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UnitScorerTest {

  private static final List<String> LEFT = List.of("First one. And two.", "Third.", "Fourth.");
  private static final List<String> RIGHT = List.of("Erstens und zweitens.", "", "Viertens.");

  private final UnitScorer scorer = new UnitScorer("en-de", LEFT, RIGHT);

  @Test
  void perfectAlignmentScoresOne() {
    PairScore score =
        score(
            List.of("First one.", "And two.", "Third.", "Fourth."),
            List.of("Erstens und zweitens.", "Viertens."),
            bead(0, 2, 0, 1),
            bead(2, 3, 1, 1),
            bead(3, 4, 1, 2));
    assertThat(score.f1()).isEqualTo(1);
    assertThat(score.omissionsF1()).isEqualTo(1);
    assertThat(score.judgements()).allMatch(Judgement::right);
  }

  @Test
  void sentencesMayBeCutAndLaidOutOtherwise() {
    PairScore score =
        score(
            List.of("First  one.\nAnd two.", "Third.", "Fourth."),
            List.of("Erstens", "und zweitens.", "Viertens."),
            bead(0, 1, 0, 2),
            bead(1, 2, 2, 2),
            bead(2, 3, 2, 3));
    assertThat(score.f1()).isEqualTo(1);
  }

  @Test
  void sentenceThatSpansTwoUnitsTiesThem() {
    PairScore score =
        score(
            List.of("First one. And two. Third.", "Fourth."),
            List.of("Erstens und zweitens.", "Viertens."),
            bead(0, 1, 0, 1),
            bead(1, 2, 1, 2));
    assertThat(score.gold()).isEqualTo(2);
    assertThat(score.f1()).isEqualTo(1);
  }

  @Test
  void omissionOfWhatHasAPartnerIsWrong() {
    PairScore score =
        score(
            List.of("First one. And two.", "Third.", "Fourth."),
            List.of("Erstens und zweitens.", "Viertens."),
            bead(0, 1, 0, 1),
            bead(1, 3, 1, 1),
            bead(3, 3, 1, 2));
    assertThat(score.omissions().precision()).isBetween(0.1, 0.5);
    assertThat(score.mistakes()).extracting(Mistake::shape).containsExactly("2:0", "0:1");
  }

  @Test
  void lostTextIsRefused() {
    assertThatThrownBy(
            () -> score(List.of("First one."), List.of("Erstens und zweitens."), bead(0, 1, 0, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("en-de, left")
        .hasMessageContaining("character 9");
  }

  private PairScore score(List<String> left, List<String> right, Bead... beads) {
    return scorer.score(new PairAlignment(left, right, List.of(beads)));
  }

  private static Bead bead(int l, int toL, int r, int toR) {
    return new Bead(new Span(l, toL), new Span(r, toR), 0.9);
  }
}
