package dev.stele.glossary.candidates;

import dev.stele.lexicon.Counterparts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Pairs the stretches of one version with those of another, each at most once, the surest first.
 */
final class Pairing {

  /** Of the rows with one of a pair so many must have the other. */
  private static final double LEAST_SHARE = .5;

  /** Chi square with one degree of freedom at p = .001. */
  private static final double LEAST_RATIO = 10.83;

  /**
   * What each further word of a pair is worth: of two that occur together the longer is the term.
   */
  private static final double PER_WORD = .25;

  /** What it is worth when a lexicon knows two words of a pair for each other. */
  private static final double KNOWN = 2;

  /** A pair inside a longer one is no term where so much of its occurrences is in that one. */
  private static final double SWALLOWED = .7;

  /** Two stretches and how they keep company. */
  record Pair(int left, int right, Association association, double weight) {}

  private final Stretches left;
  private final Stretches right;
  private final int rows;
  private final int least;
  private final int[][] rightByRow;
  private final Counterparts lexicon;

  Pairing(Stretches left, Stretches right, int rows, int least, Counterparts lexicon) {
    this.lexicon = lexicon;
    this.left = left;
    this.right = right;
    this.rows = rows;
    this.least = least;
    rightByRow = byRow(right, rows);
  }

  private static int[][] byRow(Stretches stretches, int rows) {
    List<List<Integer>> byRow =
        IntStream.range(0, rows).mapToObj(r -> (List<Integer>) new ArrayList<Integer>()).toList();
    for (int id = 0; id < stretches.size(); id++) {
      if (stretches.mayBeTerm(id)) {
        for (int row : stretches.rows(id)) {
          byRow.get(row).add(id);
        }
      }
    }
    return byRow.stream()
        .map(ids -> ids.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  /** The pairs, by the left stretch. */
  Map<Integer, Pair> pairs() {
    List<Pair> found = new ArrayList<>();
    int[] counts = new int[right.size()];
    for (int id = 0; id < left.size(); id++) {
      if (left.mayBeTerm(id)) {
        collect(id, counts, found);
      }
    }
    found.sort(Comparator.comparingDouble(Pair::weight).reversed().thenComparing(Pair::left));
    return chosen(found);
  }

  private void collect(int id, int[] counts, List<Pair> found) {
    int[] own = left.rows(id);
    Set<Integer> touched = new HashSet<>();
    for (int row : own) {
      for (int other : rightByRow[row]) {
        if (counts[other]++ == 0) {
          touched.add(other);
        }
      }
    }
    for (int other : touched) {
      Association association =
          new Association(counts[other], own.length, right.rows(other).length, rows);
      counts[other] = 0;
      if (association.together() >= least && association.share() >= LEAST_SHARE) {
        double ratio = association.likelihoodRatio();
        if (ratio >= LEAST_RATIO) {
          found.add(
              new Pair(id, other, association, ratio * association.share() * bonus(id, other)));
        }
      }
    }
  }

  private double bonus(int id, int other) {
    Counterparts.Found found = lexicon.in(left.words(id), right.words(other));
    double known = 0;
    for (float strength : found.leftStrength()) {
      known = Math.max(known, strength);
    }
    int words = left.length(id) + right.length(other) - 2;
    return (1 + PER_WORD * words) * (1 + KNOWN * known);
  }

  private Map<Integer, Pair> chosen(List<Pair> sorted) {
    Map<Integer, Pair> byLeft = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    Map<Integer, List<Pair>> byPart = new HashMap<>();
    for (Pair pair : sorted) {
      if (!byLeft.containsKey(pair.left())
          && !taken.contains(pair.right())
          && byPart.getOrDefault(left.parts(pair.left()).getFirst(), List.of()).stream()
              .noneMatch(longer -> swallows(longer, pair))) {
        byLeft.put(pair.left(), pair);
        taken.add(pair.right());
        for (int part : left.parts(pair.left())) {
          byPart.computeIfAbsent(part, p -> new ArrayList<>()).add(pair);
        }
      }
    }
    return byLeft;
  }

  /** Whether one of two pairs that overlap says all that the other does. */
  private boolean swallows(Pair chosen, Pair other) {
    boolean nested =
        left.isInside(other.left(), chosen.left()) || left.isInside(chosen.left(), other.left());
    return nested && chosen.association().together() >= SWALLOWED * other.association().together();
  }
}
