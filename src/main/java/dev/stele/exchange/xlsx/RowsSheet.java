package dev.stele.exchange.xlsx;

import dev.stele.exchange.Colophon;
import dev.stele.exchange.MultitextWriter;
import dev.stele.exchange.Profile;
import dev.stele.exchange.sheet.Laid;
import dev.stele.exchange.sheet.Rich;
import dev.stele.exchange.sheet.RowHeight;
import dev.stele.exchange.sheet.Styles;
import dev.stele.text.Multitext;
import dev.stele.text.Progress;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Start;
import dev.stele.text.Version;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * The sheet that holds the rows. A row whose text is too long for a cell goes on in the rows below,
 * numbered {@code 12 (2)}; see {@link RowName}.
 */
final class RowsSheet {

  /** Rows in a sheet (Excel's specification). */
  private static final int MOST_ROWS = 1_048_576;

  private final Multitext text;
  private final Styles styles;
  private final Sheet sheet;
  private final SheetLayout layout;
  private final RowCells cells;
  private final List<Field> before;
  private final List<Field> after;
  private int next = 1;

  RowsSheet(
      Multitext text,
      Profile profile,
      RowFindings findings,
      SheetLanguage language,
      Styles styles,
      Sheet sheet) {
    this.text = text;
    this.styles = styles;
    this.sheet = sheet;
    this.layout = new SheetLayout(text, profile, language, styles, sheet);
    this.cells = new RowCells(text, profile, findings, language);
    this.before = Field.before(profile);
    this.after = Field.after(profile);
  }

  /** Writes all rows below the header and returns how many lines the sheet has. */
  int write(Colophon colophon, Progress progress) {
    layout.header(colophon);
    for (int i = 0; i < text.rows().size(); i++) {
      MultitextWriter.tell(text, i, progress);
      writeRow(text.rows().get(i), i);
    }
    layout.finish(next);
    return next;
  }

  private void writeRow(Row row, int index) {
    List<Laid> columns = new ArrayList<>();
    before.forEach(field -> columns.add(cells.of(field, index, row)));
    for (int v = 0; v < row.versions(); v++) {
      columns.add(cells.text(index, row, v));
    }
    after.forEach(field -> columns.add(cells.of(field, index, row)));
    int parts = columns.stream().mapToInt(column -> column.cells().size()).max().orElse(1);
    if (next + parts > MOST_ROWS) {
      throw new IllegalArgumentException(
          "a spreadsheet holds %,d rows and this text needs more; write CSV or JSON Lines instead"
              .formatted(MOST_ROWS));
    }
    for (int part = 1; part <= parts; part++) {
      writePart(columns, row, index + 1, part, parts);
    }
  }

  private void writePart(List<Laid> columns, Row row, int number, int part, int parts) {
    org.apache.poi.ss.usermodel.Row line = sheet.createRow(next++);
    float height = 0;
    for (int c = 0; c < columns.size(); c++) {
      String value = columns.get(c).cell(part - 1);
      Cell cell = line.createCell(c);
      int version = c - before.size();
      if (version >= 0 && version < row.versions()) {
        put(cell, value, style(row, version));
        height = Math.max(height, RowHeight.of(Rich.unmarked(value), layout.textWidth()));
      } else {
        Field field = version < 0 ? before.get(c) : after.get(version - row.versions());
        if (parts > 1 && field == Field.ID) {
          value = RowName.of(row.id(), part, parts);
        } else if (part > 1 && field == Field.DIGEST) {
          value = joints(columns, part - 1);
        }
        fill(cell, field, row, number, part, value);
        if (field == Field.COMMENT || field == Field.FINDINGS) {
          height = Math.max(height, RowHeight.of(Rich.unmarked(value), field.width()));
        }
      }
    }
    line.setHeightInPoints(height);
  }

  /** Below the digest of a row: how each column of text, and the comments, go on. */
  private String joints(List<Laid> columns, int part) {
    StringBuilder joints = new StringBuilder();
    for (int v = 0; v < text.versions().size(); v++) {
      joints.append(columns.get(before.size() + v).joint(part).letter());
    }
    return joints.append(columns.getLast().joint(part).letter()).toString();
  }

  private void fill(Cell cell, Field field, Row row, int number, int part, String value) {
    switch (field) {
      case NUMBER -> {
        cell.setCellStyle(styles.number());
        if (part == 1) {
          cell.setCellValue(number);
        } else {
          cell.setCellValue(number + " (" + part + ")");
        }
      }
      case CONFIDENCE -> {
        cell.setCellStyle(styles.confidence());
        if (part == 1) {
          cell.setCellValue(row.confidence());
        }
      }
      case ID, DIGEST, MARKS, STATUS, FINDINGS, CATEGORY, SEVERITY, ERROR_IN, COMMENT ->
          put(cell, value, styles.muted());
    }
  }

  private Styles.Texts style(Row row, int version) {
    Version column = text.versions().get(version);
    if (SheetLayout.isRightToLeft(column.language())) {
      return styles.rightToLeft();
    }
    List<Segment> cell = row.cell(version);
    boolean heading = !cell.isEmpty() && cell.getFirst().start() == Start.HEADING;
    return heading ? styles.headings() : styles.texts();
  }

  private static void put(Cell cell, String value, Styles.Texts style) {
    cell.setCellStyle(style.of(value));
    if (!value.isEmpty()) {
      cell.setCellValue(value);
    }
  }
}
