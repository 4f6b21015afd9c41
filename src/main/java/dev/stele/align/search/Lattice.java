package dev.stele.align.search;

import static dev.stele.align.grid.Path.LEFT;
import static dev.stele.align.grid.Path.LINKED;
import static dev.stele.align.grid.Path.RIGHT;
import static dev.stele.align.grid.Path.STATES;

import dev.stele.align.grid.Corridor;
import dev.stele.align.grid.Posteriors;
import dev.stele.align.prospect.Prospect;
import dev.stele.align.score.BeadScore;
import dev.stele.align.score.Gaps;
import dev.stele.align.version.Runs;

/**
 * All paths of beads through a corridor, weighed against each other: the forward-backward algorithm
 * over cells (left edge, right edge) and the states of {@link Gaps}, in the log domain.
 *
 * <p>A bead is weighed by its score, the prior of its shape, the transition from the bead before,
 * and the probability that a sentence begins at its edges.
 */
final class Lattice {

  /** Terms smaller than the greatest by so many nats are left out of sums. */
  private static final double NEGLIGIBLE = 20;

  /**
   * How far below the best of its left edge a cell may lie, in nats. A cell further right has more
   * words behind it and looks the better for it, most of all where all sentences are alike: a
   * narrow beam would lose the right path there.
   */
  private static final double BEAM = 200;

  /** How often the doubt of the surer of two edges counts again (development sets). */
  private static final double MUTUAL_DOUBT = 3;

  private static final double NEVER = Double.NEGATIVE_INFINITY;

  private final Corridor corridor;
  private final Runs left;
  private final Runs right;
  private final BeadScore score;
  private final Prospect prospect;
  private final double[] transitions = new double[STATES * STATES];

  /** For each cell and state, the log-sum of all beginnings of paths that go on in that state. */
  private final double[] entries;

  /** For each left edge the greatest entry of a linked bead. */
  private final double[] bests;

  private double total;

  Lattice(Corridor corridor, Runs left, Runs right, BeadScore score, Gaps gaps, Prospect prospect) {
    this.prospect = prospect;
    this.corridor = corridor;
    this.left = left;
    this.right = right;
    this.score = score;
    for (int s = 0; s < STATES; s++) {
      for (int t = 0; t < STATES; t++) {
        transitions[s * STATES + t] = gaps.log(s, t);
      }
    }
    bests = new double[corridor.to() - corridor.from() + 1];
    entries = new double[Math.multiplyExact(STATES, corridor.cells())];
  }

  /** The posterior probabilities of all beads that have one worth mentioning. */
  Posteriors run() {
    forward();
    return backward();
  }

  /** The log-sum over all paths, in nats: how well the stretch aligns at all. */
  double total() {
    return total;
  }

  private void forward() {
    double[] sums = new double[STATES];
    for (int i = corridor.from(); i <= corridor.to(); i++) {
      bests[i - corridor.from()] = NEVER;
      for (int j = corridor.low(i); j <= corridor.high(i); j++) {
        int cell = corridor.cell(i, j) * STATES;
        if (i == corridor.from() && j == corridor.rightFrom()) {
          sums[LINKED] = 0;
          sums[LEFT] = NEVER;
          sums[RIGHT] = NEVER;
        } else {
          sums[LINKED] = linkedBefore(i, j);
          sums[LEFT] = leftBefore(i, j);
          sums[RIGHT] = rightBefore(i, j);
        }
        for (int t = 0; t < STATES; t++) {
          entries[cell + t] =
              logSum(
                  sums[LINKED] + transitions[t],
                  sums[LEFT] + transitions[STATES + t],
                  sums[RIGHT] + transitions[2 * STATES + t]);
        }
        bests[i - corridor.from()] = Math.max(bests[i - corridor.from()], entries[cell + LINKED]);
      }
    }
    total = logSum(sums[LINKED], sums[LEFT], sums[RIGHT]);
  }

  /** Cells of a left edge with an entry below this are not gone on from. */
  private double hopeless(int i) {
    return bests[i - corridor.from()] - BEAM;
  }

  private double linkedBefore(int iEnd, int jEnd) {
    double most = NEVER;
    double sum = 0;
    int reach = left.longestEnding(iEnd);
    for (int i = iEnd - 1; i >= corridor.from() && i >= iEnd - reach; i--) {
      int leftRun = left.index(i, iEnd - i);
      int last = Math.min(jEnd - 1, corridor.high(i));
      int first = Math.max(corridor.low(i), jEnd - right.longestEnding(jEnd));
      int cells = corridor.cell(i, 0);
      double edge = left.logEdge(i);
      double hopeless = hopeless(i);
      for (int j = last; j >= first; j--) {
        double before = entries[(cells + j) * STATES + LINKED];
        if (before < hopeless) {
          continue;
        }
        int rightRun = right.index(j, jEnd - j);
        double value =
            before
                + score.linked(leftRun, i, iEnd, rightRun, j, jEnd)
                + edges(edge, right.logEdge(j));
        if (value > most - NEGLIGIBLE) {
          value += score.shape(leftRun, rightRun);
          if (value > most) {
            sum = sum * Math.exp(most - value) + 1;
            most = value;
          } else if (value > most - NEGLIGIBLE) {
            sum += Math.exp(value - most);
          }
        }
      }
    }
    return most == NEVER ? NEVER : most + Math.log(sum);
  }

  private double leftBefore(int iEnd, int j) {
    double sum = NEVER;
    for (int i = iEnd - 1; i >= corridor.from() && i >= iEnd - left.longestEnding(iEnd); i--) {
      if (corridor.has(i, j)) {
        double one = left.probability(left.index(i, iEnd - i), 1);
        if (one > 0) {
          sum =
              logSum(
                  sum,
                  entries[corridor.cell(i, j) * STATES + LEFT]
                      + alone(left, i, one)
                      + prospect.leftAlone(i));
        }
      }
    }
    return sum;
  }

  private double rightBefore(int i, int jEnd) {
    double sum = NEVER;
    for (int j = jEnd - 1; j >= corridor.low(i) && j >= jEnd - right.longestEnding(jEnd); j--) {
      double one = right.probability(right.index(j, jEnd - j), 1);
      if (one > 0) {
        sum =
            logSum(
                sum,
                entries[corridor.cell(i, j) * STATES + RIGHT]
                    + alone(right, j, one)
                    + prospect.rightAlone(j));
      }
    }
    return sum;
  }

  private Posteriors backward() {
    Posteriors posteriors = new Posteriors();
    double[] rests = new double[entries.length];
    double[] exits = new double[STATES];
    for (int i = corridor.to(); i >= corridor.from(); i--) {
      for (int j = corridor.high(i); j >= corridor.low(i); j--) {
        int cell = corridor.cell(i, j) * STATES;
        if (i == corridor.to() && j == corridor.rightTo()) {
          continue; // nothing is left to come: probability 1, logarithm 0
        }
        exits[LINKED] = linkedAfter(i, j, entries[cell + LINKED], rests, posteriors);
        exits[LEFT] = leftAfter(i, j, entries[cell + LEFT], rests, posteriors);
        exits[RIGHT] = rightAfter(i, j, entries[cell + RIGHT], rests, posteriors);
        for (int s = 0; s < STATES; s++) {
          rests[cell + s] =
              logSum(
                  transitions[s * STATES + LINKED] + exits[LINKED],
                  transitions[s * STATES + LEFT] + exits[LEFT],
                  transitions[s * STATES + RIGHT] + exits[RIGHT]);
        }
      }
    }
    return posteriors;
  }

  private double linkedAfter(int i, int j, double entry, double[] rests, Posteriors posteriors) {
    if (entry < hopeless(i)) {
      return NEVER;
    }
    double least = Posteriors.LOG_LEAST - entry + total;
    double most = NEVER;
    double sum = 0;
    double edges = edges(left.logEdge(i), right.logEdge(j));
    for (int a = 1; a <= left.longest(i) && i + a <= corridor.to(); a++) {
      int iEnd = i + a;
      int leftRun = left.index(i, a);
      int cells = corridor.cell(iEnd, 0);
      int last = Math.min(corridor.high(iEnd), j + right.longest(j));
      for (int jEnd = Math.max(j + 1, corridor.low(iEnd)); jEnd <= last; jEnd++) {
        int rightRun = right.index(j, jEnd - j);
        double value =
            rests[(cells + jEnd) * STATES + LINKED]
                + score.linked(leftRun, i, iEnd, rightRun, j, jEnd)
                + edges;
        if (value > most - NEGLIGIBLE) {
          value += score.shape(leftRun, rightRun);
          if (value > most) {
            sum = sum * Math.exp(most - value) + 1;
            most = value;
          } else if (value > most - NEGLIGIBLE) {
            sum += Math.exp(value - most);
          }
          if (value > least) {
            posteriors.add(i, iEnd, j, jEnd, entry + value - total);
          }
        }
      }
    }
    return most == NEVER ? NEVER : most + Math.log(sum);
  }

  private double leftAfter(int i, int j, double entry, double[] rests, Posteriors posteriors) {
    double sum = NEVER;
    for (int a = 1; i < corridor.to() && a <= left.longest(i) && i + a <= corridor.to(); a++) {
      double one = left.probability(left.index(i, a), 1);
      if (one > 0 && corridor.has(i + a, j)) {
        double value =
            rests[corridor.cell(i + a, j) * STATES + LEFT]
                + alone(left, i, one)
                + prospect.leftAlone(i);
        sum = logSum(sum, value);
        posteriors.add(i, i + a, j, j, entry + value - total);
      }
    }
    return sum;
  }

  private double rightAfter(int i, int j, double entry, double[] rests, Posteriors posteriors) {
    double sum = NEVER;
    for (int b = 1;
        j < corridor.high(i) && b <= right.longest(j) && j + b <= corridor.high(i);
        b++) {
      double one = right.probability(right.index(j, b), 1);
      if (one > 0) {
        double value =
            rests[corridor.cell(i, j + b) * STATES + RIGHT]
                + alone(right, j, one)
                + prospect.rightAlone(j);
        sum = logSum(sum, value);
        posteriors.add(i, i, j, j + b, entry + value - total);
      }
    }
    return sum;
  }

  /**
   * What a bead's edges cost. That both versions could be cut here tells nothing where neither has
   * a sentence's end: the surer edge's doubt counts again.
   */
  private static double edges(double left, double right) {
    return left + right + MUTUAL_DOUBT * Math.max(left, right);
  }

  /** A sentence by itself: it begins at an edge, and no other begins inside it. */
  private static double alone(Runs runs, int edge, double one) {
    return runs.logEdge(edge) + Math.log(one);
  }

  private static double logSum(double a, double b, double c) {
    return logSum(logSum(a, b), c);
  }

  private static double logSum(double a, double b) {
    double most = Math.max(a, b);
    double least = Math.min(a, b);
    return least < most - NEGLIGIBLE || most == NEVER
        ? most
        : most + Math.log(1 + Math.exp(least - most));
  }
}
