package dev.stele.lexicon.model;

import java.util.Arrays;

/**
 * Conditional probabilities p(to | from) between numbered forms, stored sparsely: the row of a form
 * is the stretch {@code [start(from), end(from))} of entries, sorted by {@link #to}. What is not
 * stored has probability 0. Immutable.
 *
 * <pre>{@code
 * for (int at = table.start(from); at < table.end(from); at++) {
 *   use(table.to(at), table.probability(at));
 * }
 * }</pre>
 */
public final class Table {

  private final int[] starts;
  private final int[] to;
  private final float[] probabilities;

  /** Takes the arrays over; {@code starts} has one element more than there are rows. */
  public Table(int[] starts, int[] to, float[] probabilities) {
    this.starts = starts;
    this.to = to;
    this.probabilities = probabilities;
  }

  public static Table empty(int rows) {
    return new Table(new int[rows + 1], new int[0], new float[0]);
  }

  /** How many forms there are to come from. */
  public int rows() {
    return starts.length - 1;
  }

  /** How many entries are stored. */
  public int size() {
    return to.length;
  }

  public int start(int from) {
    return starts[from];
  }

  public int end(int from) {
    return starts[from + 1];
  }

  /** The form that an entry leads to. */
  public int to(int at) {
    return to[at];
  }

  /** The probability of an entry, 0..1. */
  public float probability(int at) {
    return probabilities[at];
  }

  /** p(to | from), 0 when it is not stored. */
  public float probability(int from, int target) {
    int at = Arrays.binarySearch(to, starts[from], starts[from + 1], target);
    return at < 0 ? 0 : probabilities[at];
  }
}
