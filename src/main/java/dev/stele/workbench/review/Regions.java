package dev.stele.workbench.review;

import dev.stele.text.Bead;
import dev.stele.text.Row;
import dev.stele.text.Span;
import dev.stele.text.Splice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Compares rows with others that hold the same sentences: the smallest stretches between places
 * where both are cut in every version. A row divided as before is the same row, with its status and
 * comments, whatever id another alignment has given it.
 */
final class Regions {

  private Regions() {}

  /** A stretch that is divided otherwise: rows {@code before} from an index on become others. */
  record Region(int index, List<Row> before, List<Row> after) {}

  static List<Region> between(List<Row> before, List<Row> after) {
    List<Region> regions = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && same(before.get(i), after.get(j))) {
        i++;
        j++;
      } else {
        int[] ends = end(before, i, after, j);
        regions.add(new Region(i, before.subList(i, ends[0]), after.subList(j, ends[1])));
        i = ends[0];
        j = ends[1];
      }
    }
    return regions;
  }

  /** Where both have passed the same sentences again. */
  private static int[] end(List<Row> before, int from, List<Row> after, int other) {
    int i = from;
    int j = other;
    int[] ahead = new int[(before.isEmpty() ? after : before).getFirst().versions()];
    do {
      boolean behind = Arrays.stream(ahead).sum() <= 0;
      if (j == after.size() || (behind && i < before.size())) {
        add(ahead, before.get(i++), 1);
      } else {
        add(ahead, after.get(j++), -1);
      }
    } while (Arrays.stream(ahead).anyMatch(n -> n != 0));
    return new int[] {i, j};
  }

  private static void add(int[] ahead, Row row, int sign) {
    Arrays.setAll(ahead, v -> ahead[v] + sign * row.cell(v).size());
  }

  /** The change without rows that stand as before: those keep their ids, marks and comments. */
  static Splice narrowed(Splice splice) {
    List<Region> regions = between(splice.removed(), splice.inserted());
    if (regions.isEmpty()) {
      return new Splice(splice.position(), List.of(), List.of(), splice.reason());
    }
    int from = regions.getFirst().index();
    int to = regions.getLast().index() + regions.getLast().before().size();
    List<Row> rows = new ArrayList<>();
    int at = from;
    for (Region region : regions) {
      rows.addAll(splice.removed().subList(at, region.index()));
      rows.addAll(region.after());
      at = region.index() + region.before().size();
    }
    return new Splice(
        splice.position() + from, splice.removed().subList(from, to), rows, splice.reason());
  }

  private static boolean same(Row a, Row b) {
    return a.cells().equals(b.cells()) && spans(a).equals(spans(b));
  }

  private static List<List<List<Span>>> spans(Row row) {
    return row.beads().stream().map(pair -> pair.stream().map(Regions::spans).toList()).toList();
  }

  private static List<Span> spans(Bead bead) {
    return List.of(bead.left(), bead.right());
  }
}
