package dev.stele.text;

import java.util.ArrayList;
import java.util.List;

/** Two versions of a multitext by their columns, {@code left < right}. */
public record Pair(int left, int right) {

  public Pair {
    if (left < 0 || left >= right) {
      throw new IllegalArgumentException("left=" + left + " is not before right=" + right);
    }
  }

  /** All pairs of {@code versions} columns: 0-1, 0-2, …, 1-2, … */
  public static List<Pair> all(int versions) {
    List<Pair> pairs = new ArrayList<>(versions * (versions - 1) / 2);
    for (int left = 0; left < versions; left++) {
      for (int right = left + 1; right < versions; right++) {
        pairs.add(new Pair(left, right));
      }
    }
    return List.copyOf(pairs);
  }

  /** This pair's place in {@link #all}. */
  public int index(int versions) {
    return left * (2 * versions - left - 1) / 2 + right - left - 1;
  }

  public boolean has(int version) {
    return version == left || version == right;
  }
}
