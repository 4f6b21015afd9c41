package dev.stele.align.prospect;

import dev.stele.align.grid.Path;
import java.util.stream.IntStream;

/**
 * Evidence from sentence vectors of a neural model. The vector of several sentences is the sum of
 * theirs; two runs are near by their cosine above what they have with any sentence of the other
 * version (the margin of Artetxe &amp; Schwenk 2019, with samples in place of neighbours as in
 * Thompson &amp; Koehn 2019). What a margin is worth is learnt from the text: the log-likelihood
 * ratio of two normal distributions, of the beads found so far and of sentences put together at
 * random.
 */
public final class Nearness implements Prospect {

  /** Sentences of the other version that a sentence is held against; more hardly move the mean. */
  private static final int SAMPLE = 256;

  /** No pair of vectors speaks for or against a bead with more, in nats. */
  private static final double MOST = 8;

  /** Below so many certain beads nothing is learnt. */
  private static final int LEAST_BEADS = 10;

  private final float[][] left;
  private final float[][] right;
  private final float[] leftMean;
  private final float[] rightMean;
  private Normal together = new Normal(0, 1);
  private Normal apart = new Normal(0, 1);

  /** A distribution of margins. */
  private record Normal(double mean, double deviation) {

    /** What two normals fitted to few and similar margins would make too sharp. */
    private static final double LEAST_DEVIATION = 0.02;

    static Normal of(double[] values) {
      double mean =
          IntStream.range(0, values.length).mapToDouble(i -> values[i]).average().orElse(0);
      double squares = 0;
      for (double value : values) {
        squares += (value - mean) * (value - mean);
      }
      return new Normal(mean, Math.max(LEAST_DEVIATION, Math.sqrt(squares / values.length)));
    }

    double log(double value) {
      double off = (value - mean) / deviation;
      return -0.5 * off * off - Math.log(deviation);
    }
  }

  /**
   * @param left the vectors of the left version's sentences, each of length 1
   * @param path the alignment so far, over sentences
   */
  public Nearness(float[][] left, float[][] right, Path path) {
    this.left = left;
    this.right = right;
    leftMean = means(left, right);
    rightMean = means(right, left);
    int[] linked =
        IntStream.range(0, path.size())
            .filter(k -> path.state(k) == Path.LINKED && path.probability(k) > 0.5)
            .toArray();
    if (linked.length >= LEAST_BEADS) {
      together = Normal.of(margins(path, linked, 0));
      apart = Normal.of(margins(path, linked, linked.length / 2));
    }
  }

  /** The margins of beads' left sides with the right sides of beads so many further on. */
  private double[] margins(Path path, int[] beads, int shift) {
    return IntStream.range(0, beads.length)
        .mapToDouble(
            n -> {
              int k = beads[n];
              int other = beads[(n + shift) % beads.length];
              return margin(
                  path.leftEdge(k),
                  path.leftEdge(k + 1),
                  path.rightEdge(other),
                  path.rightEdge(other + 1));
            })
        .toArray();
  }

  @Override
  public double linked(int i, int iEnd, int j, int jEnd) {
    double margin = margin(i, iEnd, j, jEnd);
    // Beyond its mean a margin speaks no more than at it: the nearer, the better.
    double ratio =
        together.log(Math.min(margin, together.mean())) - apart.log(Math.max(margin, apart.mean()));
    return together.mean() > apart.mean() ? Math.clamp(ratio, -MOST, MOST) : 0;
  }

  @Override
  public double most() {
    return MOST;
  }

  private double margin(int i, int iEnd, int j, int jEnd) {
    double product = 0;
    double leftSquare = 0;
    double rightSquare = 0;
    for (int d = 0; d < left[i].length; d++) {
      double x = sum(left, i, iEnd, d);
      double y = sum(right, j, jEnd, d);
      product += x * y;
      leftSquare += x * x;
      rightSquare += y * y;
    }
    double cosine = product / Math.sqrt(Math.max(1e-12, leftSquare * rightSquare));
    return cosine - (mean(leftMean, i, iEnd) + mean(rightMean, j, jEnd)) / 2;
  }

  private static double sum(float[][] vectors, int from, int to, int dimension) {
    double sum = 0;
    for (int s = from; s < to; s++) {
      sum += vectors[s][dimension];
    }
    return sum;
  }

  private static double mean(float[] means, int from, int to) {
    double sum = 0;
    for (int s = from; s < to; s++) {
      sum += means[s];
    }
    return sum / (to - from);
  }

  /** The mean cosine of each vector with a sample of the others, evenly spread over them. */
  private static float[] means(float[][] vectors, float[][] others) {
    int count = Math.min(SAMPLE, others.length);
    float[] centre = new float[count == 0 ? 0 : others[0].length];
    for (int n = 0; n < count; n++) {
      float[] other = others[(int) ((long) n * others.length / count)];
      for (int d = 0; d < centre.length; d++) {
        centre[d] += other[d] / count;
      }
    }
    float[] means = new float[vectors.length];
    for (int s = 0; s < vectors.length; s++) {
      for (int d = 0; d < centre.length; d++) {
        means[s] += vectors[s][d] * centre[d];
      }
    }
    return means;
  }
}
