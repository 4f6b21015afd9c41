package dev.stele.text.edit;

import dev.stele.text.Bead;
import dev.stele.text.Pair;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** The arithmetic of bead lists: how the beads of a pair follow when its cells change. */
final class Beads {

  /** A person's word is not in doubt. */
  private static final double BY_HAND = 1.0;

  /** One side of a pair. */
  enum Side {
    LEFT,
    RIGHT;

    static Side of(int version, Pair pair) {
      return version == pair.left() ? LEFT : RIGHT;
    }

    Span in(Bead bead) {
      return this == LEFT ? bead.left() : bead.right();
    }
  }

  private Beads() {}

  /** The least confidence among all beads of a row, 1 when there are none. */
  static double confidence(List<List<Bead>> beads) {
    return beads.stream().flatMap(List::stream).mapToDouble(Bead::confidence).min().orElse(1.0);
  }

  /** One bead for everything in two cells. */
  static List<Bead> whole(int left, int right) {
    return left == 0 && right == 0
        ? List.of()
        : List.of(new Bead(new Span(0, left), new Span(0, right), BY_HAND));
  }

  /** The beads of two rows of which {@code second} comes to stand below {@code first}. */
  static List<Bead> concat(List<Bead> first, List<Bead> second) {
    List<Bead> all = new ArrayList<>(first);
    int left = first.isEmpty() ? 0 : first.getLast().left().end();
    int right = first.isEmpty() ? 0 : first.getLast().right().end();
    second.forEach(bead -> all.add(bead.shift(left, right)));
    return all;
  }

  /** What of the beads lies within two ranges of sentences, counted from the ranges' starts. */
  static List<Bead> within(List<Bead> beads, Span left, Span right) {
    List<Bead> inside = new ArrayList<>();
    for (Bead bead : beads) {
      Span l = bead.left().within(left.start(), left.end());
      Span r = bead.right().within(right.start(), right.end());
      if (!l.isEmpty() || !r.isEmpty()) {
        boolean untouched = l.equals(bead.left()) && r.equals(bead.right());
        inside.add(
            new Bead(
                l.shift(-left.start()),
                r.shift(-right.start()),
                untouched ? bead.confidence() : BY_HAND));
      }
    }
    return inside;
  }

  /** After {@code count} sentences were put below those of one side: the last bead takes them. */
  static List<Bead> append(List<Bead> beads, Side side, int count) {
    if (beads.isEmpty()) {
      return side == Side.LEFT ? whole(count, 0) : whole(0, count);
    }
    List<Bead> longer = new ArrayList<>(beads);
    Bead last = longer.removeLast();
    Span span = side.in(last);
    longer.add(with(last, side, new Span(span.start(), span.end() + count)));
    return longer;
  }

  /** After {@code count} sentences were put above those of one side: the first bead takes them. */
  static List<Bead> prepend(List<Bead> beads, Side side, int count) {
    if (beads.isEmpty()) {
      return append(beads, side, count);
    }
    List<Bead> longer = new ArrayList<>(map(beads, side, x -> x + count));
    Bead first = longer.removeFirst();
    longer.addFirst(with(first, side, new Span(0, side.in(first).end())));
    return longer;
  }

  /** After the sentence at {@code index} of one side was split in two: its bead holds both. */
  static List<Bead> grow(List<Bead> beads, Side side, int index) {
    return map(beads, side, x -> x > index ? x + 1 : x);
  }

  /** After the sentences at {@code index} and {@code index + 1} of one side became one. */
  static List<Bead> shrink(List<Bead> beads, Side side, int index) {
    int first = holding(beads, side, index);
    int last = holding(beads, side, index + 1);
    return map(fuse(beads, first, last), side, x -> x > index ? x - 1 : x);
  }

  /** The beads with those from {@code first} to {@code last}, inclusive, made one. */
  static List<Bead> fuse(List<Bead> beads, int first, int last) {
    if (first == last) {
      return beads;
    }
    Bead a = beads.get(first);
    Bead b = beads.get(last);
    List<Bead> fused = new ArrayList<>(beads.subList(0, first));
    fused.add(
        new Bead(
            new Span(a.left().start(), b.left().end()),
            new Span(a.right().start(), b.right().end()),
            BY_HAND));
    fused.addAll(beads.subList(last + 1, beads.size()));
    return fused;
  }

  /** The place in the list of the bead that holds a sentence of one side. */
  static int holding(List<Bead> beads, Side side, int sentence) {
    for (int i = 0; i < beads.size(); i++) {
      Span span = side.in(beads.get(i));
      if (span.start() <= sentence && sentence < span.end()) {
        return i;
      }
    }
    throw new IndexOutOfBoundsException("no bead holds sentence " + sentence);
  }

  /** A way to derive the beads of a pair when the cell of one of its versions changes. */
  @FunctionalInterface
  interface Change {
    List<Bead> of(List<Bead> beads, Side side, Pair pair);
  }

  /** The row with another cell for one version, the beads of that version's pairs following. */
  static Row withCell(Row row, int version, List<Segment> cell, Change change) {
    List<List<Segment>> cells = new ArrayList<>(row.cells());
    cells.set(version, cell);
    List<List<Bead>> beads = new ArrayList<>(row.beads());
    for (Pair pair : Pair.all(row.versions())) {
      if (pair.has(version)) {
        beads.set(
            pair.index(row.versions()), change.of(row.beads(pair), Side.of(version, pair), pair));
      }
    }
    return row.with(cells, beads, confidence(beads));
  }

  private static List<Bead> map(List<Bead> beads, Side side, IntUnaryOperator to) {
    return beads.stream()
        .map(
            bead -> {
              Span span = side.in(bead);
              Span moved = new Span(to.applyAsInt(span.start()), to.applyAsInt(span.end()));
              return side == Side.LEFT
                  ? new Bead(moved, bead.right(), bead.confidence())
                  : new Bead(bead.left(), moved, bead.confidence());
            })
        .toList();
  }

  private static Bead with(Bead bead, Side side, Span span) {
    return side == Side.LEFT
        ? new Bead(span, bead.right(), BY_HAND)
        : new Bead(bead.left(), span, BY_HAND);
  }
}
