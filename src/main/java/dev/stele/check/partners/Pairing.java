package dev.stele.check.partners;

import dev.stele.check.RowText;
import dev.stele.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Puts what a version lacks and what it alone says together: where it says 6 and the others say 5,
 * that is one difference, not two.
 */
final class Pairing<T> {

  private final RowText row;
  private final Map<Integer, Side<T>> sides;
  private final int source;
  private final Places<T> places;
  private final List<Difference<T>> differences = new ArrayList<>();

  Pairing(RowText row, Map<Integer, Side<T>> sides, int source) {
    this.row = row;
    this.sides = sides;
    this.source = source;
    this.places = new Places<>(row, sides);
  }

  List<Difference<T>> of(Comparison<T> comparison) {
    for (int version : sides.keySet()) {
      for (Comparison.Lack<T> lack : comparison.lacks(version)) {
        pair(version, lack, comparison.extras(version));
      }
    }
    againstSource(comparison);
    for (int version : sides.keySet()) {
      comparison.extras(version).forEach(extra -> add(version, extra, extra, List.of()));
    }
    return differences;
  }

  private void pair(int version, Comparison.Lack<T> lack, List<T> extras) {
    Optional<T> found = nearest(lack, version, extras);
    List<Mention> expected = evidence(version, lack);
    if (found.isPresent()) {
      extras.remove(found.get());
      add(version, lack.item(), found.get(), expected);
    } else {
      int place = places.of(lack, version);
      differences.add(new Difference<>(version, lack.item(), Optional.empty(), expected, place));
    }
  }

  private void add(int version, T subject, T found, List<Mention> expected) {
    Span span = side(version).span(found);
    differences.add(new Difference<>(version, subject, Optional.of(span), expected, span.start()));
  }

  /** When every version says something else, the source is right. */
  private void againstSource(Comparison<T> comparison) {
    List<T> wanted = comparison.extras(source);
    List<T> used = new ArrayList<>();
    for (int version : sides.keySet()) {
      if (version != source) {
        for (T item : wanted) {
          Comparison.Lack<T> lack = new Comparison.Lack<>(source, item);
          List<T> extras = comparison.extras(version);
          Optional<T> found = nearest(lack, version, extras);
          if (found.isPresent()) {
            extras.remove(found.get());
            used.add(item);
            Mention expected = new Mention(source, side(source).span(item));
            add(version, item, found.get(), List.of(expected));
          }
        }
      }
    }
    used.forEach(wanted::remove);
  }

  /** All that say what a version lacks. */
  private List<Mention> evidence(int version, Comparison.Lack<T> lack) {
    List<Mention> evidence = new ArrayList<>();
    Side<T> from = side(lack.version());
    for (Map.Entry<Integer, Side<T>> other : sides.entrySet()) {
      if (other.getKey() == lack.version()) {
        evidence.add(new Mention(lack.version(), from.span(lack.item())));
      } else if (other.getKey() != version) {
        other
            .getValue()
            .partner(from, lack.item())
            .ifPresent(partner -> evidence.add(new Mention(other.getKey(), partner.span())));
      }
    }
    return evidence;
  }

  private Optional<T> nearest(Comparison.Lack<T> lack, int version, List<T> extras) {
    double wanted = share(lack.item(), lack.version());
    T best = null;
    double least = Double.MAX_VALUE;
    for (T extra : extras) {
      double distance = Math.abs(share(extra, version) - wanted);
      if (distance < least && side(version).isComparable(extra, lack.item())) {
        least = distance;
        best = extra;
      }
    }
    return Optional.ofNullable(best);
  }

  private double share(T item, int version) {
    int length = row.cell(version).text().length();
    return side(version).span(item).start() / (double) Math.max(1, length);
  }

  private Side<T> side(int version) {
    return Objects.requireNonNull(sides.get(version));
  }
}
