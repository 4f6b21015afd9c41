package dev.stele.align.score;

/**
 * How freely a text is translated: the share of linked beads whose words tell nothing, because the
 * sentence says the same in other words. Without it, many unexplained words, which are not
 * independent of each other, would outweigh the price of an omission on both sides at once.
 *
 * @param share the prior probability, 0..1, that a linked bead is free
 */
record Freedom(double share) {

  /** The share before anything is known (development sets). */
  private static final double USUAL_SHARE = 0.03;

  /** How many beads the usual share counts for. */
  private static final double PRIOR_BEADS = 100;

  static Freedom prior() {
    return new Freedom(USUAL_SHARE);
  }

  /** The share of {@code free} beads among {@code beads}, and the prior. */
  static Freedom estimate(double free, double beads) {
    return new Freedom((free + PRIOR_BEADS * USUAL_SHARE) / (beads + PRIOR_BEADS));
  }

  /** The score of a bead whose words alone give {@code words}, in nats. */
  double score(double words) {
    // Beyond, the sum below does not differ from its first term in the last digit that matters.
    if (words > 12) {
      return words;
    }
    return Math.log((1 - share) * Math.exp(words) + share);
  }

  /** The probability that a bead with such a score of its words is free. */
  double posterior(double words) {
    return share / ((1 - share) * Math.exp(words) + share);
  }
}
