package dev.stele.text.edit;

import dev.stele.text.Bead;
import dev.stele.text.Multitext;
import dev.stele.text.Pair;
import dev.stele.text.Reason;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Splice;
import dev.stele.text.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Edits of a whole column: every cell of a version from a row on moves by one row. Accepted rows
 * are walls: the movement ends above the first of them.
 */
public final class ColumnEdits {

  private ColumnEdits() {}

  /**
   * Moves the cells of a version from {@code position} on up by one row; the cell above takes in
   * the first of them, the last row's cell is left empty.
   *
   * @throws IllegalArgumentException in the first row
   */
  public static Splice shiftUp(Multitext text, int position, int version) {
    return shiftUp(text, position, text.rows().size(), version);
  }

  /**
   * The same for the rows before {@code to} alone.
   *
   * @throws IllegalArgumentException in the first row
   */
  public static Splice shiftUp(Multitext text, int position, int to, int version) {
    if (position == 0) {
      throw new IllegalArgumentException("there is no row above the first");
    }
    int end = Math.min(to, wall(text, position));
    List<Row> before = text.rows().subList(position - 1, end);
    List<List<Segment>> cells = column(before, version);
    List<List<Segment>> moved = new ArrayList<>(cells.subList(1, cells.size()));
    if (moved.isEmpty()) {
      throw new IllegalArgumentException("the row is accepted, it stays as it is");
    }
    moved.set(0, RowEdits.joined(cells.get(0), moved.get(0)));
    moved.add(List.of());
    return splice(position - 1, before, version, moved, List.of());
  }

  /**
   * Moves the cells of a version from {@code position} on down by one row, which leaves its cell
   * there empty; below the last row a new one is made, above a wall the last cell takes in two.
   */
  public static Splice shiftDown(Multitext text, int position, int version, LongSupplier ids) {
    return shiftDown(text, position, text.rows().size(), version, ids);
  }

  /** The same for the rows before {@code to} alone, where the movement ends as above a wall. */
  public static Splice shiftDown(
      Multitext text, int position, int to, int version, LongSupplier ids) {
    int end = Math.min(to, wall(text, position));
    List<Row> before = text.rows().subList(position, end);
    if (before.isEmpty()) {
      throw new IllegalArgumentException("the row is accepted, it stays as it is");
    }
    List<List<Segment>> moved = new ArrayList<>(column(before, version));
    moved.addFirst(List.of());
    List<Segment> last = moved.removeLast();
    List<Row> added = List.of();
    if (!last.isEmpty() && end < text.rows().size()) {
      if (before.size() == 1) {
        throw new IllegalArgumentException("there is no row below to move the cell to");
      }
      moved.add(RowEdits.joined(moved.removeLast(), last));
    } else if (!last.isEmpty()) {
      Row empty = RowEdits.empty(ids.getAsLong(), text.versions().size());
      added = List.of(withCell(empty, version, last));
    }
    return splice(position, before, version, moved, added);
  }

  private static int wall(Multitext text, int from) {
    int end = from;
    while (end < text.rows().size() && text.rows().get(end).status() != Status.ACCEPTED) {
      end++;
    }
    return end;
  }

  private static List<List<Segment>> column(List<Row> rows, int version) {
    return rows.stream().map(row -> row.cell(version)).toList();
  }

  private static Splice splice(
      int position, List<Row> before, int version, List<List<Segment>> cells, List<Row> added) {
    List<Row> after = new ArrayList<>(before.size() + added.size());
    for (int i = 0; i < before.size(); i++) {
      after.add(withCell(before.get(i), version, cells.get(i)));
    }
    after.addAll(added);
    return new Splice(position, before, after, Reason.SHIFT_COLUMN);
  }

  private static Row withCell(Row row, int version, List<Segment> cell) {
    if (cell.equals(row.cell(version))) {
      return row;
    }
    return Beads.withCell(
        row, version, cell, (beads, side, pair) -> whole(row, version, cell, pair));
  }

  private static List<Bead> whole(Row row, int version, List<Segment> cell, Pair pair) {
    int left = pair.left() == version ? cell.size() : row.cell(pair.left()).size();
    int right = pair.right() == version ? cell.size() : row.cell(pair.right()).size();
    return Beads.whole(left, right);
  }
}
