package dev.stele.align.version;

import java.util.Arrays;

/**
 * The runs of atoms of a version that may stand on one side of a bead, and for each the
 * distribution of the number of sentences that it holds.
 *
 * <p>Edges inside a run are sentence boundaries with the probabilities that the segmenter gave
 * them, independently of each other; the number of sentences is then Poisson-binomial. The edge at
 * a run's beginning is one for certain: its probability is a factor of its own ({@link #logEdge}).
 */
public final class Runs {

  /**
   * The most sentences on one side of a bead, unless the other version has a sentence near that is
   * as long as more of them.
   */
  public static final int MOST_SENTENCES = 6;

  /** The most atoms on one side of a bead: bounds the work where nearly every edge is doubtful. */
  public static final int MOST_ATOMS = 16;

  /** A run is left out when it holds at most {@link #MOST_SENTENCES} with less probability. */
  private static final double LEAST_PROBABILITY = 1e-3;

  /** No segmenter is trusted to rule a boundary out or in more firmly than this. */
  private static final double LEAST_EDGE = 1e-4;

  private final int[] bases;
  private final int[] longestEnding;
  private final float[] counts;
  private final byte[] certain;
  private final double[] logEdges;
  private final float[] logAlone;

  /** The runs of up to {@link #MOST_SENTENCES}. */
  public Runs(Column column) {
    this(column, MOST_SENTENCES);
  }

  /** The runs of up to so many sentences. */
  public Runs(Column column, int most) {
    this(column, most, new double[column.size()]);
  }

  /**
   * The runs of up to {@link #MOST_SENTENCES}, and those beyond, where sentences are certain, that
   * are no longer than one sentence of the other version may make them.
   *
   * @param reaches for each edge how long, in characters, a run of more sentences may be
   */
  public static Runs reaching(Column column, double[] reaches) {
    return new Runs(column, MOST_SENTENCES, reaches);
  }

  private Runs(Column column, int most, double[] reaches) {
    int size = column.size();
    bases = new int[size + 2]; // one more, so that no run begins at the last edge
    longestEnding = new int[size + 1];
    logEdges = new double[size + 1];
    float[] all = new float[Math.max(1, size) * MOST_SENTENCES * MOST_SENTENCES];
    double[] now = new double[most];
    for (int i = 0; i < size; i++) {
      logEdges[i] = Math.log(Math.max(LEAST_EDGE, column.split(i)));
      Arrays.fill(now, 0);
      now[0] = 1;
      int run = bases[i];
      int sure = 1;
      for (int a = 1; a <= MOST_ATOMS && i + a <= size; a++) {
        if (a > 1) {
          addEdge(now, column.split(i + a - 1));
          sure += sure == a - 1 && column.split(i + a - 1) == 1 ? 1 : 0;
        }
        boolean beyond = sure == a && a > most && column.length(i, i + a) <= reaches[i];
        if (!beyond && sum(now) < LEAST_PROBABILITY) {
          break;
        }
        if ((run + 1) * MOST_SENTENCES > all.length) {
          all = Arrays.copyOf(all, all.length + (all.length >> 1) + MOST_SENTENCES);
        }
        for (int n = 0; n < most; n++) {
          all[run * MOST_SENTENCES + n] = (float) now[n];
        }
        longestEnding[i + a] = Math.max(longestEnding[i + a], a);
        run++;
      }
      bases[i + 1] = run;
    }
    bases[size + 1] = bases[size];
    counts = Arrays.copyOf(all, bases[size] * MOST_SENTENCES);
    certain = new byte[bases[size]];
    for (int i = 0; i < size; i++) {
      for (int a = most + 1; a <= longest(i); a++) {
        certain[index(i, a)] = (byte) (isBeyond(index(i, a)) ? a : 0);
      }
    }
    logAlone = new float[bases[size]];
    for (int i = 0; i < size; i++) {
      for (int run = bases[i]; run < bases[i + 1]; run++) {
        logAlone[run] = (float) (logEdges[i] + Math.log(counts[run * MOST_SENTENCES]));
      }
    }
    for (int run = 0; run < certain.length; run++) {
      for (int n = 0; n < MOST_SENTENCES; n++) {
        if (counts[run * MOST_SENTENCES + n] == 1) {
          certain[run] = (byte) (n + 1);
        }
      }
    }
  }

  private static double sum(double[] counts) {
    double sum = 0;
    for (double count : counts) {
      sum += count;
    }
    return sum;
  }

  private static void addEdge(double[] counts, double split) {
    double p = split == 1 ? 1 : Math.clamp(split, LEAST_EDGE, 1 - LEAST_EDGE);
    for (int n = counts.length - 1; n > 0; n--) {
      counts[n] = counts[n] * (1 - p) + counts[n - 1] * p;
    }
    counts[0] *= 1 - p;
  }

  /** Whether a run holds more than the usual number of sentences for certain. */
  private boolean isBeyond(int run) {
    for (int n = 0; n < MOST_SENTENCES; n++) {
      if (counts[run * MOST_SENTENCES + n] > 0) {
        return false;
      }
    }
    return true;
  }

  /** The number of atoms in the longest run that begins at an edge. */
  public int longest(int start) {
    return bases[start + 1] - bases[start];
  }

  /** The number of atoms in the longest run that ends at an edge; shorter ones need not exist. */
  public int longestEnding(int end) {
    return longestEnding[end];
  }

  /** The number of a run. */
  public int index(int start, int atoms) {
    return bases[start] + atoms - 1;
  }

  /** The number of the first run that begins at an edge. */
  public int first(int start) {
    return bases[start];
  }

  /** The number of sentences of a run, 0 when it is uncertain. */
  public int sentences(int run) {
    return certain[run];
  }

  /** The probability that a run holds {@code sentences} (from 1) sentences. */
  public double probability(int run, int sentences) {
    return counts[run * MOST_SENTENCES + sentences - 1];
  }

  /** The log-probability that a run is one sentence by itself. */
  public float logAlone(int run) {
    return logAlone[run];
  }

  /** The expected number of sentences of a run, given that it is among those that may stand. */
  public double expected(int run) {
    if (certain[run] > 0) {
      return certain[run];
    }
    double sum = 0;
    double mean = 0;
    for (int n = 1; n <= MOST_SENTENCES; n++) {
      sum += probability(run, n);
      mean += n * probability(run, n);
    }
    return mean / sum;
  }

  /** The log-probability that a sentence begins at an edge. */
  public double logEdge(int edge) {
    return logEdges[edge];
  }
}
