package dev.stele.workbench.review;

import dev.stele.project.State;
import dev.stele.text.Bead;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Splice;
import java.util.ArrayList;
import java.util.List;

/** Makes of rows what the screen draws. */
final class RowWire {

  private RowWire() {}

  /** The rows that a filter shows at {@code [from, to)}, cut to those there are. */
  static Wire.Rows rows(State state, Shown shown, int from, int to) {
    int start = Math.clamp(from, 0, shown.size());
    int end = Math.clamp(to, start, shown.size());
    List<Wire.Row> rows = new ArrayList<>(end - start);
    for (int i = start; i < end; i++) {
      rows.add(row(state, shown.position(i)));
    }
    return new Wire.Rows(start, rows);
  }

  static Wire.Row row(State state, int position) {
    Row row = state.row(position);
    List<Integer> first = new ArrayList<>(row.versions());
    for (int v = 0; v < row.versions(); v++) {
      first.add(state.sentencesBefore(position, v) + 1);
    }
    return new Wire.Row(
        row.id(),
        position,
        row.status().name(),
        row.confidence(),
        row.cells().stream().map(cell -> cell.stream().map(RowWire::sentence).toList()).toList(),
        first,
        row.beads().stream().map(pair -> pair.stream().map(RowWire::bead).toList()).toList(),
        row.comments().size());
  }

  private static Wire.Sentence sentence(Segment segment) {
    return new Wire.Sentence(segment.text(), segment.start().ordinal(), segment.isEdited());
  }

  private static double[] bead(Bead bead) {
    return new double[] {
      bead.left().start(),
      bead.left().end(),
      bead.right().start(),
      bead.right().end(),
      bead.confidence()
    };
  }

  /** By how many sentences each version grows. */
  static List<Integer> growth(int versions, Splice splice) {
    List<Integer> growth = new ArrayList<>();
    for (int v = 0; v < versions; v++) {
      growth.add(sentences(splice.inserted(), v) - sentences(splice.removed(), v));
    }
    return growth;
  }

  private static int sentences(List<Row> rows, int version) {
    return rows.stream().mapToInt(row -> row.cell(version).size()).sum();
  }
}
