package dev.stele.exchange.table;

import dev.stele.exchange.UnreadableException;
import dev.stele.exchange.UnreadableException.Problem;
import dev.stele.exchange.sheet.SheetRows;
import dev.stele.exchange.sheet.SheetRows.Cell;
import dev.stele.exchange.sheet.SheetRows.Numbers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The first sheet of a workbook that holds anything, as a table. */
public final class SheetTable {

  private final String name;
  private final List<List<String>> lines = new ArrayList<>();

  private SheetTable(String name) {
    this.name = name;
  }

  /**
   * @throws UnreadableException when the bytes are no workbook, or a damaged one
   */
  public static Table read(String name, byte[] bytes) throws UnreadableException {
    try (SheetRows workbook = SheetRows.open(bytes)) {
      return new SheetTable(name).first(workbook);
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException e) {
      throw UnreadableException.damaged(name, "spreadsheet", e);
    }
  }

  private Table first(SheetRows workbook) throws IOException {
    for (String sheet : workbook.names()) {
      workbook.read(sheet, Numbers.STORED, (number, cells) -> take(cells));
      if (!lines.isEmpty()) {
        return new Table(lines, "");
      }
    }
    throw new UnreadableException(
        Problem.EMPTY, name, "", "has no sheet with anything on it", "give a file that has");
  }

  /** Lines count that have a cell with something in it. */
  private boolean take(Map<Integer, Cell> cells) {
    List<String> line = new ArrayList<>();
    cells.forEach(
        (column, cell) -> {
          while (line.size() < column) {
            line.add("");
          }
          line.add(cell.text());
        });
    if (line.stream().anyMatch(cell -> !cell.isBlank())) {
      lines.add(line);
    }
    return true;
  }
}
