package dev.stele.exchange.sheet;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** A sheet of small tables below one another, as the summary and the sheet about the file are. */
public final class FactsSheet {

  private final Sheet sheet;
  private final Styles styles;
  private int next;

  public FactsSheet(Sheet sheet, Styles styles, int... widths) {
    this.sheet = sheet;
    this.styles = styles;
    for (int c = 0; c < widths.length; c++) {
      sheet.setColumnWidth(c, widths[c] * 256);
    }
    sheet.setDisplayGridlines(false);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 1);
    sheet.setFitToPage(true);
  }

  public void title(String text) {
    Row row = sheet.createRow(next);
    row.setHeightInPoints(30);
    Cell cell = row.createCell(0);
    cell.setCellValue(CellText.laid(List.of(text)).cell(0));
    cell.setCellStyle(styles.title());
    sheet.addMergedRegion(new CellRangeAddress(next, next, 0, 3));
    next += 2;
  }

  public void gap() {
    next++;
  }

  /** Heads of columns; those of figures stand at the right like the figures. */
  public void figures(String... heads) {
    heads(styles.headerRight(), heads);
  }

  public void heads(String... heads) {
    heads(styles.header(), heads);
  }

  private void heads(CellStyle others, String... heads) {
    Row row = sheet.createRow(next++);
    row.setHeightInPoints(20);
    for (int c = 0; c < heads.length; c++) {
      Cell cell = row.createCell(c);
      cell.setCellValue(heads[c]);
      cell.setCellStyle(c == 0 ? styles.header() : others);
    }
  }

  /** A figure with a fraction that is no share. */
  public record Score(double value) {}

  /**
   * A line of texts, whole numbers ({@code Integer}, {@code Long}), shares ({@code Double}) and
   * {@link Score}s.
   */
  public void line(Object... values) {
    Row row = sheet.createRow(next++);
    for (int c = 0; c < values.length; c++) {
      put(row.createCell(c), values[c]);
    }
  }

  private void put(Cell cell, Object value) {
    switch (value) {
      case Double share -> {
        cell.setCellValue(share);
        cell.setCellStyle(styles.share());
      }
      case Score score -> {
        cell.setCellValue(score.value());
        cell.setCellStyle(styles.decimal());
      }
      case Number count -> {
        cell.setCellValue(count.doubleValue());
        cell.setCellStyle(styles.count());
      }
      default -> {
        String text = CellText.laid(List.of(value.toString())).cell(0);
        cell.setCellValue(text);
        cell.setCellStyle(styles.texts().of(text));
      }
    }
  }
}
