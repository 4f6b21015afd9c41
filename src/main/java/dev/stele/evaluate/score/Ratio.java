package dev.stele.evaluate.score;

/** Precision and recall, 0..1. */
public record Ratio(double precision, double recall) {

  /** The harmonic mean of both, 0 when both are. */
  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  static Ratio of(long right, long found, long gold, double withoutAny) {
    return new Ratio(
        found == 0 ? withoutAny : (double) right / found,
        gold == 0 ? withoutAny : (double) right / gold);
  }
}
