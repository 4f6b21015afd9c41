package dev.stele.exchange.reviewed;

import static dev.stele.exchange.reviewed.SampleSheets.NOW;
import static dev.stele.exchange.reviewed.SampleSheets.compared;
import static dev.stele.exchange.reviewed.SampleSheets.reviewed;
import static dev.stele.exchange.reviewed.SampleSheets.taken;
import static dev.stele.exchange.reviewed.SampleSheets.texts;
import static dev.stele.exchange.reviewed.SampleSheets.words;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class ComparisonTest {

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
            org.assertj.core.groups.Tuple.tuple(0, Aspect.STATUS, "Needs review"),
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

  private static Multitext edited(Multitext text, int row, String sentence) {
    return text.apply(SentenceEdits.editText(text, row, 1, 0, sentence));
  }
}
