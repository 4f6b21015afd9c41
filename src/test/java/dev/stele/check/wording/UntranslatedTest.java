package dev.stele.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.check.CheckSettings;
import dev.stele.check.Looking;
import dev.stele.check.WordLinks;
import dev.stele.lexicon.Lexicons;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UntranslatedTest {

  private static final Untranslated CHECK =
      new Untranslated(CheckSettings.DEFAULT, new WordLinks(new Lexicons()));

  private static List<String> found(String row) {
    return Looking.at(CHECK, row);
  }

  @Test
  void aCellWasLeftInTheSourcesLanguage() {
    assertThat(found("Reactions | Reactions | 각국의 반응")).containsExactly("1 ru: Reactions");
    assertThat(found("The law protects him. | Закон защищает его. | The law protects him."))
        .containsExactly("1 ko: The law protects him");
  }

  @Test
  void wordsInTheMiddleWereLeftOut() {
    assertThat(
            found(
                "He said the law protects every citizen."
                    + "| Он сказал, что the law protects каждого. | 그는 법이 모든 시민을 보호한다고 말하였다."))
        .containsExactly("1 ru: the law protects");
  }

  @Test
  void aRussianSentenceInKorean() {
    assertThat(found("The law protects rights. | Закон защищает права. | Закон защищает права."))
        .containsExactly("1 ko: Закон защищает права");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Open Internet Explorer now. | Откройте Internet Explorer. | Internet Explorer를 여십시오.",
        "alert(message) | alert(message) | alert(message)",
        "a nullish coalescing operator | оператор нулевого слияния | 널 병합 연산자(nullish coalescing operator)",
        "Reactions | Reactions | Reactions",
        "KCNA | KCNA | 조선중앙통신",
        "17 | 17 | 17"
      })
  void whatEveryVersionKeepsOrNobodyTranslates(String row) {
    assertThat(found(row)).isEmpty();
  }
}
