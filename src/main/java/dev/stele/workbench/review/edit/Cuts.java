package dev.stele.workbench.review.edit;

import dev.stele.text.Bead;
import dev.stele.text.Pair;
import dev.stele.text.Row;
import java.util.List;
import java.util.Optional;

/**
 * Where to cut a row in each version when it is cut before a sentence of one: at the edges of beads
 * where these meet the cut, and as near as the shares of text allow where a bead lies across.
 */
final class Cuts {

  private Cuts() {}

  /**
   * The cuts for a row that is to be split before a sentence; before the second where the first is
   * named, since nothing stands above it.
   *
   * @return for each version the sentence with which the lower row begins; empty when the row
   *     cannot be split there
   */
  public static Optional<int[]> before(Row row, int version, int sentence) {
    int size = row.cell(version).size();
    int cut = sentence == 0 ? 1 : sentence;
    if (cut >= size) {
      return Optional.empty();
    }
    int[] cuts = new int[row.versions()];
    for (int v = 0; v < cuts.length; v++) {
      cuts[v] = v == version ? cut : partner(row, version, cut, v);
    }
    return Optional.of(cuts);
  }

  private static int partner(Row row, int version, int cut, int other) {
    Pair pair = new Pair(Math.min(version, other), Math.max(version, other));
    boolean left = version == pair.left();
    for (Bead bead : row.beads(pair)) {
      var own = left ? bead.left() : bead.right();
      var theirs = left ? bead.right() : bead.left();
      if (own.start() == cut) {
        return theirs.start();
      }
      if (own.start() < cut && cut < own.end()) {
        return across(row, version, own.start(), own.end(), cut, other, theirs);
      }
    }
    return row.cell(other).size();
  }

  /** Inside a bead: the edge that leaves the nearest share of text above. */
  private static int across(
      Row row, int version, int start, int end, int cut, int other, dev.stele.text.Span theirs) {
    if (theirs.isEmpty()) {
      return theirs.start();
    }
    double share = share(row, version, start, end, cut);
    int best = theirs.start();
    double nearest = Double.MAX_VALUE;
    // A version with a sentence to give to each side gives one to each.
    int from = theirs.length() > 1 ? theirs.start() + 1 : theirs.start();
    int to = theirs.length() > 1 ? theirs.end() - 1 : theirs.end();
    for (int at = from; at <= to; at++) {
      double off = Math.abs(share(row, other, theirs.start(), theirs.end(), at) - share);
      if (off < nearest) {
        nearest = off;
        best = at;
      }
    }
    return best;
  }

  private static double share(Row row, int version, int start, int end, int cut) {
    List<Integer> lengths = row.cell(version).stream().map(s -> s.text().length()).toList();
    double above = lengths.subList(start, cut).stream().mapToInt(Integer::intValue).sum();
    double all = lengths.subList(start, end).stream().mapToInt(Integer::intValue).sum();
    return above / all;
  }
}
