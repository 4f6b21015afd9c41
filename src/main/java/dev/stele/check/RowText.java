package dev.stele.check;

import dev.stele.text.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A row as checks read it: its cells with their words, read once for all checks. */
public final class RowText {

  private final Row row;
  private final List<Cell> cells;
  private final Map<Object, Object> answers = new HashMap<>();

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

  /**
   * What several checks want to know of this row, worked out once. One thread has a row at a time.
   *
   * @param question equal for whoever asks the same
   */
  public <T> T shared(Object question, Class<T> answer, Supplier<T> work) {
    Object known = answers.get(question);
    if (known == null) {
      known = work.get();
      answers.put(question, known);
    }
    return answer.cast(known);
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
