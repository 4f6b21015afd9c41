package dev.stele.glossary.candidates;

/**
 * How much two stretches keep each other's company.
 *
 * @param together the rows with both
 * @param left the rows with the left one
 * @param right the rows with the right one
 * @param rows all
 */
record Association(int together, int left, int right, int rows) {

  /** Of the rows with one of them the part that has both, for the weaker direction. */
  double share() {
    return together / (double) Math.max(left, right);
  }

  /**
   * The log-likelihood ratio of “they depend on each other” against “they do not” (Dunning 1993),
   * doubled, so that it is distributed as chi square; in nats.
   */
  double likelihoodRatio() {
    double a = together;
    double b = left - together;
    double c = right - together;
    double d = rows - left - right + together;
    double sum = part(a, left, right) + part(b, left, rows - right) + part(c, rows - left, right);
    return 2 * (sum + part(d, rows - left, rows - right));
  }

  private double part(double observed, double row, double column) {
    return observed <= 0 ? 0 : observed * Math.log(observed * rows / (row * column));
  }
}
