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
import java.util.Arrays;

/**
 * All paths of beads through a corridor, weighed against each other: the forward-backward algorithm
 * over cells (left edge, right edge) and the states of {@link Gaps}, in the log domain.
 *
 * <p>A bead is weighed by its score, the prior of its shape, the transition from the bead before,
 * and the probability that a sentence begins at its edges. The backward pass scores every bead and
 * keeps the few that matter beside the others of their cell; the forward pass meets only these, and
 * only where paths come by.
 */
final class Lattice {

  /**
   * How far below the best of its left edge a cell may lie, in nats. A cell further left has more
   * words to come and looks the better for it, most of all where all sentences are alike: a narrow
   * beam would lose the right path there.
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
  private final Gaps gaps;
  private final Candidates candidates;

  /** For each state and cell, the log-sum of all that may follow a bead of that state. */
  private final double[][] rests;

  /** For each left edge the greatest of its cells' rests after a linked bead. */
  private final double[] bests;

  // The beads that begin at the cell at hand, before it is known which of them matter.
  private final double[] values = new double[Runs.MOST_ATOMS * Runs.MOST_ATOMS];
  private final double[] scores = new double[values.length];
  private final int[] sizes = new int[values.length];

  Lattice(Corridor corridor, Runs left, Runs right, BeadScore score, Gaps gaps, Prospect prospect) {
    this.prospect = prospect;
    this.corridor = corridor;
    this.left = left;
    this.right = right;
    this.score = score;
    this.gaps = gaps;
    bests = new double[corridor.to() - corridor.from() + 1];
    rests = new double[STATES][corridor.cells()];
    candidates = new Candidates(corridor.cells());
  }

  /** The posterior probabilities of all beads that have one worth mentioning. */
  Posteriors run() {
    backward();
    return forward();
  }

  /** The log-sum over all paths, in nats: how well the stretch aligns at all. */
  double total() {
    return rests[LINKED][corridor.cell(corridor.from(), corridor.rightFrom())];
  }

  private void backward() {
    Transitions transitions = Transitions.backward(gaps);
    double[] sums = new double[STATES];
    for (int i = corridor.to(); i >= corridor.from(); i--) {
      double best = NEVER;
      for (int j = corridor.high(i); j >= corridor.low(i); j--) {
        int cell = corridor.cell(i, j);
        if (i < corridor.to() || j < corridor.rightTo()) {
          sums[LINKED] = linkedAfter(i, j);
          sums[LEFT] = leftAfter(i, j);
          sums[RIGHT] = rightAfter(i, j);
          transitions.apply(sums);
          for (int s = 0; s < STATES; s++) {
            rests[s][cell] = sums[s];
          }
        } // else nothing is left to come: probability 1, logarithm 0
        candidates.close(cell);
        best = Math.max(best, rests[LINKED][cell]);
      }
      bests[i - corridor.from()] = best;
    }
  }

  private double linkedAfter(int i, int j) {
    double edges = edges(left.logEdge(i), right.logEdge(j));
    int longest = Math.min(left.longest(i), corridor.to() - i);
    int rightRuns = right.first(j) - 1;
    double bound = prospect.most() + LogSum.NEGLIGIBLE;
    double most = NEVER;
    int count = 0;
    for (int a = 1; a <= longest; a++) {
      int iEnd = i + a;
      int leftRun = left.index(i, a);
      int cells = corridor.cell(iEnd, j);
      int last = Math.min(corridor.high(iEnd) - j, right.longest(j));
      double hopeless = bests[iEnd - corridor.from()] - BEAM;
      for (int b = Math.max(1, corridor.low(iEnd) - j); b <= last; b++) {
        double rest = rests[LINKED][cells + b];
        if (rest >= hopeless) {
          double least = most - rest - bound;
          double worth = score.linked(leftRun, i, iEnd, rightRuns + b, j, j + b, least);
          if (worth > least) {
            worth += score.shape(leftRun, rightRuns + b) + prospect.linked(i, iEnd, j, j + b);
            sizes[count] = a << Byte.SIZE | b;
            scores[count] = worth + edges;
            values[count++] = rest + worth + edges;
            most = Math.max(most, rest + worth);
          }
        }
      }
    }
    return keep(count, most + edges);
  }

  /** Keeps what matters beside the greatest value; returns the log-sum of what it keeps. */
  private double keep(int count, double most) {
    double sum = 0;
    for (int k = 0; k < count; k++) {
      double share = LogSum.share(values[k], most);
      if (share > 0) {
        sum += share;
        candidates.add(sizes[k] >> Byte.SIZE, sizes[k] & 0xFF, scores[k]);
      }
    }
    return sum <= 1 ? most : most + Math.log(sum);
  }

  private double leftAfter(int i, int j) {
    double most = NEVER;
    int count = 0;
    int longest = Math.min(left.longest(i), corridor.to() - i);
    for (int a = 1; a <= longest && corridor.low(i + a) <= j; a++) {
      double alone = left.logAlone(left.index(i, a));
      if (alone > NEVER) {
        sizes[count] = a << Byte.SIZE;
        scores[count] = alone + prospect.leftAlone(i);
        values[count] = rests[LEFT][corridor.cell(i + a, j)] + scores[count];
        most = Math.max(most, values[count++]);
      }
    }
    return keep(count, most);
  }

  private double rightAfter(int i, int j) {
    double most = NEVER;
    int count = 0;
    int cell = corridor.cell(i, j);
    int longest = Math.min(right.longest(j), corridor.high(i) - j);
    for (int b = 1; b <= longest; b++) {
      double alone = right.logAlone(right.index(j, b));
      if (alone > NEVER) {
        sizes[count] = b;
        scores[count] = alone + prospect.rightAlone(j);
        values[count] = rests[RIGHT][cell + b] + scores[count];
        most = Math.max(most, values[count++]);
      }
    }
    return keep(count, most);
  }

  private Posteriors forward() {
    Posteriors posteriors = new Posteriors();
    Transitions transitions = Transitions.forward(gaps);
    // For each state and cell, the log-sum of all beginnings of paths that end with such a bead.
    double[][] arrivals = new double[STATES][corridor.cells()];
    for (double[] state : arrivals) {
      Arrays.fill(state, NEVER);
    }
    arrivals[LINKED][corridor.cell(corridor.from(), corridor.rightFrom())] = 0;
    double[] entries = new double[STATES];
    for (int i = corridor.from(); i <= corridor.to(); i++) {
      for (int j = corridor.low(i); j <= corridor.high(i); j++) {
        int cell = corridor.cell(i, j);
        for (int s = 0; s < STATES; s++) {
          entries[s] = arrivals[s][cell];
        }
        if (!transitions.apply(entries)) {
          continue;
        }
        for (int k = candidates.start(cell); k < candidates.end(cell); k++) {
          goOn(i, j, k, entries, arrivals, posteriors);
        }
      }
    }
    return posteriors;
  }

  private void goOn(
      int i, int j, int bead, double[] entries, double[][] arrivals, Posteriors posteriors) {
    int iEnd = i + candidates.leftSize(bead);
    int jEnd = j + candidates.rightSize(bead);
    int state = iEnd == i ? RIGHT : jEnd == j ? LEFT : LINKED;
    int cell = corridor.cell(iEnd, jEnd);
    double value = entries[state] + candidates.score(bead);
    double posterior = value + rests[state][cell] - total();
    if (posterior > -LogSum.NEGLIGIBLE) {
      arrivals[state][cell] = LogSum.of(arrivals[state][cell], value);
      posteriors.add(i, iEnd, j, jEnd, posterior);
    }
  }

  /**
   * What a bead's edges cost. That both versions could be cut here tells nothing where neither has
   * a sentence's end: the surer edge's doubt counts again.
   */
  private static double edges(double left, double right) {
    return left + right + MUTUAL_DOUBT * Math.max(left, right);
  }
}
