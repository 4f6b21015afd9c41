package dev.stele.align.search;

import dev.stele.align.grid.Corridor;
import dev.stele.align.grid.Path;
import dev.stele.align.grid.Posteriors;
import dev.stele.align.version.Column;
import java.util.Arrays;

/** Lays corridors: around anchors at first, around what a pass has found likely later. */
final class Corridors {

  /** Texts with fewer cells are searched whole. */
  private static final long SMALL = 90_000;

  /** Radius around anchors, in sentences, along both versions. */
  private static final double RADIUS = 12;

  /** The same where anchors stand close together. */
  private static final double DENSE_RADIUS = 5;

  /** Anchors are close together up to so many atoms on either side. */
  private static final int DENSE_DISTANCE = 12;

  /** Between two anchors the whole rectangle is searched up to so many cells. */
  private static final double RECTANGLE = 60_000;

  /**
   * How far it may go however long the rectangle is, in atoms, so that texts that have nothing to
   * do with each other take time and memory in proportion to their length.
   */
  private static final double MOST_FREE = 250;

  /** Up to so many cells on either side of the diagonal it may go further. */
  private static final double BOUNDLESS = 2_000_000;

  /** Radius around what a pass has found likely, in sentences. */
  private static final double MARGIN = 4;

  /** The same where the pass was certain for some way before and after. */
  private static final double NARROW_MARGIN = 1;

  /** From this probability on a linked bead is certain. */
  private static final double CERTAIN = 0.9;

  private Corridors() {}

  /** Around anchors. */
  static Corridor around(Anchors anchors, Column left, Column right) {
    int n = left.size();
    int m = right.size();
    if ((long) n * m <= SMALL) {
      return Corridor.full(0, n, 0, m);
    }
    int[] lows = new int[n + 1];
    int[] highs = new int[n + 1];
    Arrays.fill(lows, m);
    int i = 0;
    int j = 0;
    for (int k = 0; k <= anchors.size(); k++) {
      int iEnd = k < anchors.size() ? anchors.left(k) : n;
      int jEnd = k < anchors.size() ? anchors.right(k) : m;
      between(lows, highs, i, j, iEnd, jEnd, m);
      i = iEnd;
      j = jEnd;
    }
    lows[0] = 0;
    highs[n] = m;
    widen(lows, highs, left, right, RADIUS, DENSE_RADIUS, sparse(anchors, n, m));
    return new Corridor(0, lows, highs);
  }

  /** Which left edges stand where anchors are few. */
  private static boolean[] sparse(Anchors anchors, int n, int m) {
    boolean[] sparse = new boolean[n + 1];
    int i = 0;
    int j = 0;
    for (int k = 0; k <= anchors.size(); k++) {
      int iEnd = k < anchors.size() ? anchors.left(k) : n;
      int jEnd = k < anchors.size() ? anchors.right(k) : m;
      if (iEnd - i > DENSE_DISTANCE || jEnd - j > DENSE_DISTANCE) {
        Arrays.fill(sparse, i, iEnd + 1, true);
      }
      i = iEnd;
      j = jEnd;
    }
    return sparse;
  }

  private static void between(int[] lows, int[] highs, int i, int j, int iEnd, int jEnd, int m) {
    double height = iEnd - i;
    double width = jEnd - j;
    double half = height * width <= RECTANGLE ? width : half(height, width);
    for (int x = i; x <= iEnd; x++) {
      double middle = height == 0 ? j : j + width * (x - i) / height;
      double slope = height == 0 ? width : width / height;
      lows[x] = Math.min(lows[x], (int) Math.max(j, middle - half - slope));
      highs[x] = Math.max(highs[x], (int) Math.min(jEnd, middle + half + slope));
    }
  }

  /** How far from the diagonal of a rectangle without anchors the search goes. */
  private static double half(double height, double width) {
    double free = Math.max(60, Math.max(height, width) / 8);
    return Math.min(free, Math.max(MOST_FREE, BOUNDLESS / Math.max(1, height)));
  }

  /** Around the beads of a pass that have some probability. */
  static Corridor around(Posteriors beads, Path path, Column left, Column right) {
    int n = left.size();
    int m = right.size();
    int[] lows = new int[n + 1];
    int[] highs = new int[n + 1];
    Arrays.fill(lows, m);
    for (int k = 0; k < beads.size(); k++) {
      touch(lows, highs, beads.leftStart(k), beads.rightStart(k));
      touch(lows, highs, beads.leftEnd(k), beads.rightEnd(k));
    }
    openGaps(lows, highs, path, m);
    boolean[] doubtful = new boolean[n + 1];
    for (int k = 0; k <= path.size(); k++) {
      touch(lows, highs, path.leftEdge(k), path.rightEdge(k));
      if (k < path.size() && !isCertain(path, k)) {
        Arrays.fill(doubtful, path.leftEdge(k), path.leftEdge(k + 1) + 1, true);
      }
    }
    widen(lows, highs, left, right, MARGIN, NARROW_MARGIN, doubtful);
    return new Corridor(0, lows, highs);
  }

  /**
   * Where a pass has left out sentences of both versions beside each other, they may well belong
   * together and have been out of its reach: the rectangle between what is certain before and after
   * is searched next time, unless it is large.
   */
  private static void openGaps(int[] lows, int[] highs, Path path, int m) {
    int from = 0;
    boolean left = false;
    boolean right = false;
    for (int k = 0; k <= path.size(); k++) {
      if (k < path.size() && !isCertain(path, k)) {
        left |= path.state(k) == Path.LEFT;
        right |= path.state(k) == Path.RIGHT;
        continue;
      }
      int i = path.leftEdge(from);
      int j = path.rightEdge(from);
      int iEnd = path.leftEdge(k);
      int jEnd = path.rightEdge(k);
      if (left && right && (double) (iEnd - i) * (jEnd - j) <= RECTANGLE) {
        between(lows, highs, i, j, iEnd, jEnd, m);
      }
      from = k + 1;
      left = false;
      right = false;
    }
  }

  private static boolean isCertain(Path path, int bead) {
    return path.state(bead) == Path.LINKED && path.probability(bead) >= CERTAIN;
  }

  private static void touch(int[] lows, int[] highs, int i, int j) {
    lows[i] = Math.min(lows[i], j);
    highs[i] = Math.max(highs[i], j);
  }

  /**
   * Adds a radius, in sentences, on both sides, but a narrow one where nothing within it is
   * doubtful; edges that nothing has touched take part too.
   */
  private static void widen(
      int[] lows,
      int[] highs,
      Column left,
      Column right,
      double radius,
      double narrow,
      boolean[] doubtful) {
    int n = left.size();
    int m = right.size();
    for (int i = 1; i <= n; i++) {
      highs[i] = Math.max(highs[i], highs[i - 1]);
    }
    for (int i = n - 1; i >= 0; i--) {
      lows[i] = Math.min(lows[i], lows[i + 1]);
    }
    double leftAtoms = n / Math.max(1, left.expectedSentences()[n]);
    double rightAtoms = m / Math.max(1, right.expectedSentences()[m]);
    int far = (int) Math.ceil(narrow * leftAtoms);
    int[] doubts = new int[n + 2];
    for (int i = 0; i <= n; i++) {
      doubts[i + 1] = doubts[i] + (doubtful[i] ? 1 : 0);
    }
    int[] narrowLows = lows.clone();
    int[] narrowHighs = highs.clone();
    for (int i = 0; i <= n; i++) {
      boolean doubt = doubts[Math.min(n, i + far) + 1] > doubts[Math.max(0, i - far)];
      double margin = doubt ? radius : narrow;
      int reach = (int) Math.ceil(margin * leftAtoms);
      int across = (int) Math.ceil(margin * rightAtoms);
      lows[i] = Math.max(0, narrowLows[Math.max(0, i - reach)] - across);
      highs[i] = Math.min(m, narrowHighs[Math.min(n, i + reach)] + across);
    }
  }
}
