package dev.stele.align.score;

import dev.stele.align.grid.Corridor;
import dev.stele.align.version.Column;
import dev.stele.align.version.Runs;
import dev.stele.align.version.SentenceLengths;
import dev.stele.align.words.Coverage;
import dev.stele.align.words.Matches;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The score of linked beads within a corridor: the log-likelihood ratio of “left and right
 * translate each other” against “they have nothing to do with each other”, in nats, higher is
 * better, and the prior of the bead's shape. What depends on one side alone is worked out
 * beforehand; further evidence is one more term in {@link #linked}.
 */
public final class BeadScore {

  /** What paragraphs count. */
  private static final double PARAGRAPHS = 1;

  private final Column left;
  private final Column right;
  private final Runs leftRuns;
  private final Runs rightRuns;
  private final Model model;
  private final Coverage ofRight;
  private final Coverage ofLeft;
  private final int firstLeft;
  private final int firstRight;
  private final float[] expected;
  private final float[] halfPrecision;
  private final float[] leftTerm;
  private final float[] rightTerm;
  private final float[] rightShapes;
  private final float[] leftSize;
  private final float[] rightSize;
  private final double[] paragraphStart = new double[4];

  public BeadScore(
      Column left,
      Column right,
      Runs leftRuns,
      Runs rightRuns,
      Model model,
      SentenceLengths rightLengths,
      Matches toRight,
      Matches toLeft,
      Corridor corridor) {
    this.left = left;
    this.right = right;
    this.leftRuns = leftRuns;
    this.rightRuns = rightRuns;
    this.model = model;
    List<Coverage> both =
        Stream.<Supplier<Coverage>>of(
                () -> Coverage.of(toRight, leftRuns, model.rightBackground(), corridor),
                () -> Coverage.of(toLeft, rightRuns, model.leftBackground(), corridor.flipped()))
            .parallel()
            .map(Supplier::get)
            .toList();
    ofRight = both.get(0);
    ofLeft = both.get(1);
    firstLeft = leftRuns.first(corridor.from());
    firstRight = rightRuns.first(corridor.rightFrom());
    expected = new float[leftRuns.first(corridor.to()) - firstLeft];
    halfPrecision = new float[expected.length];
    leftTerm = new float[expected.length];
    rightTerm = new float[rightRuns.first(corridor.rightTo()) - firstRight];
    rightShapes = new float[rightTerm.length * Runs.MOST_SENTENCES];
    leftSize = new float[expected.length];
    rightSize = new float[rightTerm.length];
    for (int i = corridor.from(); i < corridor.to(); i++) {
      fillLeft(i, Math.min(leftRuns.longest(i), corridor.to() - i));
    }
    for (int j = corridor.rightFrom(); j < corridor.rightTo(); j++) {
      fillRight(j, Math.min(rightRuns.longest(j), corridor.rightTo() - j), rightLengths);
    }
    for (int k = 0; k < 4; k++) {
      paragraphStart[k] = PARAGRAPHS * model.paragraphs().start(k >= 2, k % 2 == 1);
    }
  }

  private void fillLeft(int start, int longest) {
    double inside = 0;
    for (int a = 1; a <= longest; a++) {
      if (a > 1) {
        inside += insideTerm(left, start + a - 1, false);
      }
      int run = leftRuns.index(start, a) - firstLeft;
      double length = left.length(start, start + a);
      leftSize[run] = (float) leftRuns.expected(run + firstLeft);
      double spread = model.lengths().spread(length);
      expected[run] = (float) (model.lengths().ratio() * length);
      halfPrecision[run] = (float) (model.lengths().weight() / (2 * spread));
      leftTerm[run] =
          (float) (inside - model.lengths().weight() * 0.5 * Math.log(2 * Math.PI * spread));
    }
  }

  private void fillRight(int start, int longest, SentenceLengths lengths) {
    double inside = 0;
    for (int b = 1; b <= longest; b++) {
      if (b > 1) {
        inside += insideTerm(right, start + b - 1, true);
      }
      int run = rightRuns.index(start, b);
      double length = right.length(start, start + b);
      fillShapes(run);
      double size = rightRuns.expected(run);
      rightSize[run - firstRight] = (float) size;
      rightTerm[run - firstRight] =
          (float) (inside - model.lengths().weight() * lengths.log(length, size));
    }
  }

  private double insideTerm(Column column, int edge, boolean rightVersion) {
    return PARAGRAPHS
        * column.split(edge)
        * model.paragraphs().inside(rightVersion, column.opensParagraph(edge));
  }

  /**
   * The score without the shape's prior of a bead between the given edges; of one that would not
   * reach {@code least} it may be less than is due.
   */
  public double linked(int leftRun, int i, int iEnd, int rightRun, int j, int jEnd, double least) {
    int atRight = ofRight.offset(leftRun);
    int atLeft = ofLeft.offset(rightRun);
    double words =
        model.words()
            * (ofRight.sum(atRight + jEnd)
                - ofRight.sum(atRight + j)
                + ofLeft.sum(atLeft + iEnd)
                - ofLeft.sum(atLeft + i));
    int run = leftRun - firstLeft;
    double off = right.length(j, jEnd) - expected[run];
    double length =
        Math.max(
            -8, leftTerm[run] + rightTerm[rightRun - firstRight] - off * off * halfPrecision[run]);
    double others =
        length
            + paragraphStart[(left.opensParagraph(i) ? 2 : 0) + (right.opensParagraph(j) ? 1 : 0)];
    if (Math.max(0, words) + others < least) { // freedom adds nothing to good words
      return words + others;
    }
    double sentences = Math.min(leftSize[run], rightSize[rightRun - firstRight]);
    return model.freedom().score(words, sentences) + others;
  }

  /** The log-prior of the shape, over the numbers of sentences that the two runs may hold. */
  public double shape(int leftRun, int rightRun) {
    int n = leftRuns.sentences(leftRun);
    int m = rightRuns.sentences(rightRun);
    if (n > 0 && m > 0) {
      return model.shapes().log(n, m);
    }
    double sum = 0;
    int at = (rightRun - firstRight) * Runs.MOST_SENTENCES - 1;
    for (int x = 1; x <= Runs.MOST_SENTENCES; x++) {
      sum += leftRuns.probability(leftRun, x) * rightShapes[at + x];
    }
    return Math.log(sum);
  }

  /** The probability of a right run together with so many sentences on the left. */
  private void fillShapes(int run) {
    for (int x = 1; x <= Runs.MOST_SENTENCES; x++) {
      double sum = 0;
      for (int y = 1; y <= Runs.MOST_SENTENCES; y++) {
        sum += rightRuns.probability(run, y) * model.shapes().probability(x, y);
      }
      rightShapes[(run - firstRight) * Runs.MOST_SENTENCES + x - 1] = (float) sum;
    }
  }
}
