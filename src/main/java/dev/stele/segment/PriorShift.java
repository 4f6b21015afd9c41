package dev.stele.segment;

/**
 * Adjusts probabilities learnt where boundaries without any mark were as frequent as in the
 * training texts to a text in which they are rarer (news) or more frequent (help pages, old verse):
 * the share that fits the text best is found by expectation-maximisation (Saerens, Latinne &
 * Decaestecker 2002, “Adjusting the outputs of a classifier to new a priori probabilities”).
 */
final class PriorShift {

  /** Before anything is known of a text, its share is this part of that in training. */
  private static final double EXPECTED = 0.4;

  /** How many places without a boundary or with one that expectation is worth. */
  private static final double STRENGTH = 40;

  private static final int ROUNDS = 12;

  /** The odds of a boundary do not rise by more than this factor: one text tells little. */
  private static final double HIGHEST = 2.5;

  private final double trained;

  /**
   * @param trained the share of boundaries among the training texts' places of this kind
   */
  PriorShift(double trained) {
    this.trained = trained;
  }

  /** The factor for the odds of every boundary of this kind, given all of a text as trained. */
  double factor(double[] probabilities, double lowest) {
    double expected = trained * EXPECTED;
    double share = expected;
    for (int round = 0; round < ROUNDS; round++) {
      double factor = odds(share) / odds(trained);
      double sum = STRENGTH * expected;
      for (double probability : probabilities) {
        sum += shifted(probability, factor);
      }
      share = Math.clamp(sum / (probabilities.length + STRENGTH), 1e-4, 1 - 1e-4);
    }
    return Math.clamp(odds(share) / odds(trained), lowest, HIGHEST);
  }

  static double shifted(double probability, double factor) {
    double yes = probability * factor;
    return yes / (yes + 1 - probability);
  }

  private static double odds(double p) {
    return p / (1 - p);
  }
}
