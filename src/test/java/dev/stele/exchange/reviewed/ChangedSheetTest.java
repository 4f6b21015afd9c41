package dev.stele.exchange.reviewed;

import static dev.stele.exchange.reviewed.SampleSheets.NOW;
import static dev.stele.exchange.reviewed.SampleSheets.compared;
import static dev.stele.exchange.reviewed.SampleSheets.reviewed;
import static dev.stele.exchange.reviewed.SampleSheets.taken;
import static dev.stele.exchange.reviewed.SampleSheets.texts;
import static dev.stele.exchange.reviewed.SampleSheets.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.exchange.Sample;
import dev.stele.exchange.reviewed.Difference.Aspect;
import dev.stele.text.Multitext;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;

/** Sheets whose form has changed: what they say is understood, or named. */
final class ChangedSheetTest {

  @Test
  void columnsMayBeMovedAndDeletedAndRowsSortedAndDeleted() throws Exception {
    byte[] file =
        reviewed(
            sheet -> {
              Sheets.cell(sheet, 3, "Status").setCellValue("Accepted");
              move(sheet, "Status", 20);
              move(sheet, "Row id", 21);
              move(sheet, "English", 22);
              swapLines(sheet, 1, 3);
              sheet.removeRow(sheet.getRow(2));
              int confidence = Sheets.cell(sheet, 0, "Confidence").getColumnIndex();
              for (org.apache.poi.ss.usermodel.Row line : sheet) {
                line.removeCell(line.getCell(confidence));
              }
            });
    List<Difference> differences = compared(file, Sample.rain()).differences();
    assertThat(differences)
        .extracting(d -> d.position() + " " + d.aspect() + " " + d.there())
        .containsExactly("2 STATUS Accepted");
  }

  @Test
  void aSheetThatAnotherOfficeHasWrittenAnewIsUnderstood() throws Exception {
    Multitext text = Sample.rain();
    byte[] edited =
        Sheets.edited(
            Sheets.exported(text),
            sheet -> {
              Sheets.cell(sheet, 1, "Status").setCellValue("Excluded");
              Sheets.cell(sheet, 2, "Korean").setCellValue("비가 와서 우리는 갔다.");
            });
    Comparison comparison = compared(Sheets.writtenAnew(edited), text);
    assertThat(comparison.doubts()).isEmpty();
    assertThat(comparison.differences())
        .extracting(Difference::position, Difference::aspect, Difference::isPlain)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(0, Aspect.STATUS, true),
            org.assertj.core.groups.Tuple.tuple(1, Aspect.TEXT, true));
  }

  @Test
  void aFileOfAnotherProjectIsNamed() throws Exception {
    byte[] file = reviewed(sheet -> {});
    assertThatThrownBy(
            () ->
                Comparison.of(
                    ReviewedFile.read("r.xlsx", file), Sample.rain(), "2@there", "Boris", NOW))
        .isInstanceOf(OtherProjectException.class)
        .hasMessageStartingWith("r.xlsx: was made from another project");
    Multitext other = Sample.ofTexts("Something else", "and more");
    assertThatThrownBy(
            () -> Comparison.of(ReviewedFile.read("r.xlsx", noKey(file)), other, "", "B", NOW))
        .isInstanceOf(OtherProjectException.class);
  }

  @Test
  void whatIsNotUnderstoodIsNamedLineByLine() throws Exception {
    byte[] file =
        reviewed(
            sheet -> {
              Sheets.cell(sheet, 1, "Status").setCellValue("Fine");
              Sheets.cell(sheet, 2, "English").setCellFormula("1+1");
              Sheets.cell(sheet, 3, "Row id").setCellValue("999");
              Sheets.cell(sheet, 3, "Comment").setCellValue("lost");
              Sheets.cell(sheet, 4, "Category").setCellValue("Style");
              sheet.createRow(5).createCell(5).setCellValue("a line of my own");
            });
    assertThat(words(compared(file, Sample.rain())))
        .containsExactlyInAnyOrder(
            "Line 2: “Fine” is not in the list of this column; it was not taken.",
            "Line 3 holds a formula; what it gives was not read.",
            "Line 4 was changed, but its row is no longer in the project: it has been merged, split"
                + " or aligned anew.",
            "Line 5 names an error but no language; fill “Error in”.",
            "Line 6 has no row id, so nobody can tell which row it is; it was not read.");
  }

  @Test
  void aRowThatStandsTwiceIsNotRead() throws Exception {
    byte[] file =
        reviewed(
            sheet -> {
              Sheets.cell(sheet, 1, "Row id").setCellValue("5");
              Sheets.cell(sheet, 1, "Status").setCellValue("Excluded");
            });
    Comparison comparison = compared(file, Sample.rain());
    assertThat(comparison.differences()).isEmpty();
    assertThat(words(comparison))
        .containsExactly("Lines 2 and 3 are one and the same row; neither was read.");
  }

  @Test
  void longRowsComeBackWhole() throws Exception {
    Multitext text = Sample.ofTexts("word ".repeat(10_000).strip(), "next");
    byte[] untouched = Sheets.edited(Sheets.exported(text), sheet -> {});
    assertThat(compared(untouched, text).differences()).isEmpty();
    byte[] edited =
        Sheets.edited(
            Sheets.exported(text), sheet -> Sheets.cell(sheet, 2, "English").setCellValue("end"));
    Multitext after = taken(edited, text);
    assertThat(texts(after, 0, 0)).singleElement().asString().endsWith("word end");
    byte[] torn = Sheets.edited(Sheets.exported(text), sheet -> sheet.removeRow(sheet.getRow(2)));
    Comparison comparison = compared(torn, text);
    assertThat(comparison.differences()).isEmpty();
    assertThat(words(comparison)).singleElement().asString().contains("lines are missing");
  }

  private static void move(Sheet sheet, String head, int to) {
    int last = sheet.getLastRowNum();
    int from = Sheets.cell(sheet, 0, head).getColumnIndex();
    for (int i = last; i >= 0; i--) {
      org.apache.poi.ss.usermodel.Row row = sheet.getRow(i);
      org.apache.poi.ss.usermodel.Cell cell = row.getCell(from);
      if (cell != null) {
        row.createCell(to).setCellValue(cell.getStringCellValue());
        row.removeCell(cell);
      }
    }
  }

  private static void swapLines(Sheet sheet, int one, int other) {
    int columns = sheet.getRow(one).getLastCellNum();
    for (int c = 0; c < columns; c++) {
      String above = text(sheet, one, c);
      String below = text(sheet, other, c);
      sheet.getRow(one).createCell(c).setCellValue(below);
      sheet.getRow(other).createCell(c).setCellValue(above);
    }
  }

  private static String text(Sheet sheet, int line, int column) {
    return new DataFormatter(Locale.ROOT).formatCellValue(sheet.getRow(line).getCell(column));
  }

  private static byte[] noKey(byte[] file) throws Exception {
    return Sheets.edited(
        file,
        sheet -> sheet.getWorkbook().removeSheetAt(sheet.getWorkbook().getSheetIndex("About")));
  }
}
