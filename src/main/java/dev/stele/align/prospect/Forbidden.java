package dev.stele.align.prospect;

import dev.stele.text.Bead;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Beads that must not be chosen, so that the next best come to light. */
public record Forbidden(Set<List<Integer>> beads) implements Prospect {

  /** As good as never, in nats. */
  private static final double TOLL = -40;

  /** Nothing forbidden, to add to. */
  public static Forbidden none() {
    return new Forbidden(new HashSet<>());
  }

  /** Forbids a bead that begins at the given sentences. */
  public void add(Bead bead, int left, int right) {
    beads.add(
        key(
            left + bead.left().start(),
            left + bead.left().end(),
            right + bead.right().start(),
            right + bead.right().end()));
  }

  private static List<Integer> key(int i, int iEnd, int j, int jEnd) {
    // A sentence that stands alone does so wherever the other version is cut.
    return i == iEnd
        ? List.of(-1, -1, j, jEnd)
        : j == jEnd ? List.of(i, iEnd, -1, -1) : List.of(i, iEnd, j, jEnd);
  }

  @Override
  public double linked(int i, int iEnd, int j, int jEnd) {
    return beads.contains(key(i, iEnd, j, jEnd)) ? TOLL : 0;
  }

  @Override
  public double leftAlone(int i) {
    return beads.contains(key(i, i + 1, 0, 0)) ? TOLL : 0;
  }

  @Override
  public double rightAlone(int j) {
    return beads.contains(key(0, 0, j, j + 1)) ? TOLL : 0;
  }
}
