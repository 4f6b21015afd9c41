package dev.stele.align.search;

import java.util.Arrays;

/** Finds the heaviest chain of points that rises strictly on both sides, in n log n steps. */
final class Chain {

  private Chain() {}

  /**
   * The heaviest chain.
   *
   * @param points left and right as high and low half; a point may come several times
   * @param rightSize greater than every right
   */
  static Anchors heaviest(long[] points, float[] weights, int rightSize) {
    Integer[] order = new Integer[points.length];
    Arrays.setAll(order, k -> k);
    Arrays.sort(order, (a, b) -> Long.compare(points[a], points[b]));
    int size = 0;
    int[] left = new int[points.length];
    int[] right = new int[points.length];
    double[] weight = new double[points.length];
    for (Integer k : order) {
      int l = (int) (points[k] >>> 32);
      int r = (int) points[k];
      if (size > 0 && left[size - 1] == l && right[size - 1] == r) {
        weight[size - 1] += weights[k];
      } else {
        left[size] = l;
        right[size] = r;
        weight[size++] = weights[k];
      }
    }
    return follow(left, right, weight, size, rightSize);
  }

  private static Anchors follow(int[] left, int[] right, double[] weight, int size, int rightSize) {
    // A Fenwick tree of the best chain that ends before a right position.
    int[] best = new int[rightSize + 2];
    Arrays.fill(best, -1);
    double[] sums = new double[size];
    int[] before = new int[size];
    int last = -1;
    for (int k = 0; k < size; ) {
      int group = k;
      for (; k < size && left[k] == left[group]; k++) {
        int previous = -1;
        for (int at = right[k]; at > 0; at -= at & -at) {
          if (best[at] >= 0 && (previous < 0 || sums[best[at]] > sums[previous])) {
            previous = best[at];
          }
        }
        before[k] = previous;
        sums[k] = weight[k] + (previous < 0 ? 0 : sums[previous]);
        if (last < 0 || sums[k] > sums[last]) {
          last = k;
        }
      }
      for (int g = group; g < k; g++) {
        for (int at = right[g] + 1; at < best.length; at += at & -at) {
          if (best[at] < 0 || sums[g] > sums[best[at]]) {
            best[at] = g;
          }
        }
      }
    }
    int length = 0;
    for (int k = last; k >= 0; k = before[k]) {
      length++;
    }
    int[] lefts = new int[length];
    int[] rights = new int[length];
    for (int k = last; k >= 0; k = before[k]) {
      lefts[--length] = left[k];
      rights[length] = right[k];
    }
    return Anchors.at(lefts, rights);
  }
}
