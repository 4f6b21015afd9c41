package dev.stele.align.score;

import dev.stele.align.version.Column;

/**
 * What the beginnings of paragraphs tell: linked beads tend to open paragraphs on both sides or on
 * neither, and seldom have a paragraph's beginning inside. Log-likelihood ratios against paragraphs
 * that fall where they like.
 */
final class Paragraphs {

  /** How many beads the prior counts for. */
  private static final double PRIOR_BEADS = 8;

  /** Prior probability that two linked beads agree on opening a paragraph: mild. */
  private static final double PRIOR_AGREEMENT = 0.8;

  /** How often a boundary inside a bead opens a paragraph, against chance, before anything. */
  private static final double PRIOR_INSIDE = 0.1;

  /** How many boundaries inside beads that prior counts for (development sets). */
  private static final double PRIOR_BOUNDARIES = 20;

  private final double[] starts;
  private final double[][] inside;

  private Paragraphs(double[] starts, double[][] inside) {
    this.starts = starts;
    this.inside = inside;
  }

  /** Nothing is known yet but how many of the sentences open paragraphs. */
  static Paragraphs prior(Column left, Column right) {
    return estimate(left, right, new double[4], new double[4]);
  }

  /**
   * From expected counts over linked beads.
   *
   * @param pairs by (left opens a paragraph ? 2 : 0) + (right does ? 1 : 0)
   * @param insides sentence boundaries inside beads, by (right version ? 2 : 0) + (opens a
   *     paragraph ? 1 : 0)
   */
  static Paragraphs estimate(Column left, Column right, double[] pairs, double[] insides) {
    double l = share(left);
    double r = share(right);
    double both = PRIOR_AGREEMENT * Math.min(l, r) + (1 - PRIOR_AGREEMENT) * l * r;
    double[] prior = {1 - l - r + both, r - both, l - both, both};
    double[] chance = {(1 - l) * (1 - r), (1 - l) * r, l * (1 - r), l * r};
    double sum = PRIOR_BEADS;
    for (double p : pairs) {
      sum += p;
    }
    double[] starts = new double[4];
    for (int k = 0; k < 4; k++) {
      starts[k] =
          chance[k] <= 0 ? 0 : Math.log((pairs[k] + PRIOR_BEADS * prior[k]) / sum / chance[k]);
    }
    double[][] inside = {inside(l, insides[0], insides[1]), inside(r, insides[2], insides[3])};
    return new Paragraphs(starts, inside);
  }

  private static double[] inside(double share, double plain, double opening) {
    if (share <= 0 || share >= 1) {
      return new double[2];
    }
    double prior = PRIOR_BOUNDARIES * share * PRIOR_INSIDE;
    double p = (opening + prior) / (plain + opening + PRIOR_BOUNDARIES);
    return new double[] {Math.log((1 - p) / (1 - share)), Math.log(p / share)};
  }

  /** The share of likely sentences that open a paragraph, kept off 0 and 1 unless exact. */
  private static double share(Column column) {
    double sentences = 0;
    double opening = 0;
    for (int i = 0; i < column.size(); i++) {
      sentences += column.split(i);
      opening += column.opensParagraph(i) ? 1 : 0;
    }
    if (opening >= sentences - 1e-9 || opening <= 1) {
      return opening <= 1 ? 0 : 1;
    }
    return opening / sentences;
  }

  /** For a bead whose sides open paragraphs or not. */
  double start(boolean left, boolean right) {
    return starts[(left ? 2 : 0) + (right ? 1 : 0)];
  }

  /** For one sentence boundary inside a bead. */
  double inside(boolean rightVersion, boolean opens) {
    return inside[rightVersion ? 1 : 0][opens ? 1 : 0];
  }
}
