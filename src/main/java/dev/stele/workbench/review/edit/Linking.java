package dev.stele.workbench.review.edit;

import dev.stele.text.Bead;
import dev.stele.text.Multitext;
import dev.stele.text.Pair;
import dev.stele.text.Reason;
import dev.stele.text.Row;
import dev.stele.text.Span;
import dev.stele.text.Splice;
import dev.stele.text.edit.RowEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Pinpoint linking: a person says that a sentence of one version and a sentence of another belong
 * together.
 *
 * <p>Within a row their beads become one; when they are one already, it is cut so that the two
 * stand alone together. From different rows the two are brought into a row of their own, with what
 * stands before them above it and what stands behind them below: nothing but its rows' edges
 * changes, and re-aligning can set right what is around.
 */
final class Linking {

  private Linking() {}

  /** A sentence by its row (counted in the multitext at hand), its version and its place there. */
  public record Sentence(int row, int version, int sentence) {}

  /** The change, and where the first of the two sentences stands after it. */
  public record Linked(Splice splice, int row, int sentence) {}

  /**
   * @throws IllegalArgumentException for two sentences of one version
   */
  public static Linked link(Multitext text, Sentence one, Sentence two, LongSupplier ids) {
    if (one.version() == two.version()) {
      throw new IllegalArgumentException("both sentences are of version " + one.version());
    }
    return one.row() == two.row() ? inRow(text, one, two) : acrossRows(text, one, two, ids);
  }

  private static Linked inRow(Multitext text, Sentence one, Sentence two) {
    Row row = text.rows().get(one.row());
    boolean inOrder = one.version() < two.version();
    Pair pair =
        inOrder ? new Pair(one.version(), two.version()) : new Pair(two.version(), one.version());
    int left = inOrder ? one.sentence() : two.sentence();
    int right = inOrder ? two.sentence() : one.sentence();
    List<Bead> beads = linked(row.beads(pair), left, right);
    return new Linked(RowEdits.setBeads(text, one.row(), pair, beads), one.row(), one.sentence());
  }

  /** The beads with two sentences in one; alone in it when they were so before. */
  public static List<Bead> linked(List<Bead> beads, int left, int right) {
    int l = 0;
    while (left >= beads.get(l).left().end()) {
      l++;
    }
    int r = 0;
    while (right >= beads.get(r).right().end()) {
      r++;
    }
    return l == r ? alone(beads, left, right) : fused(beads, Math.min(l, r), Math.max(l, r));
  }

  private static List<Bead> fused(List<Bead> beads, int first, int last) {
    List<Bead> fused = new ArrayList<>(beads.subList(0, first));
    Bead a = beads.get(first);
    Bead b = beads.get(last);
    fused.add(
        new Bead(
            new Span(a.left().start(), b.left().end()),
            new Span(a.right().start(), b.right().end()),
            1));
    fused.addAll(beads.subList(last + 1, beads.size()));
    return fused;
  }

  private static List<Bead> alone(List<Bead> beads, int left, int right) {
    int leftEnd = beads.getLast().left().end();
    int rightEnd = beads.getLast().right().end();
    List<Bead> alone = new ArrayList<>(within(beads, 0, left, 0, right));
    alone.add(new Bead(new Span(left, left + 1), new Span(right, right + 1), 1));
    alone.addAll(within(beads, left + 1, leftEnd, right + 1, rightEnd));
    return alone;
  }

  private static List<Bead> within(List<Bead> beads, int l0, int l1, int r0, int r1) {
    return beads.stream()
        .filter(b -> !b.left().within(l0, l1).isEmpty() || !b.right().within(r0, r1).isEmpty())
        .map(b -> new Bead(b.left().within(l0, l1), b.right().within(r0, r1), b.confidence()))
        .toList();
  }

  private static Linked acrossRows(Multitext text, Sentence one, Sentence two, LongSupplier ids) {
    Row whole = RowEdits.merge(text, 0, text.rows().size()).inserted().getFirst();
    int first = one.sentence() + before(text, one);
    int second = two.sentence() + before(text, two);
    int[] from = cuts(whole, one, first, two, second);
    int[] to = cuts(whole, one, first + 1, two, second + 1);
    for (int v = 0; v < to.length; v++) {
      to[v] = Math.max(from[v], to[v]);
    }
    Multitext cut = cut(new Multitext(text.versions(), List.of(whole)), 0, to, ids);
    cut = cut(cut, 0, from, ids);
    int row = sum(from) == 0 ? 0 : 1;
    Sentence a = new Sentence(row, one.version(), 0);
    Multitext done = cut.apply(inRow(cut, a, new Sentence(row, two.version(), 0)).splice());
    return new Linked(new Splice(0, text.rows(), done.rows(), Reason.SET_BEADS), row, 0);
  }

  /** The third versions are cut where the beads with the first sentence's version say. */
  private static int[] cuts(Row whole, Sentence one, int first, Sentence two, int second) {
    int[] cuts =
        first == 0 || first >= whole.cell(one.version()).size()
            ? edge(whole, first == 0)
            : Cuts.before(whole, one.version(), first).orElseGet(() -> edge(whole, false));
    cuts[one.version()] = first;
    cuts[two.version()] = second;
    return cuts;
  }

  private static int[] edge(Row whole, boolean top) {
    return whole.cells().stream().mapToInt(cell -> top ? 0 : cell.size()).toArray();
  }

  private static Multitext cut(Multitext text, int position, int[] cuts, LongSupplier ids) {
    Row row = text.rows().get(position);
    int all = row.cells().stream().mapToInt(List::size).sum();
    return sum(cuts) == 0 || sum(cuts) == all
        ? text
        : text.apply(RowEdits.split(text, position, cuts, ids));
  }

  private static int before(Multitext text, Sentence place) {
    return text.rows().subList(0, place.row()).stream()
        .mapToInt(row -> row.cell(place.version()).size())
        .sum();
  }

  private static int sum(int[] cuts) {
    int sum = 0;
    for (int cut : cuts) {
      sum += cut;
    }
    return sum;
  }
}
