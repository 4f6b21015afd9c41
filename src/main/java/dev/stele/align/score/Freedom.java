package dev.stele.align.score;

/**
 * How freely a text is translated: the share of linked sentences whose words tell nothing, because
 * the translation says the same in other words. Without it, many unexplained words, which are not
 * independent of each other, would outweigh the price of an omission on both sides at once.
 *
 * @param share the prior probability, 0..1, that a linked sentence is free
 */
record Freedom(double share) {

  /** The share before anything is known (development sets). */
  private static final double USUAL_SHARE = 0.03;

  /** How many sentences the usual share counts for. */
  private static final double PRIOR_SENTENCES = 100;

  static Freedom prior() {
    return new Freedom(USUAL_SHARE);
  }

  /** The share of {@code free} sentences among {@code sentences}, and the prior. */
  static Freedom estimate(double free, double sentences) {
    return new Freedom((free + PRIOR_SENTENCES * USUAL_SHARE) / (sentences + PRIOR_SENTENCES));
  }

  /**
   * The score of a bead whose words alone give {@code words}, in nats, as of several of one
   * sentence each: a bead of many sentences must not be excused for all of them at the price of
   * one.
   *
   * @param sentences how many sentences it has on its shorter side
   */
  double score(double words, double sentences) {
    double each = words / sentences;
    // Beyond, the sum below does not differ from its first term in the last digit that matters.
    return each > 12 ? words : sentences * Math.log((1 - share) * Math.exp(each) + share);
  }

  /** The share of such a bead's sentences that are free. */
  double posterior(double words, double sentences) {
    return share / ((1 - share) * Math.exp(words / sentences) + share);
  }
}
