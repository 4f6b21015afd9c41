package dev.stele.exchange.reviewed;

import static dev.stele.exchange.reviewed.SampleSheets.compared;
import static dev.stele.exchange.reviewed.SampleSheets.taken;
import static dev.stele.exchange.reviewed.SampleSheets.words;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.exchange.RandomTexts;
import dev.stele.exchange.Sample;
import dev.stele.text.Annotation;
import dev.stele.text.Category;
import dev.stele.text.Multitext;
import dev.stele.text.Row;
import dev.stele.text.Severity;
import dev.stele.text.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Review sheets speak the language of whoever exported them, and come back in any. */
final class SheetLanguagesTest {

  @Provide
  Arbitrary<Multitext> multitexts() {
    return RandomTexts.any();
  }

  @Property(tries = 40, seed = "2026")
  void aFileInRussianOrKoreanThatNobodyTouchedChangesNothing(
      @ForAll("multitexts") Multitext text, @ForAll boolean russian) throws Exception {
    byte[] saved = Sheets.edited(exported(text, russian ? "ru" : "ko"), sheet -> {});
    Comparison comparison = compared(saved, text);
    assertThat(comparison.differences()).isEmpty();
    assertThat(comparison.doubts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ru | Проверка, Сводка, О файле | №, Английский, Русский, Корейский, Уверенность, Статус,"
            + " Замечания, Категория, Серьёзность, Язык ошибки, Комментарий",
        "ko | 검토, 요약, 파일 정보 | 번호, 영어, 러시아어, 한국어, 신뢰도, 상태, 지적, 범주, 심각도, 오류 언어, 댓글",
        "en | Review, Summary, About | No., English, Russian, Korean, Confidence, Status, Findings,"
            + " Category, Severity, Error in, Comment"
      })
  void sheetsAndHeadsAreNamedInTheLanguageOfWhoeverExports(
      String language, String sheets, String heads) throws Exception {
    try (XSSFWorkbook book = open(exported(Sample.rain(), language))) {
      List<String> names = new ArrayList<>();
      book.forEach(sheet -> names.add(sheet.getSheetName()));
      assertThat(String.join(", ", names)).isEqualTo(sheets);
      List<String> visible = new ArrayList<>();
      book.getSheetAt(0).getRow(0).forEach(cell -> visible.add(cell.getStringCellValue()));
      assertThat(String.join(", ", visible.subList(3, visible.size()))).isEqualTo(heads);
    }
  }

  @Test
  void noEnglishIsLeftInASummaryInRussianOrInKorean() throws Exception {
    for (String language : List.of("ru", "ko")) {
      try (XSSFWorkbook book = open(exported(Sample.rain(), language))) {
        List<String> said = new ArrayList<>();
        book.getSheetAt(1).forEach(row -> row.forEach(cell -> said.add(cell.toString())));
        said.remove(Sample.COLOPHON.project());
        assertThat(said).noneMatch(text -> text.matches("(?s).*[A-Za-z]{3}.*"));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ru, Статус, Требует проверки, Категория, Точность, Серьёзность, Серьёзная, Язык ошибки,"
        + " Корейский",
    "ko, 상태, 검토 필요, 범주, 정확성, 심각도, 중대, 오류 언어, 한국어"
  })
  void whatIsChosenInItsListsIsTaken(
      String language,
      String status,
      String review,
      String category,
      String accuracy,
      String severity,
      String major,
      String errorIn,
      String korean)
      throws Exception {
    Multitext text = Sample.rain();
    byte[] edited =
        Sheets.edited(
            exported(text, language),
            sheet -> {
              Sheets.cell(sheet, 1, status).setCellValue(review);
              Sheets.cell(sheet, 3, category).setCellValue(accuracy);
              Sheets.cell(sheet, 3, severity).setCellValue(major);
              Sheets.cell(sheet, 3, errorIn).setCellValue(korean);
            });
    assertThat(words(compared(edited, text))).isEmpty();
    Multitext after = taken(edited, text);
    assertThat(after.rows().getFirst().status()).isEqualTo(Status.NEEDS_REVIEW);
    assertThat(after.rows().get(2).annotations())
        .containsExactly(new Annotation(2, Category.ACCURACY, Severity.MAJOR, ""));
  }

  @Test
  void wordsOfAnotherLanguageAreUnderstoodToo() throws Exception {
    Multitext text = Sample.rain();
    byte[] edited =
        Sheets.edited(
            exported(text, "ru"),
            sheet -> {
              Sheets.cell(sheet, 1, "Статус").setCellValue("excluded");
              Sheets.cell(sheet, 2, "Статус").setCellValue("승인됨");
              Sheets.cell(sheet, 3, "Статус").setCellValue("Хорошо");
            });
    assertThat(words(compared(edited, text)))
        .containsExactly("Line 4: “Хорошо” is not in the list of this column; it was not taken.");
    assertThat(taken(edited, text).rows())
        .extracting(Row::status)
        .startsWith(Status.EXCLUDED, Status.ACCEPTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "ko"})
  void columnsAreKnownByTheirNamesWhereTheSheetAboutTheFileIsGone(String language)
      throws Exception {
    Multitext text = Sample.rain();
    byte[] alone = Sheets.writtenAnew(exported(text, language));
    assertThat(ReviewedFile.read("r.xlsx", alone).languages()).isEqualTo(text.languages());
    assertThat(compared(alone, text).differences()).isEmpty();
  }

  private static byte[] exported(Multitext text, String language) throws IOException {
    return Sheets.exported(text, Locale.of(language));
  }

  private static XSSFWorkbook open(byte[] workbook) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(workbook));
  }
}
