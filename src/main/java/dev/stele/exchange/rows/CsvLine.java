package dev.stele.exchange.rows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of comma-separated values after RFC 4180. A cell that a spreadsheet would take for a
 * formula gets a leading apostrophe, and so does one that begins with an apostrophe, so that taking
 * one off restores every cell.
 */
public final class CsvLine {

  private static final String FORMULA_STARTS = "=+-@\t\r'";

  private CsvLine() {}

  public static byte[] of(List<String> cells) {
    return cells.stream()
        .map(CsvLine::quoted)
        .collect(Collectors.joining(",", "", "\r\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String quoted(String cell) {
    String safe =
        !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
