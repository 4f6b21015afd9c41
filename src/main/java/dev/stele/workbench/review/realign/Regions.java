package dev.stele.workbench.review.realign;

import dev.stele.text.Bead;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Span;
import dev.stele.text.Splice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Compares rows with others that hold the same sentences: the smallest stretches between places
 * where both are cut in every version. A row divided as before is the same row, with its status and
 * comments, whatever id another alignment has given it.
 */
public final class Regions {

  private Regions() {}

  /** A stretch that is divided otherwise: rows {@code before} from an index on become others. */
  public record Region(int index, List<Row> before, List<Row> after) {}

  public static List<Region> between(List<Row> before, List<Row> after) {
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

  /**
   * Aligned rows with the very sentences that they were aligned from: an aligner knows texts, not
   * what a text was before somebody edited it. Empty when it has cut the sentences otherwise.
   */
  public static Optional<List<Row>> withSentences(List<Row> before, List<Row> aligned) {
    int versions = before.isEmpty() ? 0 : before.getFirst().versions();
    List<Iterator<Segment>> sentences = new ArrayList<>();
    for (int v = 0; v < versions; v++) {
      List<Segment> column = column(before, v);
      if (column.size() != column(aligned, v).size()) {
        return Optional.empty();
      }
      sentences.add(column.iterator());
    }
    return Optional.of(aligned.stream().map(row -> withSentences(row, sentences)).toList());
  }

  private static Row withSentences(Row row, List<Iterator<Segment>> sentences) {
    List<List<Segment>> cells = new ArrayList<>();
    for (int v = 0; v < row.versions(); v++) {
      Iterator<Segment> next = sentences.get(v);
      cells.add(row.cell(v).stream().map(segment -> next.next()).toList());
    }
    return row.withCells(cells);
  }

  private static List<Segment> column(List<Row> rows, int version) {
    return rows.stream().flatMap(row -> row.cell(version).stream()).toList();
  }

  /** The change without rows that stand as before: those keep their ids, marks and comments. */
  public static Splice narrowed(Splice splice) {
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
