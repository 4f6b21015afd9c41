package dev.stele.align.search;

import dev.stele.align.grid.Corridor;
import dev.stele.align.grid.Path;
import dev.stele.align.grid.Posteriors;
import dev.stele.align.prospect.Links;
import dev.stele.align.prospect.Prospect;
import dev.stele.align.score.BeadScore;
import dev.stele.align.score.Model;
import dev.stele.align.score.Statistics;
import dev.stele.align.words.Matches;

/**
 * One pass over a pair of versions, window by window, so that memory does not grow with the text. A
 * window ends at a guess; the path is kept only up to a cell some way before its end that the path
 * crosses almost certainly, and the next window begins there.
 */
final class Sweep {

  /** Left edges in a window. */
  private static final int WINDOW = 1500;

  /** How much of a window's end is thrown away at least, since its last corner is a guess. */
  private static final int UNSURE = 150;

  /** Cells in a window, unless it would be too short. */
  private static final int MOST_CELLS = 500_000;

  /** A bead with this probability is good to begin a window after. */
  private static final double CERTAIN = 0.99;

  private final PairText text;
  private final Model model;
  private final Matches toRight;
  private final Matches toLeft;
  private final Statistics statistics;
  private final Posteriors posteriors = new Posteriors();
  private final Path path = new Path(0, 0);
  private double total;

  private Sweep(PairText text, Model model) {
    this.text = text;
    this.model = model;
    toRight = text.matchesRight();
    toLeft = text.matchesLeft();
    statistics =
        new Statistics(text.left(), text.right(), text.leftRuns(), text.rightRuns(), model);
  }

  /** Goes over the whole corridor. */
  static Sweep over(Corridor corridor, PairText text, Model model, Prospect prospect) {
    Sweep sweep = new Sweep(text, model);
    int i = corridor.from();
    int j = corridor.rightFrom();
    while (i < corridor.to() || j < corridor.rightTo()) {
      int far = reach(corridor, i);
      boolean last = far == corridor.to();
      int iEnd = last ? far : Math.min(far, i + WINDOW);
      int jEnd = last ? corridor.rightTo() : Math.max(j, middle(corridor, iEnd));
      Corridor window = corridor.part(i, j, iEnd, jEnd);
      int kept = sweep.align(window, last, prospect);
      i = sweep.path.leftEdge(kept);
      j = sweep.path.rightEdge(kept);
    }
    return sweep;
  }

  /** How far a window may go from a left edge on: less far where the corridor is wide. */
  private static int reach(Corridor corridor, int i) {
    int most = Math.min(corridor.to(), i + WINDOW + UNSURE);
    int far = Math.min(corridor.to(), i + 2 * UNSURE);
    while (far < most && corridor.cellsBetween(i, far + 1) <= MOST_CELLS) {
      far++;
    }
    return far;
  }

  private static int middle(Corridor corridor, int i) {
    return (corridor.low(i) + corridor.high(i)) >>> 1;
  }

  /** Aligns a window and keeps what is certain of it; returns the path's length so far. */
  private int align(Corridor window, boolean last, Prospect prospect) {
    BeadScore score =
        new BeadScore(
            text.left(),
            text.right(),
            text.leftRuns(),
            text.rightRuns(),
            model,
            text.rightLengths(),
            toRight,
            toLeft,
            window);
    Lattice lattice =
        new Lattice(window, text.leftRuns(), text.rightRuns(), score, model.gaps(), prospect);
    Posteriors found = lattice.run();
    total += lattice.total();
    Path way = new Decoder(window, found).path();
    int keep = last ? way.size() : cut(way, window);
    Path kept = new Path(way.leftEdge(0), way.rightEdge(0));
    kept.add(way, keep);
    Posteriors within = new Posteriors();
    within.addWithin(found, way.leftEdge(keep), way.rightEdge(keep));
    statistics.add(within, kept, toRight, toLeft);
    posteriors.addWithin(within, Integer.MAX_VALUE, Integer.MAX_VALUE);
    path.add(kept, keep);
    return path.size();
  }

  /** After how many beads of a window's path to cut it; at least one. */
  private static int cut(Path way, Corridor window) {
    int latest = window.to() - UNSURE;
    int best = 1;
    double bestProbability = -1;
    for (int k = 1; k <= way.size() && way.leftEdge(k) <= latest; k++) {
      double sure = way.state(k - 1) == Path.LINKED ? way.probability(k - 1) : 0;
      double reached = Math.min(sure, CERTAIN);
      if (reached >= bestProbability || way.leftEdge(k) < window.from() + UNSURE) {
        best = k;
        bestProbability = reached;
      }
    }
    return best;
  }

  /** The beads of all windows; within each in the order of {@link Posteriors}. */
  Posteriors posteriors() {
    return posteriors;
  }

  Path path() {
    return path;
  }

  /**
   * The path with confidences in place of posterior probabilities. A sentence that stands alone may
   * do so beside several places of the other version: all of them count.
   *
   * @param related the probability that the versions have anything to do with each other
   */
  Path confidentPath(double related) {
    return confident(path, related);
  }

  /** The best way between two corners, which need not lie on the path, with confidences. */
  Path confidentPath(double related, int left, int leftEnd, int right, int rightEnd) {
    Posteriors within = posteriors.between(left, leftEnd, right, rightEnd);
    Corridor whole = Corridor.full(left, leftEnd, right, rightEnd);
    return confident(new Decoder(whole, within).path(), related);
  }

  private Path confident(Path way, double related) {
    Links fromLeft = Links.of(posteriors, text.left().size(), false);
    Links fromRight = Links.of(posteriors, text.right().size(), true);
    Path confident = new Path(way.leftEdge(0), way.rightEdge(0));
    for (int k = 0; k < way.size(); k++) {
      double confidence =
          switch (way.state(k)) {
            case Path.LEFT -> Calibration.alone(fromLeft.alone(way.leftEdge(k)));
            case Path.RIGHT -> Calibration.alone(fromRight.alone(way.rightEdge(k)));
            default -> related * Calibration.linked(way.probability(k));
          };
      confident.add(way.leftEdge(k + 1), way.rightEdge(k + 1), confidence);
    }
    return confident;
  }

  Statistics statistics() {
    return statistics;
  }

  /** How well the versions align at all: a log-likelihood ratio in nats. */
  double total() {
    return total;
  }
}
