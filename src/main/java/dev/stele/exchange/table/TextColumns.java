package dev.stele.exchange.table;

import java.util.ArrayList;
import java.util.List;

/** The columns of a table that hold text, for tables that do not name their languages. */
public final class TextColumns {

  /** The share of filled cells that must have letters, several of them. */
  private static final double TEXT = 0.7;

  /** Lines that are looked at. */
  private static final int SAMPLE = 200;

  /**
   * A column.
   *
   * @param number counted from 1
   * @param sample what its first cells say, a line each
   */
  public record Column(int number, String sample) {}

  private TextColumns() {}

  public static List<Column> of(Table table) {
    int width = table.lines().stream().mapToInt(List::size).max().orElse(0);
    List<Column> columns = new ArrayList<>();
    for (int c = 0; c < width; c++) {
      int column = c;
      List<String> cells =
          table.lines().stream()
              .limit(SAMPLE)
              .map(line -> column < line.size() ? line.get(column) : "")
              .filter(cell -> !cell.isBlank())
              .toList();
      long texts = cells.stream().filter(TextColumns::isText).count();
      if (!cells.isEmpty() && texts >= TEXT * cells.size()) {
        columns.add(new Column(c + 1, String.join("\n", cells)));
      }
    }
    return columns;
  }

  private static boolean isText(String cell) {
    return cell.codePoints().filter(Character::isLetter).limit(2).count() == 2;
  }
}
