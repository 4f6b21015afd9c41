package dev.stele.align.score;

import dev.stele.align.version.Runs;
import java.util.Arrays;

/**
 * How likely a linked bead has n sentences on the left and m on the right, by itself: a prior in
 * pseudo-counts, and what the text at hand shows.
 */
final class Shapes {

  private static final int MOST = Runs.MOST_SENTENCES;

  /** How many beads the prior counts for. */
  private static final double PRIOR_BEADS = 40;

  /** Prior of a bead by the number of its sentences on the longer side, for 1:n (learnt). */
  private static final double[] ONE_TO_MANY = {0.86, 0.05, 0.008, 0.002, 0.0006, 0.0002};

  /** Prior of 2:2, in the proportion to 2:1 that Gale & Church (1993) found. */
  private static final double MANY_TO_MANY = 0.0035;

  /** The share of beads with several sentences on both sides is not believed beyond this. */
  private static final double MOST_MANY = 0.015;

  /** What each sentence beyond the usual number counts: half of the probability. */
  private static final double LOG_ONE_MORE = -Math.log(2);

  private final double[] probabilities;
  private final double[] logs;

  private Shapes(double[] weights) {
    double sum = 0;
    for (double w : weights) {
      sum += w;
    }
    probabilities = new double[MOST * MOST];
    logs = new double[MOST * MOST];
    for (int k = 0; k < probabilities.length; k++) {
      probabilities[k] = weights[k] / sum;
      logs[k] = Math.log(probabilities[k]);
    }
  }

  static Shapes prior() {
    return new Shapes(priorWeights());
  }

  private static double[] priorWeights() {
    double[] weights = new double[MOST * MOST];
    for (int n = 1; n <= MOST; n++) {
      for (int m = 1; m <= MOST; m++) {
        int least = Math.min(n, m);
        int most = Math.max(n, m);
        weights[index(n, m)] =
            least == 1
                ? ONE_TO_MANY[most - 1]
                : MANY_TO_MANY * Math.pow(0.25, least - 2) * Math.pow(0.4, most - least);
      }
    }
    return weights;
  }

  /**
   * The prior updated by expected counts, laid out by {@link #index}. Of beads with several
   * sentences on both sides only the share of all together is learnt, and that up to a limit: a
   * text cut into large beads would look the likelier for each more, until few beads are left.
   */
  static Shapes estimate(double[] counts) {
    double[] weights = priorWeights();
    double sum = Arrays.stream(weights).sum();
    double beads = Arrays.stream(counts).sum();
    double prior = 0;
    double many = 0;
    double rest = 0;
    for (int k = 0; k < weights.length; k++) {
      weights[k] = weights[k] / sum * PRIOR_BEADS;
      if (isMany(k)) {
        prior += weights[k];
        many += counts[k];
      } else {
        weights[k] += counts[k];
        rest += weights[k];
      }
    }
    double share = (prior + Math.min(many, MOST_MANY * beads)) / (PRIOR_BEADS + beads);
    for (int k = 0; k < weights.length; k++) {
      weights[k] *= isMany(k) ? rest * share / (1 - share) / prior : 1;
    }
    return new Shapes(weights);
  }

  private static boolean isMany(int index) {
    return index / MOST > 0 && index % MOST > 0;
  }

  /** Where the shape n:m stands in an array of counts. */
  static int index(int n, int m) {
    return (n - 1) * MOST + m - 1;
  }

  double probability(int n, int m) {
    return probabilities[index(n, m)];
  }

  double log(int n, int m) {
    int beyond = Math.max(0, n - MOST) + Math.max(0, m - MOST);
    return logs[index(Math.min(n, MOST), Math.min(m, MOST))] + beyond * LOG_ONE_MORE;
  }
}
