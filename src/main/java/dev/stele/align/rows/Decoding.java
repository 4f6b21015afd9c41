package dev.stele.align.rows;

import dev.stele.align.grid.Path;

/** Finds the best beads of a pair between two corners once more. */
@FunctionalInterface
public interface Decoding {

  /**
   * The best way from corner to corner, with confidences.
   *
   * @param pair its place among all pairs
   */
  Path between(int pair, int left, int leftEnd, int right, int rightEnd);
}
