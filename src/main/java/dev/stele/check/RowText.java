package dev.stele.check;

import dev.stele.text.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A row as checks read it: its cells with their words, read once for all checks. */
public final class RowText {

  /**
   * A cell with more characters is no sentence, and takes the checks more time than it is worth.
   */
  public static final int LONGEST = 10_000;

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

  /** Whether a cell is too long to be compared word by word. */
  public boolean isWholeText() {
    return cells.stream().anyMatch(cell -> cell.text().length() > LONGEST);
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
