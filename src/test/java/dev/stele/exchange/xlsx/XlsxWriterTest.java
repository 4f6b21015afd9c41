package dev.stele.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.exchange.Profile;
import dev.stele.exchange.Sample;
import dev.stele.exchange.findings.Checking;
import dev.stele.text.Multitext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

final class XlsxWriterTest {

  @Test
  void writesTheRowsForReviewers() throws Exception {
    try (XSSFWorkbook book = book(Sample.rain(), Profile.REVIEW)) {
      Sheet sheet = book.getSheet("Review");
      assertThat(texts(sheet.getRow(0)))
          .containsExactly(
              "Row id",
              "Digest",
              "Marks",
              "No.",
              "English",
              "Russian",
              "Korean",
              "Confidence",
              "Status",
              "Findings",
              "Category",
              "Severity",
              "Error in",
              "Comment");
      assertThat(texts(sheet.getRow(2)))
          .containsExactly(
              "5",
              RowDigest.of(Sample.rain().rows().get(1), Sample.rain().versions()).toString(),
              """
              x-stele-confidence 0.75
              x-stele-beads en ru 1:2 0.9
              x-stele-beads en ko 1:1 0.8
              x-stele-beads ru ko 2:1 0.7
              x-stele-comment ["Anna","2026-01-01T00:00:00Z","Check, please"]
              x-stele-annotation ["ru","style","minor",""]
              en x-stele-sentences p23
              ru x-stele-sentences p10 s8
              ko x-stele-sentences p14""",
              "2.0",
              "It rained, and we left.",
              "Шёл дождь.\nМы ушли.",
              "비가 와서 우리는 떠났다.",
              "0.75",
              "Needs review",
              "",
              "Style",
              "Minor",
              "Russian",
              "Anna: Check, please");
      assertThat(sheet.getLastRowNum()).isEqualTo(4);
    }
  }

  @Test
  void furnishesTheSheet() throws Exception {
    try (XSSFWorkbook book = book(Sample.rain(), Profile.REVIEW)) {
      XSSFSheet sheet = book.getSheet("Review");
      assertThat(sheet.isColumnHidden(0)).isTrue();
      assertThat(sheet.isColumnHidden(1)).isTrue();
      assertThat(sheet.isColumnHidden(2)).isTrue();
      assertThat(sheet.isColumnHidden(3)).isFalse();
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("D1:N5");
      assertThat(sheet.getDataValidations())
          .extracting(v -> v.getRegions().getCellRangeAddress(0).formatAsString())
          .containsExactly("I2:I5", "K2:K5", "L2:L5", "M2:M5");
      assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings()).isEqualTo(4);
      assertThat(sheet.getRow(1).getCell(4).getCellStyle().getWrapText()).isTrue();
      assertThat(sheet.getRow(2).getCTRow().isSetCustomHeight()).isFalse();
      assertThat(sheet.getRow(2).getHeightInPoints()).isGreaterThan(25);
    }
  }

  @Test
  void tellsWhatTheFileIs() throws Exception {
    try (XSSFWorkbook book = book(Sample.rain(), Profile.REVIEW)) {
      List<String> about = new ArrayList<>();
      book.getSheet("About").forEach(row -> about.addAll(texts(row)));
      assertThat(about)
          .containsSubsequence("Project", "Rain", "State of", "2026-01-02 03:04 UTC")
          .containsSubsequence("Digest", RowDigest.of(Sample.rain()))
          .containsSubsequence("English", "en", "rain.txt", "00", "Russian", "ru");
      List<String> summary = new ArrayList<>();
      book.getSheet("Summary").forEach(row -> summary.addAll(texts(row)));
      assertThat(summary)
          .containsSubsequence("Accepted", "1.0", "0.25")
          .containsSubsequence("1 : 2 : 1", "1.0");
    }
  }

  @Test
  void writesNothingButTheLanguagesForCorpusTools() throws Exception {
    try (XSSFWorkbook book = book(Sample.rain(), Profile.CORPUS)) {
      assertThat(book.getNumberOfSheets()).isEqualTo(1);
      assertThat(texts(book.getSheetAt(0).getRow(0)))
          .containsExactly("English", "Russian", "Korean");
      assertThat(texts(book.getSheetAt(0).getRow(2)))
          .containsExactly("It rained, and we left.", "Шёл дождь. Мы ушли.", "비가 와서 우리는 떠났다.");
    }
  }

  @Test
  void keepsTextThatLooksLikeAFormulaAsText() throws Exception {
    String[] texts = {"=1+1", "+7 495", "-5 °C", "@all", "'tis", "— Да.", "#REF!", "1.5", "TRUE"};
    try (XSSFWorkbook book = book(Sample.ofTexts(texts), Profile.REVIEW)) {
      for (int i = 0; i < texts.length; i++) {
        Cell cell = book.getSheet("Review").getRow(i + 1).getCell(4);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(texts[i]);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(i < 5);
      }
    }
  }

  @Test
  void bringsBackEveryCharacter() throws Exception {
    String[] texts = {
      "_x0041_", "a\u0001b", "<&>\"'", "😀 \u200Fعربي\u200E", "a\u00A0b", "tab\there"
    };
    try (XSSFWorkbook book = book(Sample.ofTexts(texts), Profile.REVIEW)) {
      for (int i = 0; i < texts.length; i++) {
        assertThat(book.getSheet("Review").getRow(i + 1).getCell(4).getStringCellValue())
            .isEqualTo(texts[i]);
      }
    }
  }

  @Test
  void goesOnInVisibleRowsWhereACellIsFull() throws Exception {
    String longest = "word ".repeat(10_000).strip();
    try (XSSFWorkbook book = book(Sample.ofTexts(longest, "next"), Profile.REVIEW)) {
      Sheet sheet = book.getSheet("Review");
      assertThat(texts(sheet.getRow(2)).subList(0, 4)).containsExactly("1/2/2", "+..", "", "1 (2)");
      assertThat(
              sheet.getRow(1).getCell(4).getStringCellValue()
                  + sheet.getRow(2).getCell(4).getStringCellValue())
          .isEqualTo(longest);
      assertThat(sheet.getRow(3).getCell(4).getStringCellValue()).isEqualTo("next");
    }
  }

  @Test
  void makesEachStyleOnce() throws Exception {
    String[] many = java.util.Collections.nCopies(500, "=x").toArray(String[]::new);
    try (XSSFWorkbook few = book(Sample.ofTexts("=x"), Profile.REVIEW);
        XSSFWorkbook book = book(Sample.ofTexts(many), Profile.REVIEW)) {
      assertThat(book.getNumCellStyles()).isEqualTo(few.getNumCellStyles());
    }
  }

  @Test
  void holdsNoMomentOfWriting() throws Exception {
    byte[] bytes = bytes(Sample.rain(), Profile.REVIEW);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
      }
    }
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      assertThat(book.getProperties().getCoreProperties().getModified().toInstant())
          .isEqualTo(Sample.COLOPHON.date());
    }
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    row.forEach(
        cell ->
            texts.add(
                cell.getCellType() == CellType.NUMERIC
                    ? Double.toString(cell.getNumericCellValue())
                    : cell.getStringCellValue()));
    return texts;
  }

  private static XSSFWorkbook book(Multitext text, Profile profile) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(text, profile)));
  }

  private static byte[] bytes(Multitext text, Profile profile) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new XlsxWriter(profile, Checking.NONE).write(text, Sample.COLOPHON, out);
    return out.toByteArray();
  }
}
