package dev.stele.align.search;

/**
 * Turns posterior probabilities into confidences that keep what they promise: of beads with
 * confidence .9, nine in ten are right (Platt 1999). A linked bead's posterior is a little too
 * modest between none and all; a sentence's probability of standing alone needs much, since the
 * model cannot tell a very free translation from an omission.
 *
 * <p>The parameters are fitted to judgements of all development sets and their variants, linked
 * beads and omissions apart. Earlier ones, fitted to half of the sets, kept what they promised on
 * the other half: an expected error of .002 to .008 for linked beads, of .009 to .044 for
 * omissions.
 */
final class Calibration {

  /** Slope and intercept on the log-odds of the posterior of linked beads. */
  private static final double[] LINKED = {0.65, 1.2};

  /** The same for sentences that stand alone. */
  private static final double[] ALONE = {0.48, -1.18};

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
