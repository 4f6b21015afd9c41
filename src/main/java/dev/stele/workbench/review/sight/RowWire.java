package dev.stele.workbench.review.sight;

import dev.stele.project.state.State;
import dev.stele.text.Bead;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Splice;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes of rows what the screen draws; names are short because many travel. Indexes count rows as
 * the filter shows them, positions count all rows; both from 0.
 */
public final class RowWire {

  /**
   * A row as the screen draws it.
   *
   * @param p its position
   * @param st its status
   * @param cf its confidence
   * @param first the number, from 1, of the first sentence of each version
   * @param c the number of its comments
   */
  public record Line(
      long id,
      int p,
      String st,
      double cf,
      List<List<Sentence>> cells,
      List<Integer> first,
      List<List<double[]>> beads,
      int c) {}

  /**
   * A sentence.
   *
   * @param t its text
   * @param k how it begins: 0 in a paragraph, 1 opening one, 2 as a heading
   * @param e whether somebody has edited it
   */
  public record Sentence(String t, int k, boolean e) {}

  /** Rows from an index on. */
  public record Lines(int from, List<Line> rows) {}

  /** As many rows as stand on a large screen, before and behind the one somebody goes to. */
  private static final int BEFORE = 10;

  private static final int BEHIND = 30;

  private RowWire() {}

  /**
   * The rows that come on screen when somebody goes to a row, sent with the answer that leads
   * there; none where it leads nowhere.
   */
  public static Lines around(State state, Shown shown, int index) {
    return index < 0 ? new Lines(0, List.of()) : rows(state, shown, index - BEFORE, index + BEHIND);
  }

  /** The rows that a filter shows at {@code [from, to)}, cut to those there are. */
  public static Lines rows(State state, Shown shown, int from, int to) {
    int start = Math.clamp(from, 0, shown.size());
    int end = Math.clamp(to, start, shown.size());
    List<Line> rows = new ArrayList<>(end - start);
    for (int i = start; i < end; i++) {
      rows.add(row(state, shown.position(i)));
    }
    return new Lines(start, rows);
  }

  public static Line row(State state, int position) {
    Row row = state.row(position);
    List<Integer> first = new ArrayList<>(row.versions());
    for (int v = 0; v < row.versions(); v++) {
      first.add(state.sentencesBefore(position, v) + 1);
    }
    return new Line(
        row.id(),
        position,
        row.status().name(),
        row.confidence(),
        row.cells().stream().map(cell -> cell.stream().map(RowWire::sentence).toList()).toList(),
        first,
        row.beads().stream().map(pair -> pair.stream().map(RowWire::bead).toList()).toList(),
        row.comments().size());
  }

  private static Sentence sentence(Segment segment) {
    return new Sentence(segment.text(), segment.start().ordinal(), segment.isEdited());
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
  public static List<Integer> growth(int versions, Splice splice) {
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
