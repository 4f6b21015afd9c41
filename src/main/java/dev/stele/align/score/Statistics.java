package dev.stele.align.score;

import dev.stele.align.grid.Path;
import dev.stele.align.grid.Posteriors;
import dev.stele.align.version.Column;
import dev.stele.align.version.Runs;
import dev.stele.align.words.Background;
import dev.stele.align.words.Matches;

/**
 * Expected counts that one pass over a pair of versions collects and from which the next pass's
 * {@link Model} is estimated (the M-step of expectation-maximisation; Dempster, Laird & Rubin
 * 1977).
 */
public final class Statistics {

  private final Column left;
  private final Column right;
  private final Runs leftRuns;
  private final Runs rightRuns;
  private final Model model;
  private final double[] shapes = new double[Runs.MOST_SENTENCES * Runs.MOST_SENTENCES];
  private final double[] transitions = new double[Path.STATES * Path.STATES];
  private final double[] starts = new double[4];
  private final double[] insides = new double[4];
  private final double[] leftSplits;
  private final double[] rightSplits;
  private final Background rightBackground;
  private final Background leftBackground;
  private double beads;
  private double free;
  private double linked;
  private double leftLength;
  private double rightLength;
  private double squares;

  public Statistics(Column left, Column right, Runs leftRuns, Runs rightRuns, Model model) {
    this.left = left;
    this.right = right;
    this.leftRuns = leftRuns;
    this.rightRuns = rightRuns;
    this.model = model;
    leftSplits = new double[left.size() + 1];
    rightSplits = new double[right.size() + 1];
    rightBackground = new Background(model.rightBackground());
    leftBackground = new Background(model.leftBackground());
  }

  /** Counts a stretch; the matches must be those found for it. */
  public void add(Posteriors posteriors, Path path, Matches toRight, Matches toLeft) {
    for (int k = 0; k < posteriors.size(); k++) {
      addBead(
          posteriors.leftStart(k),
          posteriors.leftEnd(k),
          posteriors.rightStart(k),
          posteriors.rightEnd(k),
          posteriors.probability(k));
    }
    int state = Path.LINKED;
    for (int k = 0; k < path.size(); k++) {
      transitions[state * Path.STATES + path.state(k)]++;
      state = path.state(k);
      if (state == Path.LINKED && path.probability(k) > 0.5) {
        int i = path.leftEdge(k);
        int j = path.rightEdge(k);
        double words =
            rightBackground.add(toRight, i, path.leftEdge(k + 1), j, path.rightEdge(k + 1))
                + leftBackground.add(toLeft, j, path.rightEdge(k + 1), i, path.leftEdge(k + 1));
        double sentences = sentences(i, path.leftEdge(k + 1), j, path.rightEdge(k + 1));
        free += sentences * model.freedom().posterior(model.words() * words, sentences);
        linked += sentences;
      }
    }
  }

  /** How many sentences to expect on a bead's shorter side. */
  private double sentences(int i, int iEnd, int j, int jEnd) {
    return Math.min(
        leftRuns.expected(leftRuns.index(i, iEnd - i)),
        rightRuns.expected(rightRuns.index(j, jEnd - j)));
  }

  private void addBead(int i, int iEnd, int j, int jEnd, double p) {
    leftSplits[i] += iEnd > i ? p : 0;
    rightSplits[j] += jEnd > j ? p : 0;
    if (iEnd == i || jEnd == j) {
      return;
    }
    beads += p;
    double l = left.length(i, iEnd);
    double r = right.length(j, jEnd);
    leftLength += p * l;
    rightLength += p * r;
    double off = r - model.lengths().ratio() * l;
    // A single wild bead must not widen the variance for all.
    double square = off * off / (model.lengths().ratio() * l + Lengths.LEAST_SPREAD);
    squares += p * Math.min(square, 9 * model.lengths().variance());
    starts[(left.opensParagraph(i) ? 2 : 0) + (right.opensParagraph(j) ? 1 : 0)] += p;
    addShape(i, iEnd, j, jEnd, p);
  }

  private void addShape(int i, int iEnd, int j, int jEnd, double p) {
    int leftRun = leftRuns.index(i, iEnd - i);
    int rightRun = rightRuns.index(j, jEnd - j);
    if (Math.max(leftRuns.sentences(leftRun), rightRuns.sentences(rightRun))
        > Runs.MOST_SENTENCES) {
      return; // too rare to learn from
    }
    double sum = 0;
    double[] byShape = new double[shapes.length];
    for (int n = 1; n <= Runs.MOST_SENTENCES; n++) {
      for (int m = 1; m <= Runs.MOST_SENTENCES; m++) {
        double q =
            leftRuns.probability(leftRun, n)
                * rightRuns.probability(rightRun, m)
                * model.shapes().probability(n, m);
        byShape[Shapes.index(n, m)] = q;
        sum += q;
      }
    }
    double leftMore = 0;
    double rightMore = 0;
    for (int n = 1; n <= Runs.MOST_SENTENCES; n++) {
      for (int m = 1; m <= Runs.MOST_SENTENCES; m++) {
        double q = byShape[Shapes.index(n, m)] / sum;
        shapes[Shapes.index(n, m)] += p * q;
        leftMore += (n - 1) * q;
        rightMore += (m - 1) * q;
      }
    }
    addInside(left, i, iEnd, leftMore, p, leftSplits, 0);
    addInside(right, j, jEnd, rightMore, p, rightSplits, 2);
  }

  /** Shares the boundaries expected inside a run out over its edges, as the segmenter had them. */
  private void addInside(
      Column column, int from, int to, double more, double p, double[] splits, int side) {
    double before = 0;
    for (int k = from + 1; k < to; k++) {
      before += column.split(k);
    }
    for (int k = from + 1; k < to && before > 0; k++) {
      double share = p * Math.min(1, column.split(k) * more / before);
      splits[k] += share;
      insides[side + (column.opensParagraph(k) ? 1 : 0)] += share;
    }
  }

  /** The probability that a sentence begins at each left edge, in the light of this pair. */
  public double[] leftSplits() {
    return leftSplits;
  }

  public double[] rightSplits() {
    return rightSplits;
  }

  /** The model that makes what was counted likeliest, priors included. */
  public Model estimate() {
    return new Model(
        model.words(),
        rightBackground.estimate(),
        leftBackground.estimate(),
        Freedom.estimate(free, linked),
        Shapes.estimate(shapes),
        Gaps.estimate(transitions),
        model.lengths().estimate(leftLength, rightLength, squares, beads),
        Paragraphs.estimate(left, right, starts, insides));
  }
}
