package dev.stele.align.search;

import dev.stele.align.grid.Corridor;
import java.util.Arrays;

/** Corridors over atoms as such over the sentences that cuts make of them, and back. */
final class Recut {

  private Recut() {}

  /** A corridor over the sentences that cuts make as one over the atoms. */
  static Corridor from(Corridor sentences, boolean[] leftCuts, boolean[] rightCuts) {
    int[] edges = edges(rightCuts);
    int[] lows = new int[leftCuts.length];
    int[] highs = new int[leftCuts.length];
    int sentence = -1;
    for (int i = 0; i < leftCuts.length; i++) {
      boolean edge = i == 0 || leftCuts[i] || i == leftCuts.length - 1;
      if (edge) {
        sentence++;
      }
      lows[i] = edges[sentences.low(sentence)];
      highs[i] = edges[sentences.high(edge ? sentence : sentence + 1)];
    }
    return new Corridor(0, lows, highs);
  }

  private static int[] edges(boolean[] cuts) {
    int[] edges = new int[cuts.length];
    int size = 0;
    for (int i = 0; i < cuts.length; i++) {
      if (i == 0 || cuts[i] || i == cuts.length - 1) {
        edges[size++] = i;
      }
    }
    return Arrays.copyOf(edges, size);
  }

  /** A corridor over atoms as one over the sentences that the cuts make of them. */
  static Corridor onto(Corridor atoms, boolean[] leftCuts, boolean[] rightCuts) {
    int[] right = new int[rightCuts.length];
    for (int j = 1; j < right.length; j++) {
      right[j] = right[j - 1] + (rightCuts[j] || j == right.length - 1 ? 1 : 0);
    }
    int[] lows = new int[leftCuts.length];
    int[] highs = new int[leftCuts.length];
    int size = 0;
    for (int i = 0; i < leftCuts.length; i++) {
      if (i == 0 || leftCuts[i] || i == leftCuts.length - 1) {
        lows[size] = right[atoms.low(i)];
        highs[size++] = right[atoms.high(i)];
      }
    }
    return new Corridor(0, Arrays.copyOf(lows, size), Arrays.copyOf(highs, size));
  }
}
