package dev.stele.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.check.CheckSettings;
import dev.stele.check.Checked;
import dev.stele.check.catalogue.Checks;
import dev.stele.check.report.Weights;
import dev.stele.exchange.Profile;
import dev.stele.exchange.Sample;
import dev.stele.exchange.findings.Checking;
import dev.stele.exchange.reviewed.Comparison;
import dev.stele.exchange.reviewed.ReviewedFile;
import dev.stele.text.Annotation;
import dev.stele.text.Category;
import dev.stele.text.Dismissal;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Progress;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Severity;
import dev.stele.text.Span;
import dev.stele.text.Start;
import dev.stele.text.Version;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

final class RowFindingsTest {

  private static final int ENGLISH = 4;
  private static final int RUSSIAN = 5;
  private static final int FINDINGS = 8;

  @Test
  void tellsWhatWasFoundAndMarksTheEvidence() throws Exception {
    try (XSSFWorkbook book = book(numbers(List.of()))) {
      Sheet sheet = book.getSheet("Review");
      String told = sheet.getRow(1).getCell(FINDINGS).getStringCellValue();
      assertThat(told).startsWith("Numbers (").contains("17").contains("19");
      assertThat(bold(sheet, 1, FINDINGS)).startsWith("Numbers (");
      assertThat(bold(sheet, 1, RUSSIAN)).isEqualTo("19 дней");
      assertThat(sheet.getRow(1).getCell(ENGLISH).getStringCellValue())
          .isEqualTo("It rained.\nThere were 17 days of it.");
    }
  }

  @Test
  void doesNotTellWhatPeopleHaveDismissed() throws Exception {
    Multitext text = numbers(List.of());
    List<Dismissal> dismissals =
        checked(text).findings().getFirst().stream()
            .map(f -> f.key(text.rows().getFirst()))
            .map(key -> new Dismissal("numbers", key, "Anna", Instant.EPOCH, "so be it"))
            .toList();
    try (XSSFWorkbook book = book(numbers(dismissals))) {
      Sheet sheet = book.getSheet("Review");
      assertThat(sheet.getRow(1).getCell(FINDINGS).getStringCellValue()).isEmpty();
    }
  }

  @Test
  void aSheetOfItsOwnReportsFindingsErrorsAndTheScore() throws Exception {
    Multitext text = numbers(List.of());
    Row row =
        text.rows()
            .getFirst()
            .withAnnotations(
                List.of(new Annotation(1, Category.ACCURACY, Severity.MAJOR, "19 for 17")));
    try (XSSFWorkbook book = book(new Multitext(text.versions(), List.of(row)))) {
      List<String> cells = new ArrayList<>();
      book.getSheet("Report").forEach(r -> r.forEach(cell -> cells.add(cell.toString())));
      assertThat(cells)
          .containsSubsequence("Version", "Sentences", "Coverage", "English", "Russian")
          .containsSubsequence("Check", "Open", "Numbers", "Russian", "1.0", "0.0")
          .containsSubsequence("Per 1,000 words", "Russian", "Accuracy", "Major", "1.0", "All")
          .containsSubsequence("Russian", "1.0", "1250.0", "Minor", "1.0", "Major", "7.5");
    }
  }

  @Test
  void marksAreNoChangeWhenTheSheetComesBack() throws Exception {
    Multitext text = numbers(List.of());
    ReviewedFile file = ReviewedFile.read("review.xlsx", bytes(text));
    Comparison comparison = Comparison.of(file, text, Sample.COLOPHON.key(), "Anna", Instant.EPOCH);
    assertThat(comparison.differences()).isEmpty();
    assertThat(comparison.doubts()).isEmpty();
  }

  private static String bold(Sheet sheet, int row, int column) {
    XSSFRichTextString rich =
        (XSSFRichTextString) sheet.getRow(row).getCell(column).getRichStringCellValue();
    StringBuilder bold = new StringBuilder();
    for (int run = 0; run < rich.numFormattingRuns(); run++) {
      if (rich.getFontOfFormattingRun(run) != null && rich.getFontOfFormattingRun(run).getBold()) {
        int start = rich.getIndexOfFormattingRun(run);
        bold.append(rich.getString(), start, start + rich.getLengthOfFormattingRun(run));
      }
    }
    return bold.toString();
  }

  private static Multitext numbers(List<Dismissal> dismissals) {
    Row row =
        Row.proposed(
            1,
            List.of(
                List.of(
                    new Segment("It rained.", Start.PARAGRAPH),
                    new Segment("There were 17 days of it.", Start.SENTENCE)),
                List.of(
                    new Segment("Шёл дождь.", Start.PARAGRAPH),
                    new Segment("Он шёл 19 дней.", Start.SENTENCE))),
            List.of(List.of(new dev.stele.text.Bead(new Span(0, 2), new Span(0, 2), 0.9))),
            0.9);
    return new Multitext(
        List.of(new Version(Language.ENGLISH), new Version(Language.RUSSIAN)),
        List.of(row.withDismissals(dismissals)));
  }

  private static Checked checked(Multitext text) {
    CheckSettings settings = CheckSettings.DEFAULT;
    return Checked.of(text, Checks.of(settings), settings, Progress.NONE);
  }

  private static XSSFWorkbook book(Multitext text) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(text)));
  }

  private static byte[] bytes(Multitext text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Weights weights = new Weights(0, 1, 7.5, 25);
    Checking checking = new Checking(t -> Optional.of(checked(t)), Locale.ENGLISH, weights);
    new XlsxWriter(Profile.REVIEW, checking).write(text, Sample.COLOPHON, out);
    return out.toByteArray();
  }
}
