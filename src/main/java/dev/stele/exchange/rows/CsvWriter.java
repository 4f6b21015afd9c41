package dev.stele.exchange.rows;

import dev.stele.exchange.Colophon;
import dev.stele.exchange.MultitextWriter;
import dev.stele.exchange.Profile;
import dev.stele.text.Multitext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma-separated values after RFC 4180. In the review profile the sentences of a cell stand on
 * lines of their own. A cell that a spreadsheet would take for a formula gets a leading apostrophe,
 * and so does one that begins with an apostrophe, so that taking one off restores every cell.
 */
public final class CsvWriter implements MultitextWriter {

  private static final String FORMULA_STARTS = "=+-@\t\r'";

  private final Profile profile;
  private final boolean byteOrderMark;

  public CsvWriter(Profile profile, boolean byteOrderMark) {
    this.profile = profile;
    this.byteOrderMark = byteOrderMark;
  }

  @Override
  public void write(Multitext text, Colophon colophon, OutputStream out) throws IOException {
    TableRows table = new TableRows(text, profile, profile == Profile.REVIEW ? "\n" : " ");
    if (byteOrderMark) {
      out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
    }
    out.write(line(table.header()));
    for (int i = 0; i < text.rows().size(); i++) {
      out.write(line(table.row(i)));
    }
    out.flush();
  }

  private static byte[] line(List<String> cells) {
    return cells.stream()
        .map(CsvWriter::quoted)
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
