package dev.stele.exchange.xlsx;

import dev.stele.exchange.Colophon;
import dev.stele.exchange.Profile;
import dev.stele.text.Annotation;
import dev.stele.text.Comment;
import dev.stele.text.Multitext;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Start;
import dev.stele.text.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * The sheet that holds the rows. A row whose text is too long for a cell goes on in the rows below,
 * numbered {@code 12 (2)}, with the id {@code 12/2}.
 */
final class RowsSheet {

  private static final int FIRST_TEXT = 3;

  /** Rows in a sheet (Excel's specification). */
  private static final int MOST_ROWS = 1_048_576;

  private final Multitext text;
  private final Profile profile;
  private final Styles styles;
  private final Sheet sheet;
  private final SheetLayout layout;
  private int next = 1;

  RowsSheet(Multitext text, Profile profile, Styles styles, Sheet sheet) {
    this.text = text;
    this.profile = profile;
    this.styles = styles;
    this.sheet = sheet;
    this.layout = new SheetLayout(text, profile, styles, sheet);
  }

  /** Writes all rows below the header and returns how many lines the sheet has. */
  int write(Colophon colophon) {
    layout.header(colophon);
    for (int i = 0; i < text.rows().size(); i++) {
      writeRow(text.rows().get(i), i + 1);
    }
    layout.finish(next);
    return next;
  }

  private void writeRow(Row row, int number) {
    List<List<String>> columns =
        row.cells().stream().map(cell -> CellText.cells(lines(cell))).toList();
    int lines = columns.stream().mapToInt(List::size).max().orElse(1);
    if (next + lines > MOST_ROWS) {
      throw new IllegalArgumentException(
          "a spreadsheet holds %,d rows and this text needs more; write CSV or JSON Lines instead"
              .formatted(MOST_ROWS));
    }
    for (int part = 1; part <= lines; part++) {
      org.apache.poi.ss.usermodel.Row line = sheet.createRow(next++);
      float height = 0;
      for (int v = 0; v < columns.size(); v++) {
        List<String> column = columns.get(v);
        String cell = part <= column.size() ? column.get(part - 1) : "";
        put(line, firstText() + v, cell, style(row, v));
        height = Math.max(height, RowHeight.of(cell, layout.textWidth()));
      }
      line.setHeightInPoints(height);
      if (profile == Profile.REVIEW) {
        writeNames(line, row, number, part);
        if (part == 1) {
          writeReview(line, row);
        }
      }
    }
  }

  /** Corpus tools take a line break for the end of a row. */
  private List<String> lines(List<Segment> cell) {
    List<String> sentences = cell.stream().map(Segment::text).toList();
    return profile == Profile.REVIEW ? sentences : List.of(String.join(" ", sentences));
  }

  private void writeNames(org.apache.poi.ss.usermodel.Row line, Row row, int number, int part) {
    Styles.Texts muted = styles.muted();
    put(line, 0, part == 1 ? Long.toString(row.id()) : row.id() + "/" + part, muted);
    put(line, 1, part == 1 ? RowDigest.of(row) : "", muted);
    Cell cell = line.createCell(2);
    cell.setCellStyle(styles.number());
    if (part == 1) {
      cell.setCellValue(number);
    } else {
      cell.setCellValue(number + " (" + part + ")");
    }
  }

  private void writeReview(org.apache.poi.ss.usermodel.Row line, Row row) {
    int at = firstText() + text.versions().size();
    Cell confidence = line.createCell(at++);
    confidence.setCellValue(row.confidence());
    confidence.setCellStyle(styles.confidence());
    put(line, at++, Words.of(row.status()), styles.muted());
    put(line, at++, "", styles.muted());
    List<String> categories = new ArrayList<>();
    List<String> severities = new ArrayList<>();
    for (Annotation annotation : row.annotations()) {
      categories.add(Words.of(annotation.category()));
      severities.add(Words.of(annotation.severity()));
    }
    put(line, at++, CellText.cells(categories).getFirst(), styles.muted());
    put(line, at++, CellText.cells(severities).getFirst(), styles.muted());
    put(line, at, comments(row), styles.muted());
  }

  private static String comments(Row row) {
    List<String> cells = CellText.cells(row.comments().stream().map(Comment::text).toList());
    if (cells.size() > 1) {
      throw new IllegalArgumentException(
          "the comments of row %d are longer than a cell (%,d characters); shorten them or write JSON Lines"
              .formatted(row.id(), CellText.LONGEST));
    }
    return cells.getFirst();
  }

  private int firstText() {
    return profile == Profile.REVIEW ? FIRST_TEXT : 0;
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

  private static void put(
      org.apache.poi.ss.usermodel.Row line, int column, String value, Styles.Texts style) {
    CellStyle chosen = style.of(value);
    Cell cell = line.createCell(column);
    cell.setCellStyle(chosen);
    if (!value.isEmpty()) {
      cell.setCellValue(value);
    }
  }

  static String languageName(Version version) {
    return version.language().displayName(Locale.ENGLISH);
  }
}
