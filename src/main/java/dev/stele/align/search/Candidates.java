package dev.stele.align.search;

import java.util.Arrays;

/**
 * The beads that a backward pass finds worth keeping, by the cell that they begin at. Cells are
 * closed in falling order, each after its beads.
 */
final class Candidates {

  private final int[] ends;
  private byte[] leftSizes;
  private byte[] rightSizes;
  private float[] scores;
  private int size;

  Candidates(int cells) {
    ends = new int[cells + 1];
    int usual = Math.max(16, 2 * cells);
    leftSizes = new byte[usual];
    rightSizes = new byte[usual];
    scores = new float[usual];
  }

  /** Adds a bead of so many atoms on either side to the cell that is open. */
  void add(int leftSize, int rightSize, double score) {
    if (size == scores.length) {
      leftSizes = Arrays.copyOf(leftSizes, 2 * size);
      rightSizes = Arrays.copyOf(rightSizes, 2 * size);
      scores = Arrays.copyOf(scores, 2 * size);
    }
    leftSizes[size] = (byte) leftSize;
    rightSizes[size] = (byte) rightSize;
    scores[size++] = (float) score;
  }

  void close(int cell) {
    ends[cell] = size;
  }

  /** The first bead of a cell. */
  int start(int cell) {
    return ends[cell + 1];
  }

  int end(int cell) {
    return ends[cell];
  }

  int leftSize(int bead) {
    return leftSizes[bead];
  }

  int rightSize(int bead) {
    return rightSizes[bead];
  }

  /** What the bead adds to a path that goes through it, in nats. */
  float score(int bead) {
    return scores[bead];
  }
}
