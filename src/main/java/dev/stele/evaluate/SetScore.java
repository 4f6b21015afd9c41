package dev.stele.evaluate;

import dev.stele.evaluate.score.PairScore;
import java.util.List;
import java.util.Optional;

/**
 * How well a set was aligned.
 *
 * @param kind of gold: {@code units}, {@code beads} or {@code sample}
 * @param sentences of all versions together, as they were cut
 * @param cost of reading, cutting and aligning; empty when the alignment was given
 */
public record SetScore(
    String name, String kind, int sentences, List<PairScore> pairs, Optional<Cost> cost) {

  public SetScore {
    pairs = List.copyOf(pairs);
  }
}
