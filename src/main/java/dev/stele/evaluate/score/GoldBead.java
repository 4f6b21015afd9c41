package dev.stele.evaluate.score;

import dev.stele.text.Bead;
import dev.stele.text.Span;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The sentences of two texts, by their indexes from 0, that translate each other; one side may be
 * empty.
 */
public record GoldBead(List<Integer> left, List<Integer> right) {

  public GoldBead {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  static GoldBead of(Bead bead) {
    return new GoldBead(indexes(bead.left()), indexes(bead.right()));
  }

  boolean isEmpty() {
    return left.isEmpty() && right.isEmpty();
  }

  boolean isLinked() {
    return !left.isEmpty() && !right.isEmpty();
  }

  @Override
  public String toString() {
    return left + ":" + right;
  }

  private static List<Integer> indexes(Span span) {
    return IntStream.range(span.start(), span.end()).boxed().toList();
  }
}
