package dev.stele.evaluate.score;

import java.util.List;

/**
 * The gold of a pair of versions as groups of units: units that one sentence spans are tied
 * together, as no alignment of these sentences could part them.
 */
final class UnitGroups {

  /** No group: the sentence has no text that counts. */
  static final int NONE = -1;

  private final Ties ties;
  private final List<int[]> leftUnits;
  private final List<int[]> rightUnits;
  private final long[] leftLength;
  private final long[] rightLength;

  UnitGroups(PairAlignment alignment, List<String> left, List<String> right, String pair) {
    int units = Math.max(left.size(), right.size());
    ties = new Ties(units);
    leftUnits = Overlaps.of(alignment.left(), left, pair + ", left");
    rightUnits = Overlaps.of(alignment.right(), right, pair + ", right");
    leftUnits.forEach(this::tie);
    rightUnits.forEach(this::tie);
    leftLength = lengths(left, units);
    rightLength = lengths(right, units);
  }

  /** The group of a sentence on the left, {@link #NONE} without any. */
  int ofLeft(int sentence) {
    return group(leftUnits.get(sentence));
  }

  int ofRight(int sentence) {
    return group(rightUnits.get(sentence));
  }

  int size() {
    return leftLength.length;
  }

  /** Whether the number stands for a group that has text. */
  boolean exists(int group) {
    return leftLength[group] + rightLength[group] > 0;
  }

  /** Whether the group has text on both sides. */
  boolean isFull(int group) {
    return leftLength[group] > 0 && rightLength[group] > 0;
  }

  /** Characters of groups that have text on one side alone. */
  long omitted() {
    long sum = 0;
    for (int g = 0; g < size(); g++) {
      sum += isFull(g) ? 0 : leftLength[g] + rightLength[g];
    }
    return sum;
  }

  private int group(int[] units) {
    return units.length == 0 ? NONE : ties.find(units[0]);
  }

  private void tie(int[] units) {
    for (int i = 1; i < units.length; i++) {
      ties.tie(units[0], units[i]);
    }
  }

  private long[] lengths(List<String> units, int count) {
    long[] lengths = new long[count];
    for (int u = 0; u < units.size(); u++) {
      lengths[ties.find(u)] += Characters.count(units.get(u));
    }
    return lengths;
  }
}
