package dev.stele.exchange.reviewed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.exchange.RandomTexts;
import dev.stele.exchange.Sample;
import dev.stele.exchange.reviewed.Difference.Aspect;
import dev.stele.text.Category;
import dev.stele.text.Comment;
import dev.stele.text.Multitext;
import dev.stele.text.Reason;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Severity;
import dev.stele.text.Splice;
import dev.stele.text.Status;
import dev.stele.text.edit.SentenceEdits;
import dev.stele.wording.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;

final class ComparisonTest {

  private static final Instant NOW = Instant.parse("2026-02-01T00:00:00Z");

  @Provide
  Arbitrary<Multitext> multitexts() {
    return RandomTexts.any();
  }

  @Property(tries = 100, seed = "2026")
  void aFileThatNobodyTouchedChangesNothing(@ForAll("multitexts") Multitext text) throws Exception {
    byte[] saved = Sheets.edited(Sheets.exported(text), sheet -> {});
    Comparison comparison = compared(saved, text);
    assertThat(comparison.differences()).isEmpty();
    assertThat(comparison.doubts()).isEmpty();
  }

  @Test
  void takesStatusCommentErrorAndTextAsOneSplice() throws Exception {
    Multitext text = Sample.rain();
    Comparison comparison =
        compared(
            reviewed(
                sheet -> {
                  Sheets.cell(sheet, 1, "Status").setCellValue("needs review ");
                  Sheets.cell(sheet, 2, "Comment").setCellValue("Anna: Check, please\nDone");
                  Sheets.cell(sheet, 2, "Russian").setCellValue("Шёл дождь.\nИ мы ушли.");
                  Sheets.cell(sheet, 3, "Category").setCellValue("Accuracy");
                  Sheets.cell(sheet, 3, "Severity").setCellValue("Major");
                  Sheets.cell(sheet, 3, "Error in").setCellValue("Korean");
                }),
            text);
    assertThat(comparison.doubts()).isEmpty();
    assertThat(comparison.differences())
        .extracting(Difference::position, Difference::aspect, Difference::there)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(0, Aspect.STATUS, "needs review "),
            org.assertj.core.groups.Tuple.tuple(1, Aspect.TEXT, "Шёл дождь.\nИ мы ушли."),
            org.assertj.core.groups.Tuple.tuple(1, Aspect.COMMENTS, "Anna: Check, please\nDone"),
            org.assertj.core.groups.Tuple.tuple(2, Aspect.ERRORS, "Accuracy, Major, Korean"));
    assertThat(comparison.differences()).allMatch(Difference::isPlain);
    Splice splice = Comparison.splice(text, comparison.differences()).orElseThrow();
    Multitext after = text.apply(splice);
    assertThat(after.rows().get(0).status()).isEqualTo(Status.NEEDS_REVIEW);
    Row second = after.rows().get(1);
    assertThat(second.comments())
        .containsExactly(
            text.rows().get(1).comments().getFirst(), new Comment("Boris", NOW, "Done"));
    assertThat(second.cell(1))
        .extracting(Segment::text)
        .containsExactly("Шёл дождь.", "И мы ушли.");
    assertThat(second.cell(1).get(1).original()).contains("Мы ушли.");
    assertThat(after.rows().get(2).annotations())
        .extracting(a -> a.version() + " " + a.category() + " " + a.severity())
        .containsExactly("2 " + Category.ACCURACY + " " + Severity.MAJOR);
    assertThat(after.apply(splice.inverse(Reason.UNDO))).isEqualTo(text);
  }

  @Test
  void aSecondTimeThereIsNothingLeftToTake() throws Exception {
    byte[] file =
        reviewed(
            sheet -> {
              Sheets.cell(sheet, 1, "Comment").setCellValue("A heading?");
              Sheets.cell(sheet, 1, "English").setCellValue("The rain");
            });
    Multitext after = taken(file, Sample.rain());
    assertThat(compared(file, after).differences()).isEmpty();
  }

  @Test
  void rowsThatOnlyOthersHaveChangedStayAsTheyAre() throws Exception {
    byte[] file = reviewed(sheet -> {});
    Multitext now = edited(Sample.rain(), 1, "Дождь шёл.");
    assertThat(compared(file, now).differences()).isEmpty();
  }

  @Test
  void whatBothHaveChangedIsAConflict() throws Exception {
    byte[] file =
        reviewed(
            sheet -> {
              Sheets.cell(sheet, 2, "Russian").setCellValue("Лил дождь.\nМы ушли.");
              Sheets.cell(sheet, 2, "Status").setCellValue("Accepted");
            });
    Multitext now = edited(Sample.rain(), 1, "Дождь шёл.");
    List<Difference> differences = compared(file, now).differences();
    assertThat(differences)
        .extracting(d -> d.aspect() + " " + d.conflict() + " " + d.here() + " " + d.there())
        .containsExactly(
            "TEXT true Дождь шёл.\nМы ушли. Лил дождь.\nМы ушли.",
            "STATUS false Needs review Accepted");
  }

  @Test
  void commentsOfBothAreKept() throws Exception {
    byte[] file =
        reviewed(
            sheet -> Sheets.cell(sheet, 2, "Comment").setCellValue("Anna: Check, please\nChecked"));
    Multitext before = Sample.rain();
    Row row = before.rows().get(1);
    Comment other = new Comment("Clara", NOW, "Me too");
    Row more = row.withComments(List.of(row.comments().getFirst(), other));
    Multitext now = before.apply(new Splice(1, List.of(row), List.of(more), Reason.COMMENT));
    assertThat(taken(file, now).rows().get(1).comments())
        .extracting(Comment::text)
        .containsExactlyInAnyOrder("Check, please", "Me too", "Checked");
  }

  @Test
  void clearedCellsAreShownButNotTakenUnasked() throws Exception {
    byte[] file =
        reviewed(
            sheet -> {
              Sheets.cell(sheet, 2, "Comment").setBlank();
              Sheets.cell(sheet, 2, "Category").setBlank();
              Sheets.cell(sheet, 2, "Severity").setBlank();
              Sheets.cell(sheet, 2, "Status").setBlank();
              Sheets.cell(sheet, 2, "Korean").setBlank();
            });
    Comparison comparison = compared(file, Sample.rain());
    assertThat(comparison.differences())
        .extracting(d -> d.aspect() + " " + d.isPlain())
        .containsExactly("ERRORS true", "COMMENTS false");
    assertThat(words(comparison))
        .containsExactly(
            "Line 3: the text in Korean was cleared; it stays. To leave a row out, exclude it.",
            "Line 3: the status was cleared; the row keeps its own.");
  }

  @Test
  void linesSplitJoinedAndPutInBecomeSentences() throws Exception {
    byte[] file =
        reviewed(
            sheet -> {
              Sheets.cell(sheet, 2, "English").setCellValue("It rained,\nand we left.");
              Sheets.cell(sheet, 2, "Russian").setCellValue("Шёл дождь. Мы ушли.");
              Sheets.cell(sheet, 3, "Korean").setCellValue("둘.\n그래.");
            });
    Multitext after = taken(file, Sample.rain());
    assertThat(texts(after, 1, 0)).containsExactly("It rained,", "and we left.");
    assertThat(texts(after, 1, 1)).containsExactly("Шёл дождь. Мы ушли.");
    assertThat(texts(after, 2, 2)).containsExactly("둘.", "그래.");
  }

  @Test
  void aLinePutInPartsFromTheSentenceAboveIt() throws Exception {
    byte[] file =
        reviewed(
            sheet ->
                Sheets.cell(sheet, 2, "Russian").setCellValue("Шёл дождь.\nСильный.\nМы ушли."));
    assertThat(texts(taken(file, Sample.rain()), 1, 1))
        .containsExactly("Шёл дождь.", "Сильный.", "Мы ушли.");
  }

  @Test
  void aMissingSentenceIsNamed() throws Exception {
    byte[] file = reviewed(sheet -> Sheets.cell(sheet, 2, "Russian").setCellValue("Шёл дождь."));
    Comparison comparison = compared(file, Sample.rain());
    assertThat(comparison.differences()).isEmpty();
    assertThat(words(comparison)).singleElement().asString().contains("a sentence in Russian");
  }

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

  private static byte[] reviewed(Consumer<Sheet> work) throws Exception {
    return Sheets.edited(Sheets.exported(Sample.rain()), work);
  }

  private static Multitext edited(Multitext text, int row, String sentence) {
    return text.apply(SentenceEdits.editText(text, row, 1, 0, sentence));
  }

  private static Comparison compared(byte[] file, Multitext text) throws Exception {
    String key = Sample.COLOPHON.key();
    return Comparison.of(ReviewedFile.read("review.xlsx", file), text, key, "Boris", NOW);
  }

  private static Multitext taken(byte[] file, Multitext text) throws Exception {
    return text.apply(Comparison.splice(text, compared(file, text).differences()).orElseThrow());
  }

  private static List<String> texts(Multitext text, int row, int version) {
    return text.rows().get(row).cell(version).stream().map(Segment::text).toList();
  }

  private static List<String> words(Comparison comparison) {
    return comparison.doubts().stream()
        .map(doubt -> new Wording().text(Locale.ENGLISH, doubt))
        .toList();
  }
}
