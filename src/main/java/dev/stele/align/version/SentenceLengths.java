package dev.stele.align.version;

/**
 * The lengths of a version's sentences as a Gamma distribution, whose sums over several sentences
 * are Gamma again: how long n sentences are when nothing is known of what they translate.
 */
public final class SentenceLengths {

  private final double shape;
  private final double scale;

  /** Fits the distribution to the mean and the variance of a version's likely sentences. */
  public SentenceLengths(Column column) {
    double sum = 0;
    double squares = 0;
    int count = 0;
    int start = 0;
    for (int i = 1; i <= column.size(); i++) {
      if (column.split(i) >= 0.5) {
        double length = column.length(start, i);
        sum += length;
        squares += length * length;
        count++;
        start = i;
      }
    }
    double mean = Math.max(1, sum / Math.max(1, count));
    // At least a quarter of the mean as deviation: a text of equal lines must not be taken for
    // one in which lengths tell nothing apart.
    double variance = Math.max(mean * mean / 16, squares / Math.max(1, count) - mean * mean);
    shape = mean * mean / variance;
    scale = variance / mean;
  }

  /** The log-density of {@code length} for {@code sentences} sentences, per character. */
  public double log(double length, double sentences) {
    double k = shape * sentences;
    return (k - 1) * Math.log(length / scale) - length / scale - logGamma(k) - Math.log(scale);
  }

  /** Stirling's series after shifting the argument above 8. */
  static double logGamma(double x) {
    double shift = 0;
    double y = x;
    while (y < 8) {
      shift -= Math.log(y);
      y++;
    }
    double r = 1 / (y * y);
    double series = (1.0 / 12 - r * (1.0 / 360 - r / 1260)) / y;
    return shift + (y - 0.5) * Math.log(y) - y + 0.5 * Math.log(2 * Math.PI) + series;
  }
}
