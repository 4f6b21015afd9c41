package dev.stele.text;

/**
 * A group of consecutive sentences of one version that belongs to a group of another; either side,
 * but not both, may be empty (an omission or an addition). Sentences count from the beginning of
 * the row; {@code confidence} is the probability, 0..1, that the bead is right.
 */
public record Bead(Span left, Span right, double confidence) {

  public Bead {
    left = left.shared();
    right = right.shared();
    if (left.isEmpty() && right.isEmpty()) {
      throw new IllegalArgumentException("a bead is empty on both sides: " + left + ":" + right);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence=" + confidence + " is not within 0..1");
    }
  }

  /** Whether the bead links text with text. */
  public boolean isLinked() {
    return !left.isEmpty() && !right.isEmpty();
  }

  public Bead shift(int byLeft, int byRight) {
    return new Bead(left.shift(byLeft), right.shift(byRight), confidence);
  }
}
