package dev.stele.check.partners;

import dev.stele.check.RowText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a row's versions say held against each other. What most versions say is taken for right;
 * where as many say it as do not, the source is.
 */
public final class Comparison<T> {

  /** Versions that differ in more than this do not say the same anyway. */
  private static final int MOST = 50;

  private final RowText row;
  private final int source;
  private final Map<Integer, Side<T>> sides;
  private final Map<Integer, List<Lack<T>>> lacks = new LinkedHashMap<>();
  private final Map<Integer, List<T>> extras = new LinkedHashMap<>();

  /** Something that others say and a version lacks. */
  public record Lack<T>(int version, T item) {}

  /**
   * @param sides of the versions that say anything at all
   */
  public Comparison(RowText row, Map<Integer, ? extends Side<T>> sides, int source) {
    this.row = row;
    this.source = source;
    this.sides = new LinkedHashMap<>(sides);
    for (int version : this.sides.keySet()) {
      lacks.put(version, new ArrayList<>());
      extras.put(version, new ArrayList<>());
    }
    this.sides.keySet().forEach(this::compare);
  }

  /** What a version lacks; may be taken out of. */
  public List<Lack<T>> lacks(int version) {
    return lacks.getOrDefault(version, List.of());
  }

  /** What a version alone says; may be taken out of. */
  public List<T> extras(int version) {
    return extras.getOrDefault(version, List.of());
  }

  /** What is left of both, put together. */
  public List<Difference<T>> differences() {
    return new Pairing<>(row, sides, source).of(this);
  }

  private void compare(int version) {
    Side<T> side = Objects.requireNonNull(sides.get(version));
    for (T item : side.items()) {
      if (side.isSure(item)) {
        compare(version, side, item);
      }
    }
  }

  private void compare(int version, Side<T> side, T item) {
    List<Integer> without = new ArrayList<>();
    int with = 1;
    boolean sourceSays = version == source;
    for (Map.Entry<Integer, Side<T>> other : sides.entrySet()) {
      if (other.getKey() != version) {
        Optional<Side.Partner> partner = other.getValue().partner(side, item);
        boolean sure = partner.filter(Side.Partner::sure).isPresent();
        with += sure ? 1 : 0;
        sourceSays |= sure && other.getKey() == source;
        if (partner.isEmpty()) {
          without.add(other.getKey());
        }
      }
    }
    if (with > without.size() || with == without.size() && sourceSays) {
      without.forEach(v -> lack(v, new Lack<>(version, item)));
    } else if (extras(version).size() < MOST) {
      extras(version).add(item);
    }
  }

  /** Notes what a version lacks, once although several others say it. */
  private void lack(int version, Lack<T> lack) {
    Side<T> side = Objects.requireNonNull(sides.get(version));
    boolean isKnown =
        lacks(version).stream()
            .anyMatch(
                other ->
                    other.version() != lack.version() && side.isSame(other.item(), lack.item()));
    if (!isKnown && lacks(version).size() < MOST) {
      lacks(version).add(lack);
    }
  }
}
