package dev.stele.align.grid;

import java.util.Arrays;

/**
 * One way from the beginning to the end of both versions: bead {@code k} covers the left edges
 * {@code leftEdge(k)} to {@code leftEdge(k + 1)} and the same on the right.
 */
public final class Path {

  /** States of a path, by the bead that came last. */
  public static final int LINKED = 0;

  public static final int LEFT = 1;
  public static final int RIGHT = 2;
  public static final int STATES = 3;

  private int[] lefts = new int[256];
  private int[] rights = new int[256];
  private double[] probabilities = new double[256];
  private int size;

  public Path(int leftStart, int rightStart) {
    lefts[0] = leftStart;
    rights[0] = rightStart;
  }

  /** Goes on with a bead up to the given edges. */
  public void add(int leftEnd, int rightEnd, double probability) {
    if (size + 1 == lefts.length) {
      lefts = Arrays.copyOf(lefts, 2 * lefts.length);
      rights = Arrays.copyOf(rights, lefts.length);
      probabilities = Arrays.copyOf(probabilities, lefts.length);
    }
    probabilities[size++] = probability;
    lefts[size] = leftEnd;
    rights[size] = rightEnd;
  }

  /** Goes on with the first beads of a path that begins where this one ends. */
  public void add(Path next, int beads) {
    for (int k = 0; k < beads; k++) {
      add(next.lefts[k + 1], next.rights[k + 1], next.probabilities[k]);
    }
  }

  /** How many beads there are. */
  public int size() {
    return size;
  }

  public int leftEdge(int k) {
    return lefts[k];
  }

  public int rightEdge(int k) {
    return rights[k];
  }

  public double probability(int bead) {
    return probabilities[bead];
  }

  /** The state that a bead is in. */
  public int state(int bead) {
    if (lefts[bead] == lefts[bead + 1]) {
      return RIGHT;
    }
    return rights[bead] == rights[bead + 1] ? LEFT : LINKED;
  }
}
