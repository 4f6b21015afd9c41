package dev.stele.align.score;

import dev.stele.align.version.Column;

/**
 * How the length of a translation follows from that of the original (Gale & Church 1993): normal
 * around ratio · length with a variance that grows with the length, against a length that has
 * nothing to do with it.
 *
 * @param ratio characters of the right version for each of the left
 * @param variance variance of the right length for each character of it, in characters
 * @param weight what lengths count beside other evidence, 0 for nothing
 */
record Lengths(double ratio, double variance, double weight) {

  /** Variance that Gale & Church (1993) found for characters: 6.8. */
  private static final double USUAL_VARIANCE = 6.8;

  /** How many beads the usual variance counts for. */
  private static final double PRIOR_BEADS = 10;

  /** Added to the length that the variance grows with, in characters: even “No.” varies. */
  static final double LEAST_SPREAD = 6;

  /** Before anything is known: the versions' whole lengths belong together. */
  static Lengths of(Column left, Column right, double weight) {
    double l = Math.max(1, left.length(0, left.size()));
    double r = Math.max(1, right.length(0, right.size()));
    return new Lengths(Math.clamp(r / l, 0.2, 5), USUAL_VARIANCE, weight);
  }

  /**
   * From sums over linked beads, each weighted by its posterior probability.
   *
   * @param squares sum of (right − ratio · left)² / (ratio · left + least spread), at this ratio
   */
  Lengths estimate(double left, double right, double squares, double beads) {
    double pseudo = PRIOR_BEADS * 80;
    double newRatio = (right + pseudo * ratio) / (left + pseudo);
    double newVariance = (squares + PRIOR_BEADS * USUAL_VARIANCE) / (beads + PRIOR_BEADS);
    return new Lengths(newRatio, newVariance, weight);
  }

  /** The spread, a variance in square characters, of the translation of so many characters. */
  double spread(double left) {
    return variance * (ratio * left + LEAST_SPREAD);
  }
}
