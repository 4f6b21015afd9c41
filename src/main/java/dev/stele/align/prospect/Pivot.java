package dev.stele.align.prospect;

import dev.stele.align.version.Runs;
import java.util.List;

/**
 * What a third language tells about two others: sentence i of the first belongs to sentence k of
 * the second if some sentence of the third belongs to both (Simard 1999; as pivot consistency of
 * posterior probabilities, Cohn & Lapata 2007). Each sentence of a bead adds the log-likelihood
 * ratio of the bead in the light of the third version; where that knows nothing, nothing.
 *
 * @param toRight links from the left version to the right over each version between
 * @param toLeft the same the other way round
 */
public record Pivot(List<Links> toRight, List<Links> toLeft) implements Prospect {

  /** What pivots count, since they are not independent of what is known directly. */
  private static final double WEIGHT = 0.5;

  /** The probability of a bead as far as one sentence goes, where the third version is silent. */
  private static final double SILENT = 0.3;

  /** The probability that the third version misleads. */
  private static final double WRONG = 0.02;

  @Override
  public double linked(int i, int iEnd, int j, int jEnd) {
    double sum = 0;
    for (int k = 0; k < toRight.size(); k++) {
      for (int x = i; x < iEnd; x++) {
        Links links = toRight.get(k);
        sum += ratio(links.within(x, j, jEnd), links.unknown(x));
      }
      for (int y = j; y < jEnd; y++) {
        Links links = toLeft.get(k);
        sum += ratio(links.within(y, i, iEnd), links.unknown(y));
      }
    }
    return WEIGHT * sum / toRight.size();
  }

  /** Each of its sentences agrees entirely. */
  @Override
  public double most() {
    return 2 * Runs.MOST_SENTENCES * WEIGHT * ratio(1, 0);
  }

  @Override
  public double leftAlone(int i) {
    double sum = 0;
    for (Links links : toRight) {
      sum += ratio(links.alone(i), links.unknown(i));
    }
    return WEIGHT * sum / toRight.size();
  }

  @Override
  public double rightAlone(int j) {
    double sum = 0;
    for (Links links : toLeft) {
      sum += ratio(links.alone(j), links.unknown(j));
    }
    return WEIGHT * sum / toLeft.size();
  }

  private static double ratio(double agreed, double unknown) {
    return Math.log((1 - WRONG) * (agreed / SILENT + unknown) + WRONG);
  }
}
