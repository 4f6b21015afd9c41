package dev.stele.exchange.xlsx;

import dev.stele.exchange.Colophon;
import dev.stele.exchange.MultitextWriter;
import dev.stele.exchange.Profile;
import dev.stele.text.Multitext;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes a workbook. */
public final class XlsxWriter implements MultitextWriter {

  private final Profile profile;

  public XlsxWriter(Profile profile) {
    this.profile = profile;
  }

  @Override
  public void write(Multitext text, Colophon colophon, OutputStream out) throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook()) {
      Sheet sheet = book.createSheet(profile.name());
      int n = 0;
      for (Row row : text.rows()) {
        var line = sheet.createRow(n++);
        for (int v = 0; v < row.versions(); v++) {
          line.createCell(v)
              .setCellValue(
                  row.cell(v).stream().map(Segment::text).collect(Collectors.joining("\n")));
        }
      }
      book.write(out);
    }
  }
}
