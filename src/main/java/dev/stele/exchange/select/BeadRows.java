package dev.stele.exchange.select;

import dev.stele.text.Bead;
import dev.stele.text.Multitext;
import dev.stele.text.Pair;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Two versions of a multitext with a row for each bead. The first bead of a row has its id and what
 * people said of it; the ids of the others are above the greatest, as those of the parts of a split
 * row. All have the row's status.
 */
public final class BeadRows {

  private static final Pair BOTH = new Pair(0, 1);

  private long nextId;

  private BeadRows(long nextId) {
    this.nextId = nextId;
  }

  /**
   * @param left the column that comes first
   * @param right the column that comes second; it may stand before {@code left} in the text
   */
  public static Multitext of(Multitext text, int left, int right) {
    Multitext two = Columns.at(text, List.of(left, right));
    BeadRows beads = new BeadRows(text.greatestId() + 1);
    return new Multitext(
        two.versions(), two.rows().stream().flatMap(row -> beads.of(row).stream()).toList());
  }

  private List<Row> of(Row row) {
    List<Row> rows = new ArrayList<>();
    for (Bead bead : row.beads(BOTH)) {
      boolean first = rows.isEmpty();
      rows.add(of(row, bead, first ? row.id() : nextId++, first));
    }
    return rows;
  }

  private static Row of(Row row, Bead bead, long id, boolean first) {
    List<Segment> left = row.cell(0).subList(bead.left().start(), bead.left().end());
    List<Segment> right = row.cell(1).subList(bead.right().start(), bead.right().end());
    Bead alone = new Bead(new Span(0, left.size()), new Span(0, right.size()), bead.confidence());
    return new Row(
        id,
        List.of(left, right),
        List.of(List.of(alone)),
        row.status(),
        bead.confidence(),
        first ? row.comments() : List.of(),
        first ? row.annotations() : List.of(),
        first ? row.dismissals() : List.of());
  }
}
