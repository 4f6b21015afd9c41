package dev.stele.align.grid;

import java.util.Arrays;

/**
 * Beads with their posterior probabilities, in the order in which the forward pass meets them: by
 * left start, then by right start. Beads less likely than {@link #LEAST} are left out.
 */
public final class Posteriors {

  /** Probability below which a bead is not kept. */
  static final double LEAST = 1e-4;

  public static final double LOG_LEAST = Math.log(LEAST);

  private int[] edges = new int[4096];
  private double[] probabilities = new double[1024];
  private int size;

  public void add(int leftStart, int leftEnd, int rightStart, int rightEnd, double logProbability) {
    if (!(logProbability > LOG_LEAST)) {
      return;
    }
    put(leftStart, leftEnd, rightStart, rightEnd, Math.min(1, Math.exp(logProbability)));
  }

  private void put(int leftStart, int leftEnd, int rightStart, int rightEnd, double probability) {
    if (size == probabilities.length) {
      probabilities = Arrays.copyOf(probabilities, 2 * size);
      edges = Arrays.copyOf(edges, 8 * size);
    }
    edges[4 * size] = leftStart;
    edges[4 * size + 1] = leftEnd;
    edges[4 * size + 2] = rightStart;
    edges[4 * size + 3] = rightEnd;
    probabilities[size++] = probability;
  }

  /** Adds the beads of others that end within the given edges. */
  public void addWithin(Posteriors others, int leftEnd, int rightEnd) {
    for (int k = 0; k < others.size; k++) {
      if (others.leftEnd(k) <= leftEnd && others.rightEnd(k) <= rightEnd) {
        put(
            others.leftStart(k),
            others.leftEnd(k),
            others.rightStart(k),
            others.rightEnd(k),
            others.probabilities[k]);
      }
    }
  }

  /** The beads that lie between two corners. */
  public Posteriors between(int left, int leftEnd, int right, int rightEnd) {
    Posteriors within = new Posteriors();
    for (int k = firstFrom(left); k < size && leftStart(k) <= leftEnd; k++) {
      if (leftEnd(k) <= leftEnd && rightStart(k) >= right && rightEnd(k) <= rightEnd) {
        within.put(leftStart(k), leftEnd(k), rightStart(k), rightEnd(k), probabilities[k]);
      }
    }
    return within;
  }

  private int firstFrom(int left) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (leftStart(middle) < left) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  public int size() {
    return size;
  }

  public int leftStart(int bead) {
    return edges[4 * bead];
  }

  public int leftEnd(int bead) {
    return edges[4 * bead + 1];
  }

  public int rightStart(int bead) {
    return edges[4 * bead + 2];
  }

  public int rightEnd(int bead) {
    return edges[4 * bead + 3];
  }

  public double probability(int bead) {
    return probabilities[bead];
  }

  boolean isLinked(int bead) {
    return leftStart(bead) < leftEnd(bead) && rightStart(bead) < rightEnd(bead);
  }
}
