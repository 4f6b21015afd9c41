package dev.stele.check.typography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.check.CheckSettings;
import dev.stele.check.Looking;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EndMarkTest {

  @Test
  void aQuestionThatBecameAStatement() {
    assertThat(found("Why? | Почему. | 왜?")).containsExactly("1 ru: .");
  }

  @Test
  void aMissingFullStop() {
    assertThat(found("It rained. | Шёл дождь. | 비가 왔다")).containsExactly("1 ko: ");
  }

  @Test
  void theSourceWhenTheOthersAgree() {
    assertThat(found("Who knows. | Кто знает? | 누가 아는가?")).containsExactly("1 en: .");
  }

  @Test
  void statementsMayExclaim() {
    assertThat(found("Stop. | Стоять! | 멈춰…")).isEmpty();
  }

  @Test
  void marksInsideQuotationMarks() {
    assertThat(found("He said “Yes.” | Он сказал: «Да». | 그는 “예.”라고 말했다.")).isEmpty();
  }

  @Test
  void aVersionThatEndsNoSentenceWithAMark() {
    assertThat(
            found(
                "Rain fell. | Шёл дождь. | 비가 오니라",
                "Rain fell. | Шёл дождь. | 비가 오니라",
                "Rain fell. | Шёл дождь. | 비가 오니라",
                "Rain fell. | Шёл дождь. | 비가 오니라",
                "Rain fell. | Шёл дождь. | 비가 오니라",
                "Rain fell. | Шёл дождь. | 비가 오니라"))
        .isEmpty();
  }

  @Test
  void koreanItemsOfListsThatEndInANoun() {
    assertThat(found("Sends the file. | Отправляет файл. | 파일 보내기")).isEmpty();
  }

  @Test
  void versesThatBreakOffInTheMiddleOfASentence() {
    String[] rows = new String[100];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = "Rain fell. | Шёл дождь" + (i % 20 == 0 ? "; |" : ". |");
    }

    assertThat(found(rows)).isEmpty();
    assertThat(found(Arrays.copyOf(rows, 20))).containsExactly("1 ru: ;");
  }

  private static List<String> found(String... rows) {
    return Looking.at(new EndMark(CheckSettings.DEFAULT), rows);
  }
}
