package dev.stele.exchange;

import dev.stele.exchange.table.SheetTable;
import dev.stele.exchange.table.Table;

/** The door to the bare cells of a table, from whatever file, to see which columns it has. */
public final class Tables {

  private Tables() {}

  /**
   * @throws UnreadableException when the file is no table, or damaged
   */
  public static Table read(String name, byte[] bytes, Hints hints) throws UnreadableException {
    return FileKind.of(name, bytes) == FileKind.SPREADSHEET
        ? SheetTable.read(name, bytes)
        : Table.read(name, bytes, hints);
  }
}
