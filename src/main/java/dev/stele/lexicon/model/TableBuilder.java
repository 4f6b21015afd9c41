package dev.stele.lexicon.model;

import java.util.Arrays;

/** Fills a table row by row; the entries of a row may come in any order, each target once. */
public final class TableBuilder {

  private final int[] starts;
  private int rows;
  private long[] row = new long[64];
  private int rowSize;
  private int[] to = new int[1024];
  private float[] probabilities = new float[1024];
  private int size;

  public TableBuilder(int rows) {
    starts = new int[rows + 1];
  }

  public void add(int target, float probability) {
    if (rowSize == row.length) {
      row = Arrays.copyOf(row, 2 * rowSize);
    }
    row[rowSize++] = (long) target << 32 | Float.floatToRawIntBits(probability);
  }

  public void endRow() {
    Arrays.sort(row, 0, rowSize);
    if (size + rowSize > to.length) {
      int capacity = Math.max(size + rowSize, to.length + (to.length >> 1));
      to = Arrays.copyOf(to, capacity);
      probabilities = Arrays.copyOf(probabilities, capacity);
    }
    for (int i = 0; i < rowSize; i++) {
      to[size] = (int) (row[i] >>> 32);
      probabilities[size++] = Float.intBitsToFloat((int) row[i]);
    }
    rowSize = 0;
    starts[++rows] = size;
  }

  public Table build() {
    if (rows != starts.length - 1) {
      throw new IllegalStateException(rows + " rows of " + (starts.length - 1));
    }
    return new Table(starts, Arrays.copyOf(to, size), Arrays.copyOf(probabilities, size));
  }
}
