package dev.stele.evaluate.score;

import java.util.List;
import java.util.Optional;

/**
 * How well one pair of versions was aligned.
 *
 * @param pair such as {@code en-ru}
 * @param gold groups of units, or beads, in the gold
 * @param strict what was found just as the gold has it
 * @param lax what shares at least a link with the gold; only gold beads tell
 * @param omissions the omissions alone, by characters (units) or by sentences (beads)
 * @param omitted characters or sentences that have no partner in the gold
 * @param judgements a judgement for each bead found
 */
public record PairScore(
    String pair,
    int gold,
    Ratio strict,
    double f1,
    Optional<Ratio> lax,
    Ratio omissions,
    double omissionsF1,
    long omitted,
    List<Judgement> judgements,
    List<Mistake> mistakes) {

  public PairScore {
    judgements = List.copyOf(judgements);
    mistakes = List.copyOf(mistakes);
  }
}
