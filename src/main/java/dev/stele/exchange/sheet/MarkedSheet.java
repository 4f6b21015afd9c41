package dev.stele.exchange.sheet;

import dev.stele.text.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** A workbook of one sheet, a table of texts in which stretches may be marked. */
public final class MarkedSheet implements AutoCloseable {

  private static final int WINDOW = 100;
  private static final int MARK = 0xB42318;

  /**
   * The text of a cell.
   *
   * @param marks in order, apart from each other
   */
  public record Text(String text, List<Span> marks) {

    public static Text plain(String text) {
      return new Text(text, List.of());
    }
  }

  /** Streamed workbooks keep rich text only in their table of shared strings. */
  private final SXSSFWorkbook book = new SXSSFWorkbook(null, WINDOW, false, true);

  private final SXSSFSheet sheet;
  private final Styles styles = new Styles(book);
  private final XSSFFont plain;
  private final XSSFFont marked;
  private final List<Integer> widths = new ArrayList<>();
  private final Row head;
  private int next = 1;

  public MarkedSheet(String name) {
    sheet = book.createSheet(name);
    head = sheet.createRow(0);
    head.setHeightInPoints(24);
    sheet.createFreezePane(0, 1);
    plain = (XSSFFont) book.getFontAt(styles.texts().plain().getFontIndex());
    marked = (XSSFFont) book.createFont();
    marked.setFontName(plain.getFontName());
    marked.setFontHeightInPoints(plain.getFontHeightInPoints());
    marked.setBold(true);
    marked.setColor(Styles.color(MARK));
  }

  /** Adds a column; all of them before the first line. */
  public void column(String name, int width) {
    Cell cell = head.createCell(widths.size());
    cell.setCellValue(name);
    cell.setCellStyle(styles.header());
    sheet.setColumnWidth(widths.size(), width * 256);
    widths.add(width);
  }

  /**
   * Adds a line: a number in the first column, texts in the others. A text longer than a cell is
   * cut and ends in …
   */
  public void line(int number, List<Text> texts) {
    Row row = sheet.createRow(next++);
    Cell first = row.createCell(0);
    first.setCellStyle(styles.number());
    first.setCellValue(number);
    float height = 0;
    for (int c = 1; c <= texts.size(); c++) {
      Text text = texts.get(c - 1);
      Cell cell = row.createCell(c);
      cell.setCellStyle(styles.texts().of(text.text()));
      cell.setCellValue(rich(text));
      height = Math.max(height, RowHeight.of(text.text(), widths.get(c)));
    }
    row.setHeightInPoints(height);
  }

  public void write(OutputStream out) throws IOException {
    sheet.setAutoFilter(new CellRangeAddress(0, next - 1, 0, widths.size() - 1));
    Path archive = Files.createTempFile("stele", ".xlsx");
    try {
      try (OutputStream written = Files.newOutputStream(archive)) {
        book.write(written);
      }
      SteadyZip.copy(archive, out);
      out.flush();
    } finally {
      Files.deleteIfExists(archive);
    }
  }

  @Override
  public void close() throws IOException {
    book.close();
  }

  private XSSFRichTextString rich(Text text) {
    XSSFRichTextString rich = new XSSFRichTextString("");
    int from = 0;
    for (Span mark : text.marks()) {
      append(rich, text.text().substring(from, mark.start()), plain);
      append(rich, text.text().substring(mark.start(), mark.end()), marked);
      from = mark.end();
    }
    append(rich, text.text().substring(from), plain);
    return rich;
  }

  private static void append(XSSFRichTextString rich, String text, XSSFFont font) {
    String escaped = CellText.escape(text);
    int room = CellText.LONGEST - rich.length();
    if (escaped.length() >= room) {
      escaped = escaped.substring(0, Math.max(0, room - 1));
      escaped += room > 0 ? "…" : "";
    }
    if (!escaped.isEmpty()) {
      rich.append(escaped, font);
    }
  }
}
