package dev.stele.check.figures;

import dev.stele.check.RowText;
import dev.stele.lexicon.figures.Figure;
import dev.stele.lexicon.figures.Sense;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of a row's versions held against each other. What most versions say is taken for
 * right; where as many say it as do not, the source is.
 */
final class Comparison {

  /** Versions that differ in more than this do not say the same anyway. */
  private static final int MOST = 50;

  private final RowText row;
  private final int source;
  private final boolean counting;
  private final Map<Integer, Index> indexes = new LinkedHashMap<>();
  private final Map<Integer, List<Mention>> lacks = new HashMap<>();
  private final Map<Integer, List<Figure>> extras = new HashMap<>();

  /**
   * @param counting whether what is said twice must be said twice everywhere
   */
  private Comparison(RowText row, int source, boolean counting) {
    this.row = row;
    this.source = source;
    this.counting = counting;
    for (int v = 0; v < row.versions(); v++) {
      if (!row.cell(v).isEmpty()) {
        indexes.put(v, new Index(row.cell(v)));
      }
    }
  }

  static List<Difference> of(RowText row, int source, boolean counting) {
    Comparison comparison = new Comparison(row, source, counting);
    comparison.indexes.keySet().forEach(comparison::compare);
    if (!counting) {
      comparison.indexes.keySet().forEach(comparison::settle);
    }
    List<Difference> differences =
        new Pairing(row, comparison.indexes, source).of(comparison.lacks, comparison.extras);
    differences.addAll(Units.conflicts(comparison.indexes, source));
    return differences;
  }

  private void settle(int version) {
    List<Mention> lacking = lacks.get(version);
    List<Figure> extra = extras.get(version);
    if (lacking != null && extra != null) {
      Weekdays.settle(lacking, extra);
    }
  }

  private void compare(int version) {
    Map<Sense, Integer> times = new HashMap<>();
    for (Figure figure : at(version).figures()) {
      int time = times.merge(figure.senses().getFirst(), 1, Integer::sum);
      if (figure.sure()) {
        compare(version, figure, counting && figure.digits() ? time : 1);
      }
    }
  }

  private void compare(int version, Figure figure, int time) {
    List<Integer> without = new ArrayList<>();
    int with = 0;
    for (Map.Entry<Integer, Index> other : indexes.entrySet()) {
      if (other.getKey() == version || says(other.getValue(), figure, time)) {
        with += other.getValue().isSureOf(figure) ? 1 : 0;
      } else {
        without.add(other.getKey());
      }
    }
    if (without.isEmpty()) {
      return;
    }
    boolean sourceSays = version == source || figure.digits() && !without.contains(source);
    if (with > without.size() || with == without.size() && sourceSays) {
      without.forEach(v -> lack(v, new Mention(version, figure)));
    } else {
      List<Figure> known = extras.computeIfAbsent(version, v -> new ArrayList<>());
      if (known.size() < MOST) {
        known.add(figure);
      }
    }
  }

  private static boolean says(Index index, Figure figure, int time) {
    return index.partner(figure).isPresent() && (time == 1 || index.count(figure) >= time);
  }

  /** Notes what a version lacks, once although several others say it. */
  private void lack(int version, Mention mention) {
    List<Mention> known = lacks.computeIfAbsent(version, v -> new ArrayList<>());
    boolean isKnown =
        known.stream()
            .anyMatch(
                other ->
                    other.version() != mention.version()
                        && other.figure().saysSameAs(mention.figure()));
    if (!isKnown && known.size() < MOST) {
      known.add(mention);
    }
  }

  private Index at(int version) {
    return Optional.ofNullable(indexes.get(version)).orElseThrow();
  }
}
