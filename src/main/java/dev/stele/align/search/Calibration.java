package dev.stele.align.search;

/**
 * Turns posterior probabilities into confidences that keep what they promise: of beads with
 * confidence .9, nine in ten are right (Platt 1999). A linked bead's posterior needs little
 * correction; a sentence's probability of standing alone needs much, since the model cannot tell a
 * very free translation from an omission.
 *
 * <p>The parameters are read off reliability tables of development sets, linked beads and omissions
 * apart: linked beads keep their promise as they come, omissions that the model is certain of are
 * right in 93 of 100 cases.
 */
final class Calibration {

  /** Slope and intercept on the log-odds of the posterior of linked beads. */
  private static final double[] LINKED = {1.0, 0.0};

  /** The same for sentences that stand alone. */
  private static final double[] ALONE = {0.22, 0.1};

  /** Log-odds beyond this are rounding: about .9997. */
  private static final double MOST_ODDS = 8;

  private Calibration() {}

  /** The confidence of a linked bead. */
  static double linked(double posterior) {
    return logistic(LINKED, posterior);
  }

  /** The confidence of a sentence that stands alone. */
  static double alone(double posterior) {
    return logistic(ALONE, posterior);
  }

  private static double logistic(double[] line, double posterior) {
    double p = Math.clamp(posterior, 1e-9, 1 - 1e-9);
    double odds = Math.log(p / (1 - p));
    return 1 / (1 + Math.exp(-line[0] * Math.clamp(odds, -MOST_ODDS, MOST_ODDS) - line[1]));
  }
}
