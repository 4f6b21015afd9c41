package dev.stele.segment.training;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How well blocks of sentences were cut, in three measures.
 *
 * @param gold sentences there are
 * @param found sentences that were made
 * @param right sentences in both, whose two ends are right
 * @param rightEnds ends of sentences in both, the ends of the blocks among them
 * @param blocks whose ends are no question
 */
public record Score(int gold, int found, int right, int rightEnds, int blocks) {

  static final Score NONE = new Score(0, 0, 0, 0, 0);

  /** The score of one block, given where its sentences end and where those that were made do. */
  static Score of(List<Integer> gold, List<Integer> found) {
    Set<Integer> ends = new HashSet<>(gold);
    ends.retainAll(found);
    Set<Long> spans = spans(gold);
    spans.retainAll(spans(found));
    return new Score(gold.size(), found.size(), spans.size(), ends.size(), 1);
  }

  private static Set<Long> spans(List<Integer> ends) {
    Set<Long> spans = new HashSet<>();
    long start = 0;
    for (int end : ends) {
      spans.add((start << 32) | end);
      start = end;
    }
    return spans;
  }

  Score plus(Score other) {
    return new Score(
        gold + other.gold,
        found + other.found,
        right + other.right,
        rightEnds + other.rightEnds,
        blocks + other.blocks);
  }

  /** F1 of whole sentences, as OpenNLP's evaluator counts: both ends are right. */
  public double sentenceF1() {
    return 2.0 * right / (gold + found);
  }

  /** F1 of the ends of sentences, those of the blocks among them. */
  public double endF1() {
    return 2.0 * rightEnds / (gold + found);
  }

  /** F1 of the boundaries between sentences alone. */
  public double innerF1() {
    return 2.0 * (rightEnds - blocks) / (gold + found - 2.0 * blocks);
  }

  @Override
  public String toString() {
    return "ends F1 %.4f (between sentences %.4f: precision %.4f, recall %.4f), whole sentences F1 %.4f"
        .formatted(
            endF1(),
            innerF1(),
            (double) (rightEnds - blocks) / (found - blocks),
            (double) (rightEnds - blocks) / (gold - blocks),
            sentenceF1());
  }
}
