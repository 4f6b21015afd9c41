package dev.stele.align;

import dev.stele.text.Pair;
import dev.stele.text.Span;
import java.util.Optional;

/**
 * One thing that speaks for or against two versions' cells of a row being translations of each
 * other: two words that translate each other, or one that has no counterpart.
 *
 * @param weight log-likelihood ratio in nats: positive speaks for, negative against
 * @param left where it stands in the left version's cell, if it does
 * @param right where it stands in the right version's cell, if it does
 */
public record Evidence(
    Pair pair, Kind kind, double weight, Optional<Place> left, Optional<Place> right) {

  /** What sort of evidence it is. */
  public enum Kind {
    WORD,
    NUMBER,
    NAME,
    LENGTH
  }

  /** A stretch of a sentence: the sentence's index in its cell and UTF-16 units in its text. */
  public record Place(int sentence, Span span) {}
}
