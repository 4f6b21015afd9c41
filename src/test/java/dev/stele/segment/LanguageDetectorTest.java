package dev.stele.segment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.text.Language;
import org.junit.jupiter.api.Test;

final class LanguageDetectorTest {

  private final LanguageDetector detector = new LanguageDetector();

  @Test
  void tellsTheLanguageOfAParagraph() {
    assertThat(guess("The parties shall settle their disputes by peaceful means alone."))
        .isEqualTo("en");
    assertThat(guess("Стороны разрешают свои споры только мирными средствами.")).isEqualTo("ru");
    assertThat(guess("당사국은 분쟁을 평화적 수단으로만 해결한다.")).isEqualTo("ko");
    assertThat(guess("Die Parteien legen ihre Streitigkeiten nur durch friedliche Mittel bei."))
        .isEqualTo("de");
  }

  @Test
  void tellsKoreanAndRussianFromAFewWords() {
    assertThat(guess("제1조 목적")).isEqualTo("ko");
    assertThat(guess("조선중앙통신")).isEqualTo("ko");
    assertThat(guess("Что это было?")).isEqualTo("ru");
  }

  @Test
  void saysNothingOfTextWithoutWords() {
    assertThat(detector.guess("")).isEmpty();
    assertThat(detector.guess(" 12 345,6 — … 78 %")).isEmpty();
  }

  @Test
  void objectsOnlyToALabelThatIsPlainlyWrong() {
    String korean = "당사국은 분쟁을 평화적 수단으로만 해결하며 무력을 사용하지 아니한다.";
    assertThat(detector.objection(new Language("ko-KP"), korean)).isEmpty();
    assertThat(detector.objection(Language.KOREAN, korean)).isEmpty();
    assertThat(detector.objection(Language.RUSSIAN, korean))
        .map(LanguageDetector.Guess::language)
        .contains(Language.KOREAN);
    assertThat(detector.objection(Language.ENGLISH, "OK")).isEmpty();
  }

  @Test
  void looksAtTheBeginningOfALongText() {
    assertThat(guess("Стороны разрешают споры мирно. ".repeat(200_000))).isEqualTo("ru");
  }

  private String guess(String text) {
    return detector.guess(text).orElseThrow().language().tag();
  }
}
