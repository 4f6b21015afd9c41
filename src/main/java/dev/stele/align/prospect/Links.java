package dev.stele.align.prospect;

import dev.stele.align.grid.Posteriors;
import java.util.Arrays;

/**
 * For each sentence of one version the probabilities with which sentences of another belong to it,
 * and that of standing alone. A sentence linked to several shares its probability out among them,
 * so that what a sentence has comes to 1 at most; the rest is not known.
 */
public final class Links {

  /** Smaller shares are left out. */
  private static final float LEAST = 1e-3f;

  private final int[] starts;
  private final int[] to;
  private final float[] shares;
  private final float[] alone;

  private Links(int[] starts, int[] to, float[] shares, float[] alone) {
    this.starts = starts;
    this.to = to;
    this.shares = shares;
    this.alone = alone;
  }

  /**
   * The links that beads make up.
   *
   * @param size the number of sentences of the version that the links come from
   * @param flipped whether that is the right version
   */
  public static Links of(Posteriors beads, int size, boolean flipped) {
    Builder builder = new Builder(size);
    float[] alone = new float[size];
    for (int k = 0; k < beads.size(); k++) {
      int from = flipped ? beads.rightStart(k) : beads.leftStart(k);
      int end = flipped ? beads.rightEnd(k) : beads.leftEnd(k);
      int other = flipped ? beads.leftStart(k) : beads.rightStart(k);
      int otherEnd = flipped ? beads.leftEnd(k) : beads.rightEnd(k);
      for (int i = from; i < end; i++) {
        if (other == otherEnd) {
          alone[i] += (float) beads.probability(k);
        }
        for (int j = other; j < otherEnd; j++) {
          builder.add(i, j, (float) beads.probability(k) / (otherEnd - other));
        }
      }
    }
    return builder.build(alone);
  }

  /** The links that lead over a version between. */
  public Links over(Links next) {
    int size = starts.length - 1;
    Builder builder = new Builder(size);
    float[] none = new float[size];
    for (int i = 0; i < size; i++) {
      for (int at = starts[i]; at < starts[i + 1]; at++) {
        int j = to[at];
        none[i] += shares[at] * next.alone[j];
        for (int b = next.starts[j]; b < next.starts[j + 1]; b++) {
          builder.add(i, next.to[b], shares[at] * next.shares[b]);
        }
      }
    }
    return builder.build(none);
  }

  /** How much of a sentence belongs to the sentences {@code [from, to)} of the other version. */
  double within(int sentence, int from, int end) {
    double sum = 0;
    for (int at = starts[sentence]; at < starts[sentence + 1]; at++) {
      if (to[at] >= from && to[at] < end) {
        sum += shares[at];
      }
    }
    return sum;
  }

  public double alone(int sentence) {
    return alone[sentence];
  }

  /** What is not known of a sentence. */
  double unknown(int sentence) {
    double sum = alone[sentence];
    for (int at = starts[sentence]; at < starts[sentence + 1]; at++) {
      sum += shares[at];
    }
    return Math.max(0, 1 - sum);
  }

  /** Collects shares in any order and adds those of the same two sentences up. */
  private static final class Builder {
    private final int size;
    private long[] keys = new long[1024];
    private float[] values = new float[1024];
    private int count;

    Builder(int size) {
      this.size = size;
    }

    void add(int from, int target, float share) {
      if (share < LEAST) {
        return;
      }
      if (count == keys.length) {
        keys = Arrays.copyOf(keys, 2 * count);
        values = Arrays.copyOf(values, 2 * count);
      }
      keys[count] = (long) from << 32 | target;
      values[count++] = share;
    }

    Links build(float[] alone) {
      int[] starts = new int[size + 1];
      for (int k = 0; k < count; k++) {
        starts[(int) (keys[k] >>> 32) + 1]++;
      }
      for (int i = 0; i < size; i++) {
        starts[i + 1] += starts[i];
      }
      int[] next = starts.clone();
      int[] to = new int[count];
      float[] shares = new float[count];
      for (int k = 0; k < count; k++) {
        int at = next[(int) (keys[k] >>> 32)]++;
        to[at] = (int) keys[k];
        shares[at] = values[k];
      }
      return new Links(starts, to, shares, alone);
    }
  }
}
