package dev.stele.align.search;

import static dev.stele.align.grid.Path.STATES;

import dev.stele.align.score.Gaps;

/** Carries log-sums over the transitions between the states of a path. */
final class Transitions {

  private static final double NEVER = Double.NEGATIVE_INFINITY;

  private final double[] probabilities = new double[STATES * STATES];
  private final double[] logs = new double[STATES * STATES];

  private Transitions(Gaps gaps, boolean forward) {
    for (int s = 0; s < STATES; s++) {
      for (int t = 0; t < STATES; t++) {
        int at = forward ? t * STATES + s : s * STATES + t;
        logs[at] = gaps.log(s, t);
        probabilities[at] = Math.exp(logs[at]);
      }
    }
  }

  /** From the states that paths go on in to the states that they were in before. */
  static Transitions backward(Gaps gaps) {
    return new Transitions(gaps, false);
  }

  /** From the states that paths were in to those that they go on in. */
  static Transitions forward(Gaps gaps) {
    return new Transitions(gaps, true);
  }

  /**
   * Puts in place of each log-sum the sum over all transitions from or to it.
   *
   * @return whether there is anything to carry over
   */
  boolean apply(double[] sums) {
    double most = Math.max(sums[0], Math.max(sums[1], sums[2]));
    if (most == NEVER) {
      return false;
    }
    double a = LogSum.share(sums[0], most);
    double b = LogSum.share(sums[1], most);
    double c = LogSum.share(sums[2], most);
    if (a + b + c == 1) { // one alone counts
      int only = a == 1 ? 0 : b == 1 ? 1 : 2;
      for (int s = 0; s < STATES; s++) {
        sums[s] = most + logs[s * STATES + only];
      }
      return true;
    }
    for (int s = 0; s < STATES; s++) {
      int at = s * STATES;
      sums[s] =
          most
              + Math.log(
                  probabilities[at] * a + probabilities[at + 1] * b + probabilities[at + 2] * c);
    }
    return true;
  }
}
