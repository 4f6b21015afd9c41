package dev.stele.workbench.review.realign;

import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Splice;
import java.util.List;
import java.util.stream.Collectors;

/** Makes of a change what people look at before they agree to it. */
final class Previews {

  /** As many places as anybody looks through before deciding. */
  private static final int SHOWN = 40;

  /** A stretch of rows as it is and as it would be: for each row the texts by version. */
  record Region(int from, int to, List<List<String>> before, List<List<String>> after) {}

  /** What re-aligning would change: how many rows in how many places, and the first of these. */
  record Preview(int rows, int places, List<Region> regions) {}

  private Previews() {}

  static Preview of(Splice splice) {
    List<Regions.Region> regions = Regions.between(splice.removed(), splice.inserted());
    return new Preview(
        regions.stream().mapToInt(r -> Math.max(r.before().size(), r.after().size())).sum(),
        regions.size(),
        regions.stream().limit(SHOWN).map(r -> region(splice.position(), r)).toList());
  }

  private static Region region(int position, Regions.Region region) {
    int from = position + region.index();
    return new Region(
        from, from + region.before().size(), texts(region.before()), texts(region.after()));
  }

  private static List<List<String>> texts(List<Row> rows) {
    return rows.stream().map(row -> row.cells().stream().map(Previews::text).toList()).toList();
  }

  private static String text(List<Segment> cell) {
    return cell.stream().map(Segment::text).collect(Collectors.joining(" "));
  }
}
