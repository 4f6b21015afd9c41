package dev.stele.align.words;

import java.util.Arrays;

/**
 * Estimates λ of {@link Coverage}, the share of words that a faithful translation leaves
 * unexplained, from the words of linked beads.
 */
public final class Background {

  /** How many words the present value counts for. */
  private static final double PRIOR_WORDS = 100;

  private static final double LEAST = 0.1;
  private static final double MOST = 0.9;

  private final double present;
  private double unexplained;
  private double words;
  private float[] explained = new float[64];

  public Background(double present) {
    this.present = present;
  }

  /**
   * Counts a bead whose source run is {@code [i, iEnd)} and target run {@code [j, jEnd)}.
   *
   * @return the bead's coverage, a log-likelihood ratio in nats
   */
  public double add(Matches matches, int i, int iEnd, int j, int jEnd) {
    int from = matches.target().wordStart(j);
    int to = matches.target().wordStart(jEnd);
    if (explained.length < to - from) {
      explained = new float[2 * (to - from)];
    }
    Arrays.fill(explained, 0, to - from, 0);
    for (int atom = i; atom < iEnd; atom++) {
      matches.addTo(explained, from, atom, from, to);
    }
    double share = (1 - present) / matches.explainers(i, iEnd);
    double coverage = 0;
    for (int k = 0; k < to - from; k++) {
      double known = matches.known(from + k);
      double whole = 1 - (1 - present) * known + share * explained[k];
      double unknown = (1 - known) / whole;
      coverage += Math.log(whole);
      unexplained += present * known / whole;
      words += 1 - unknown;
    }
    return coverage;
  }

  public double estimate() {
    return Math.clamp((unexplained + PRIOR_WORDS * present) / (words + PRIOR_WORDS), LEAST, MOST);
  }
}
