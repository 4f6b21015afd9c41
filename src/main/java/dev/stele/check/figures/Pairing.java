package dev.stele.check.figures;

import dev.stele.check.RowText;
import dev.stele.lexicon.figures.Figure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Puts what a version lacks and what it alone says together: where it says 6 and the others say 5,
 * that is one difference, not two.
 */
final class Pairing {

  /** So many figures away another is no longer taken for the one in question. */
  private static final int NEAR = 12;

  private final RowText row;
  private final Map<Integer, Index> indexes;
  private final int source;
  private final Places places;
  private final List<Difference> differences = new ArrayList<>();

  Pairing(RowText row, Map<Integer, Index> indexes, int source) {
    this.row = row;
    this.indexes = indexes;
    this.source = source;
    this.places = new Places(row, indexes);
  }

  List<Difference> of(Map<Integer, List<Mention>> lacks, Map<Integer, List<Figure>> extras) {
    Map<Integer, List<Figure>> left = new HashMap<>();
    for (int version : indexes.keySet()) {
      List<Figure> said = new ArrayList<>(extras.getOrDefault(version, List.of()));
      lacks.getOrDefault(version, List.of()).forEach(lack -> pair(version, lack, said));
      left.put(version, said);
    }
    againstSource(left);
    left.forEach((version, figures) -> figures.forEach(figure -> add(version, figure, List.of())));
    return differences;
  }

  private void pair(int version, Mention lack, List<Figure> extras) {
    Optional<Figure> found = nearest(lack, version, extras);
    List<Mention> expected = evidence(version, lack);
    if (found.isPresent()) {
      extras.remove(found.get());
      add(version, found.get(), expected);
    } else {
      int place = places.of(lack, version);
      differences.add(new Difference(version, Optional.empty(), expected, place));
    }
  }

  private void add(int version, Figure found, List<Mention> expected) {
    differences.add(new Difference(version, Optional.of(found), expected, found.start()));
  }

  /** When every version says something else, the source is right. */
  private void againstSource(Map<Integer, List<Figure>> left) {
    List<Figure> wanted = left.getOrDefault(source, new ArrayList<>());
    List<Figure> used = new ArrayList<>();
    for (int version : indexes.keySet()) {
      if (version != source) {
        for (Figure figure : wanted) {
          Mention lack = new Mention(source, figure);
          List<Figure> extras = left.getOrDefault(version, List.of());
          nearest(lack, version, extras)
              .ifPresent(
                  found -> {
                    extras.remove(found);
                    used.add(figure);
                    add(version, found, List.of(lack));
                  });
        }
      }
    }
    wanted.removeAll(used);
  }

  /** All that say what a version lacks. */
  private List<Mention> evidence(int version, Mention lack) {
    List<Mention> evidence = new ArrayList<>();
    for (Map.Entry<Integer, Index> other : indexes.entrySet()) {
      if (other.getKey() == lack.version()) {
        evidence.add(lack);
      } else if (other.getKey() != version) {
        other
            .getValue()
            .partner(lack.figure())
            .ifPresent(figure -> evidence.add(new Mention(other.getKey(), figure)));
      }
    }
    return evidence;
  }

  private Optional<Figure> nearest(Mention lack, int version, List<Figure> extras) {
    double wanted = share(lack.figure(), lack.version());
    Figure best = null;
    double least = Double.MAX_VALUE;
    int looked = 0;
    for (Figure extra : extras) {
      if (isComparable(extra, lack.figure()) && looked++ < NEAR) {
        double distance = Math.abs(share(extra, version) - wanted);
        distance += extra.kind() == lack.figure().kind() ? 0 : 1;
        if (distance < least) {
          least = distance;
          best = extra;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private double share(Figure figure, int version) {
    return figure.start() / (double) Math.max(1, row.cell(version).text().length());
  }

  private static boolean isComparable(Figure a, Figure b) {
    return Objects.equals(word(a), word(b));
  }

  /** Months go with months, weekdays with weekdays, and all numbers with each other. */
  private static Figure.Kind word(Figure figure) {
    return switch (figure.kind()) {
      case MONTH, WEEKDAY -> figure.kind();
      default -> Figure.Kind.NUMBER;
    };
  }
}
