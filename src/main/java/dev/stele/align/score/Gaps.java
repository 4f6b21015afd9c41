package dev.stele.align.score;

import static dev.stele.align.grid.Path.STATES;

/**
 * How likely sentences are left out on either side: transitions between linked beads, sentences
 * that stand on the left alone and sentences that stand on the right alone. A gap is dearer to open
 * than to extend (affine). Within one gap the left's sentences come before the right's.
 */
public final class Gaps {

  /** Prior transitions in pseudo-counts, from row to column. */
  private static final double[][] PRIOR = {{40, 1.2, 1.2}, {3, 3, 0.3}, {3, 0, 3}};

  private final double[] logs = new double[STATES * STATES];

  private Gaps(double[] counts) {
    for (int s = 0; s < STATES; s++) {
      double sum = 0;
      for (int t = 0; t < STATES; t++) {
        sum += counts[s * STATES + t];
      }
      for (int t = 0; t < STATES; t++) {
        logs[s * STATES + t] = Math.log(counts[s * STATES + t] / sum);
      }
    }
  }

  static Gaps prior() {
    return estimate(new double[STATES * STATES]);
  }

  /** The prior updated by counts of transitions. */
  static Gaps estimate(double[] counts) {
    double[] sum = counts.clone();
    for (int s = 0; s < STATES; s++) {
      for (int t = 0; t < STATES; t++) {
        sum[s * STATES + t] = PRIOR[s][t] == 0 ? 0 : sum[s * STATES + t] + PRIOR[s][t];
      }
    }
    return new Gaps(sum);
  }

  /** The log-probability of a transition. */
  public double log(int from, int to) {
    return logs[from * STATES + to];
  }
}
