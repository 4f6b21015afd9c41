package dev.stele.workbench.plot;

import dev.stele.text.Bead;
import dev.stele.text.Pair;
import dev.stele.text.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The path of an alignment through two versions, few enough points to be drawn however long the
 * text. Sentences and rows count from 0.
 *
 * @param pair the two versions
 * @param left how many sentences the left version has
 * @param right how many the right one has
 * @param points of the path, from the beginning of both versions to their end
 * @param gaps where one version has sentences without partners, the longest first
 * @param lone how many sentences of both have none
 */
public record PlotPath(
    Pair pair, int left, int right, List<Point> points, List<Gap> gaps, int lone) {

  /** More points than this no screen shows apart. */
  static final int MOST_POINTS = 600;

  /** More gaps than this nobody looks through. */
  static final int MOST_GAPS = 100;

  /**
   * A stretch of the path begins here.
   *
   * @param sure the least confidence of its beads, 0..1
   * @param row the row in which it begins
   */
  public record Point(int left, int right, double sure, int row) {}

  /**
   * Sentences of one version that have no partner in the other.
   *
   * @param inLeft whether the left version has them
   * @param from the first of them
   * @param to behind the last
   * @param at how many sentences of the other version stand before
   */
  public record Gap(boolean inLeft, int from, int to, int at, int row) {

    int length() {
      return to - from;
    }
  }

  /** The paths of all pairs. */
  public static List<PlotPath> of(List<Row> rows, int versions) {
    return Pair.all(versions).stream().map(pair -> of(rows, pair)).toList();
  }

  private static PlotPath of(List<Row> rows, Pair pair) {
    int beads = rows.stream().mapToInt(row -> row.beads(pair).size()).sum();
    Tracer tracer = new Tracer(Math.max(1, (beads + MOST_POINTS - 1) / MOST_POINTS));
    int position = 0;
    for (Row row : rows) {
      for (Bead bead : row.beads(pair)) {
        tracer.pass(bead, position);
      }
      position++;
    }
    return tracer.path(pair);
  }

  /** Goes along the beads, with {@code stride} of them to a point. */
  private static final class Tracer {

    private final int stride;
    private final List<Point> points = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private int left;
    private int right;
    private int lone;
    private int passed;
    private double sure = 1;
    private Point from = new Point(0, 0, 1, 0);

    Tracer(int stride) {
      this.stride = stride;
    }

    void pass(Bead bead, int row) {
      if (passed % stride == 0) {
        finish();
        from = new Point(left, right, 1, row);
      }
      passed++;
      sure = Math.min(sure, bead.confidence());
      if (bead.right().isEmpty()) {
        gap(true, left, bead.left().length(), right, row);
      } else if (bead.left().isEmpty()) {
        gap(false, right, bead.right().length(), left, row);
      }
      left += bead.left().length();
      right += bead.right().length();
    }

    private void finish() {
      if (passed > 0) {
        points.add(new Point(from.left(), from.right(), sure, from.row()));
      }
      sure = 1;
    }

    /** Goes on with the gap before where nothing stands between. */
    private void gap(boolean inLeft, int start, int length, int at, int row) {
      lone += length;
      Gap last = gaps.isEmpty() ? null : gaps.getLast();
      boolean goesOn =
          last != null && last.inLeft() == inLeft && last.to() == start && last.at() == at;
      if (goesOn && last != null) {
        gaps.removeLast();
        gaps.add(new Gap(inLeft, last.from(), start + length, at, last.row()));
      } else {
        gaps.add(new Gap(inLeft, start, start + length, at, row));
      }
    }

    PlotPath path(Pair pair) {
      finish();
      List<Gap> longest =
          gaps.stream()
              .sorted(Comparator.comparingInt(Gap::length).reversed().thenComparingInt(Gap::row))
              .limit(MOST_GAPS)
              .toList();
      return new PlotPath(pair, left, right, List.copyOf(points), longest, lone);
    }
  }
}
