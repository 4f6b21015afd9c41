package dev.stele.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.check.CheckSettings;
import dev.stele.check.Looking;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ScriptCheckTest {

  private static List<String> found(String row) {
    return Looking.at(new ScriptCheck(CheckSettings.DEFAULT), row);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "the U.S. | на CША | 미국 ! 1 ru: CША",
        "in the browser | в браузерe | 브라우저 ! 1 ru: браузерe",
        "the Сouncil | совет | 평의회 ! 1 en: Сouncil",
        "tests with Mocha | тесты c использованием Mocha | 테스트 ! 1 ru: c",
        "the norms | нормы | 국제법 норма에 ! 1 ko: норма"
      })
  void lettersOfAnotherScript(String row, String finding) {
    assertThat(found(row)).containsExactly(finding);
  }

  @Test
  void manyForeignWordsAreOneFinding() {
    assertThat(found("The war ended soon. | Война скоро закончилась. | Война скоро закончилась."))
        .containsExactly("1 ko: Война скоро закончилась");
  }

  @Test
  void aCellInAnotherLanguageAltogether() {
    assertThat(found("The law protects. | 법은 권리를 보호한다. | 법은 권리를 보호한다.")).isEmpty();
    assertThat(found("The law protects. | Das Gesetz schützt. | 법은 권리를 보호한다."))
        .containsExactly("1 ru: Das Gesetz schützt.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the word «мир» | слово «мир» | ‘мир’이라는 낱말",
        "variables a and b | переменные a и b | 변수 a와 b",
        "HTML pages | HTML-страницы | HTML 페이지",
        "U.S. | США | 미국",
        "ёлка | ёлка | ёлка"
      })
  void whatIsQuotedOrAtHome(String row) {
    assertThat(found(row)).isEmpty();
  }
}
