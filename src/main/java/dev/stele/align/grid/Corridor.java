package dev.stele.align.grid;

import java.util.Arrays;

/**
 * The cells that the search looks at: for each edge {@code i} of the left stretch the edges {@code
 * [low(i), high(i)]}, both inclusive, of the right one. Both bounds never fall, and neighbouring
 * rows overlap, so that a path from corner to corner lies inside.
 */
public final class Corridor {

  private final int from;
  private final int[] lows;
  private final int[] highs;
  private final int[] bases;

  /** Bounds for the left edges {@code from}, {@code from + 1} …; they are widened where needed. */
  public Corridor(int from, int[] lows, int[] highs) {
    this.from = from;
    this.lows = lows;
    this.highs = highs;
    for (int k = 1; k < lows.length; k++) {
      highs[k] = Math.max(highs[k], highs[k - 1]);
    }
    for (int k = lows.length - 2; k >= 0; k--) {
      lows[k] = Math.min(Math.min(lows[k], lows[k + 1]), highs[k]);
      highs[k] = Math.max(highs[k], lows[k + 1]);
    }
    for (int k = 1; k < lows.length; k++) {
      highs[k] = Math.max(highs[k], highs[k - 1]);
    }
    bases = new int[lows.length + 1];
    for (int k = 0; k < lows.length; k++) {
      bases[k + 1] = Math.addExact(bases[k], highs[k] - lows[k] + 1);
    }
  }

  /** The whole rectangle. */
  public static Corridor full(int leftFrom, int leftTo, int rightFrom, int rightTo) {
    int[] lows = new int[leftTo - leftFrom + 1];
    int[] highs = new int[lows.length];
    Arrays.fill(lows, rightFrom);
    Arrays.fill(highs, rightTo);
    return new Corridor(leftFrom, lows, highs);
  }

  /** The part between two cells, which it begins and ends with. */
  public Corridor part(int i, int j, int iEnd, int jEnd) {
    int[] low = new int[iEnd - i + 1];
    int[] high = new int[low.length];
    for (int k = 0; k < low.length; k++) {
      low[k] = Math.clamp(low(i + k), j, jEnd);
      high[k] = Math.clamp(high(i + k), j, jEnd);
    }
    low[0] = j;
    high[iEnd - i] = jEnd;
    return new Corridor(i, low, high);
  }

  /** The first left edge. */
  public int from() {
    return from;
  }

  /** The last left edge. */
  public int to() {
    return from + lows.length - 1;
  }

  public int rightFrom() {
    return lows[0];
  }

  public int rightTo() {
    return highs[highs.length - 1];
  }

  public int low(int i) {
    return lows[i - from];
  }

  public int high(int i) {
    return highs[i - from];
  }

  public boolean has(int i, int j) {
    return i >= from && i <= to() && j >= low(i) && j <= high(i);
  }

  /** The number of a cell. */
  public int cell(int i, int j) {
    return bases[i - from] + j - lows[i - from];
  }

  /** How many cells there are. */
  public int cells() {
    return bases[lows.length];
  }

  /** How many cells there are from one left edge up to another. */
  public int cellsBetween(int i, int iEnd) {
    return bases[iEnd - from] - bases[i - from];
  }

  /** The same cells seen from the right. */
  public Corridor flipped() {
    int start = rightFrom();
    int[] low = new int[rightTo() - start + 1];
    int[] high = new int[low.length];
    int first = from;
    int last = from;
    for (int j = start; j <= rightTo(); j++) {
      while (high(first) < j) {
        first++;
      }
      while (last < to() && low(last + 1) <= j) {
        last++;
      }
      low[j - start] = first;
      high[j - start] = last;
    }
    return new Corridor(start, low, high);
  }
}
