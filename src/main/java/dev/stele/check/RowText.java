package dev.stele.check;

import dev.stele.text.Row;
import java.util.ArrayList;
import java.util.List;

/** A row as checks read it: its cells with their words, read once for all checks. */
public final class RowText {

  private final Row row;
  private final List<Cell> cells;

  /**
   * @param readers one for each version of the row
   */
  public RowText(List<Reader> readers, Row row) {
    this.row = row;
    List<Cell> made = new ArrayList<>(row.versions());
    for (int v = 0; v < row.versions(); v++) {
      made.add(new Cell(readers.get(v), row.cell(v)));
    }
    cells = List.copyOf(made);
  }

  public Row row() {
    return row;
  }

  public int versions() {
    return cells.size();
  }

  public Cell cell(int version) {
    return cells.get(version);
  }

  public List<Cell> cells() {
    return cells;
  }
}
