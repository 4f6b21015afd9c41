package dev.stele.evaluate.score;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether beads are as often right as their confidence says: a reliability table and the expected
 * calibration error, the mean distance between confidence and share of right beads, weighted by the
 * beads in each bin (Naeini et al. 2015; Guo et al. 2017).
 */
public record Calibration(List<Bin> bins, double expectedError) {

  private static final int BINS = 10;

  /**
   * The beads whose confidence lies in {@code [from, to)}, 1 in the last bin.
   *
   * @param confidence the mean of their confidences
   * @param right the share of them that is right
   */
  public record Bin(double from, double to, int beads, double confidence, double right) {}

  public Calibration {
    bins = List.copyOf(bins);
  }

  /** The calibration of some judgements; bins without any are left out. */
  public static Calibration of(List<Judgement> judgements) {
    List<Bin> bins = new ArrayList<>();
    double error = 0;
    for (int b = 0; b < BINS; b++) {
      int bin = b;
      List<Judgement> inside = judgements.stream().filter(j -> bin(j) == bin).toList();
      if (!inside.isEmpty()) {
        double confidence =
            inside.stream().mapToDouble(Judgement::confidence).average().orElseThrow();
        double right = (double) inside.stream().filter(Judgement::right).count() / inside.size();
        bins.add(new Bin((double) b / BINS, (b + 1.0) / BINS, inside.size(), confidence, right));
        error += Math.abs(confidence - right) * inside.size() / judgements.size();
      }
    }
    return new Calibration(bins, error);
  }

  private static int bin(Judgement judgement) {
    return Math.min(BINS - 1, (int) (judgement.confidence() * BINS));
  }
}
