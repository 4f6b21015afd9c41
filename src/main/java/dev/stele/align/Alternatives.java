package dev.stele.align;

import dev.stele.align.prospect.Forbidden;
import dev.stele.segment.Atom;
import dev.stele.text.Bead;
import dev.stele.text.Multitext;
import dev.stele.text.Pair;
import dev.stele.text.Progress;
import dev.stele.text.Row;
import dev.stele.text.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the next best alignments around a row: the row and its neighbours are aligned again with
 * the row's beads forbidden, and once more with those of the first alternative forbidden too.
 */
final class Alternatives {

  private static final int NEIGHBOURS = 2;
  private static final int MOST = 2;

  private final Means means;
  private final Multitext text;

  Alternatives(Means means, Multitext text) {
    this.means = means.withoutEncoder();
    this.text = text;
  }

  /** The alternatives to the row at an index, likeliest first. */
  List<Alternative> of(int index) {
    int from = reach(index, -1);
    int to = reach(index, 1) + 1;
    List<Row> present = text.rows().subList(from, to);
    List<Forbidden> forbidden = text.pairs().stream().map(p -> Forbidden.none()).toList();
    forbid(forbidden, present, text.rows().get(index));
    List<Alternative> found = new ArrayList<>();
    double left = 1 - text.rows().get(index).confidence();
    while (found.size() < MOST) {
      List<Row> rows = aligned(present, forbidden);
      if (sameDivision(rows, present)
          || found.stream().anyMatch(other -> sameDivision(rows, other.rows()))) {
        break;
      }
      double sure = rows.stream().mapToDouble(Row::confidence).min().orElse(0);
      found.add(new Alternative(from, to, rows, left * sure));
      left -= left * sure;
      rows.forEach(row -> forbid(forbidden, rows, row));
    }
    return found;
  }

  /** How far to go in a direction: accepted rows are walls. */
  private int reach(int index, int direction) {
    int at = index;
    for (int step = 0; step < NEIGHBOURS; step++) {
      int next = at + direction;
      if (next < 0
          || next >= text.rows().size()
          || text.rows().get(next).status() == Status.ACCEPTED) {
        break;
      }
      at = next;
    }
    return at;
  }

  private void forbid(List<Forbidden> forbidden, List<Row> rows, Row row) {
    int[] before = new int[text.versions().size()];
    for (Row other : rows) {
      if (other == row) {
        break;
      }
      Arrays.setAll(before, v -> before[v] + other.cell(v).size());
    }
    for (Pair pair : text.pairs()) {
      for (Bead bead : row.beads(pair)) {
        forbidden
            .get(pair.index(before.length))
            .add(bead, before[pair.left()], before[pair.right()]);
      }
    }
  }

  private List<Row> aligned(List<Row> rows, List<Forbidden> forbidden) {
    Multitext part = new Multitext(text.versions(), rows);
    List<Source> sources =
        IntStream.range(0, text.versions().size())
            .mapToObj(v -> new Source(text.versions().get(v), Atom.ofSentences(part.column(v))))
            .toList();
    long[] id = {text.greatestId()};
    return new Ensemble(means, sources, forbidden).rows(Progress.NONE, () -> ++id[0]);
  }

  /** Whether rows hold the same sentences in the same cells and beads. */
  private static boolean sameDivision(List<Row> a, List<Row> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int r = 0; r < a.size(); r++) {
      if (!a.get(r).cells().equals(b.get(r).cells()) || !spans(a.get(r)).equals(spans(b.get(r)))) {
        return false;
      }
    }
    return true;
  }

  private static List<Bead> spans(Row row) {
    return row.beads().stream()
        .flatMap(List::stream)
        .map(bead -> new Bead(bead.left(), bead.right(), 1))
        .toList();
  }
}
