package dev.stele.check.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.check.Check;
import dev.stele.check.CheckSettings;
import dev.stele.check.Finding;
import dev.stele.check.RowCheck;
import dev.stele.check.RowText;
import dev.stele.check.Rows;
import dev.stele.text.Severity;
import dev.stele.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FigureChecksTest {

  private static List<Finding> found(CheckSettings settings, RowText row) {
    return FigureChecks.all(settings).stream()
        .map(RowCheck.class::cast)
        .flatMap(check -> check.in(row).stream())
        .toList();
  }

  private static List<Finding> found(String... texts) {
    return found(CheckSettings.DEFAULT, Rows.trilingual(texts));
  }

  private static List<Finding> found(double tolerance, String... texts) {
    CheckSettings.Choice choice = new CheckSettings.Choice(true, Optional.empty(), tolerance);
    CheckSettings settings =
        new CheckSettings(0, Map.of("numbers", choice, "dates", choice, "references", choice));
    return found(settings, Rows.trilingual(texts));
  }

  /** In each row the version that stands alone is at fault. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "numbers|1|It is 17.3 km long.|Длина 13,7 км.|길이는 17.3km이다.",
        "numbers|2|It has 23 articles.|В нём 23 статьи.|32개 조항으로 되어 있다.",
        "numbers|0|About 35,000 people.|Около 350 тысяч человек.|약 35만 명.",
        "numbers|1|for three days|в течение пяти дней|사흘 동안 3일간",
        "numbers|1|$5 million|5 млрд долларов|500만 달러",
        "numbers|2|two thirds of them|две трети из них|그들의 3분의 1",
        "numbers|1|5% of all|15 процентов всех|전체의 5퍼센트",
        "numbers|2|5 km away|в 5 км|5m 떨어진",
        "numbers|1|the 20th century|XIX век|20세기",
        "dates|1|on 9 November|9 октября|11월 9일",
        "dates|2|on Wednesday|в среду|목요일에",
        "references|1|Article 4 says so.|Статья 5 гласит так.|제4조에 그렇게 되어 있다.",
        "references|2|Article 4 says so.|Статья 4 гласит так.|제14조에 그렇게 되어 있다.",
        "codes|1|Write to info@stele.dev now.|Пишите на inof@stele.dev.|info@stele.dev로 쓰시오.",
        "codes|2|in UTF-8|в UTF-8|UTF-7로",
        "codes|1|see https://stele.dev/a|см. сайт|https://stele.dev/a 참조",
        "references|1|Article 4 applies.|Применяется глава 4.|제4조를 적용한다."
      })
  void whoStandsAloneIsAtFault(
      String check, int version, String english, String russian, String korean) {
    assertThat(found(english, russian, korean))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.check()).isEqualTo(check);
              assertThat(finding.version()).isEqualTo(version);
              assertThat(finding.severity()).isEqualTo(Severity.MAJOR);
              assertThat(finding.spans()).noneMatch(List::isEmpty);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It is 17.3 km long.|Длина 17,3 км.|길이는 17.3km이다.",
        "5 km|5000 м|5킬로메터",
        "$5 million|5 млн долларов|500만 달러",
        "35,000 people|35 тысяч человек|3만 5천 명",
        "1.2 billion|1,2 миллиарда|12억",
        "two thirds|две трети|3분의 2",
        "half of them|половина|절반",
        "50% of them|половина|50프로",
        "the third time|в третий раз|세번째로",
        "a third of them|треть из них|3분의 1",
        "The parties are two.|Сторон две.|쌍방은 둘이다.",
        "Both sides agreed.|Стороны договорились.|량측은 합의하였다.",
        "One must not lose hope.|Нельзя терять надежду.|희망을 잃지 말아야 한다.",
        "a dozen eggs|дюжина яиц|달걀 12개",
        "two dozen|24 штуки|24개",
        "3–5 million|от 3 до 5 млн|300만~500만",
        "five to six thousand|5-6 тысяч|5~6천",
        "twelve disciples|двенадцать учеников|열 두 제자",
        "forty days|сорок дней|사십일",
        "Chapter XIV|глава 14|제14장",
        "the 20th century|XX век|20세기",
        "in the 1990s|в 90-е годы|1990년대",
        "Article 4 and Article 5|статьи 4 и 5|제4, 5조",
        "the third article|третья статья|제3조",
        "Section 4|статья 4|4절",
        "paragraph 2 of Article 3|пункт 2 статьи 3|제3조 2항",
        "on 19 June 2024|19 июня 2024 г.|2024년 6월 19일",
        "on June 19, 2024|19.06.2024|2024-06-19",
        "in 2024|в 2024 году|주체113(2024)년에",
        "at 3 p.m.|в 15:00|오후 3시에",
        "at 3:30 pm|в половине четвёртого, 15:30|오후 3시 30분",
        "at noon, 12:00|в полдень, 12:00|정오 12시",
        "on Wednesday|в среду|수요일에",
        "24 hours later|спустя сутки|하루 뒤",
        "1. Open the file.|Откройте файл.|파일을 연다.",
        "The T-34 tank, A4 and UTF-8|танк Т-34, А4 и UTF-8|T-34땅크, A4, UTF-8",
        "15 meters (49 feet)|15 метров|15m",
        "version 2.0.1|версия 2.0.1|2.0.1판",
        "call +7 (495) 123-45-67|тел. +7 495 123-45-67|전화 +7 495 123 45 67",
        "hundreds of thousands|сотни тысяч|수십만",
        "the Korean War|Корейская война|6.25전쟁",
        "10 000 men|10 000 человек|1만 명",
        "the last man|последний человек|마지막 1명",
        "one and a half years|полтора года|1년 반",
        "see https://www.stele.dev/en/a/|см. https://stele.dev/ru/a|stele.dev/ko/a를 보라",
        "a MiG-29|МиГ-29|미그-29",
        "cell Sheet1|ячейка Лист1|시트1 셀",
        "open report.pdf|откройте report.pdf|report.pdf를 연다",
        "call +7 495 1234567|тел. +7 (495) 123-45-67|+7-495-123-4567",
        "ECMAScript 5 is new|ECMAScript 5 нов|ECMAScript5는 새롭다",
        "minus 5 degrees|-5 градусов|영하 5도"
      })
  void theSameSaidInThreeWaysIsLetPass(String english, String russian, String korean) {
    assertThat(found(english, russian, korean)).isEmpty();
  }

  @Test
  void sayWhereThePartnerWasExpected() {
    Finding finding =
        found("Of 4 ships 17 sank.", "Из 4 кораблей утонули.", "배 4척 중 17척이 가라앉았다.").getFirst();

    assertThat(finding.version()).isEqualTo(1);
    assertThat(finding.spans())
        .containsExactly(
            List.of(new Span(11, 13)), List.of(new Span(4, 4)), List.of(new Span(7, 9)));
    assertThat(finding.message().key()).isEqualTo("finding.partner.missing.both");
  }

  @Test
  void withTwoVersionsTheTranslationIsAtFault() {
    assertThat(found("23 articles", "32 статьи"))
        .singleElement()
        .extracting(Finding::version)
        .isEqualTo(1);
  }

  @Test
  void whenAllThreeDifferTheSourceIsRight() {
    assertThat(found("5 ships", "6 кораблей", "배 7척"))
        .extracting(Finding::version)
        .containsExactly(1, 2);
  }

  @Test
  void aMissingNumberInWordsIsMinor() {
    assertThat(found("in seven cities", "в семи городах", "여러 도시에서"))
        .singleElement()
        .extracting(Finding::severity)
        .isEqualTo(Severity.MINOR);
  }

  @Test
  void versionsThatSayNothingAreLeftOut() {
    assertThat(found("Article 4", "Статья 4", "")).isEmpty();
  }

  @Test
  void theLenientFindOnlyWhatIsWrong() {
    assertThat(found(1, "5 ships", "корабли", "배 5척")).isEmpty();
    assertThat(found(1, "5 ships", "6 кораблей", "배 5척")).hasSize(1);
  }

  @Test
  void theStrictCount() {
    assertThat(found(0, "5 and 5", "5 и столько же", "5와 5")).hasSize(1);
    assertThat(found("5 and 5", "5 и столько же", "5와 5")).isEmpty();
  }

  @Test
  void aTextOfFiguresAloneIsReadToItsEnd() {
    String many = "7 8 ".repeat(20_000);

    assertThat(found(many, many + "9", many))
        .singleElement()
        .extracting(Finding::version)
        .isEqualTo(1);
    assertThat(found("5/".repeat(30_000), "$".repeat(30_000), "제".repeat(30_000))).isNotEmpty();
  }

  @Test
  void namesAreUnique() {
    assertThat(FigureChecks.all(CheckSettings.DEFAULT).stream().map(Check::name))
        .containsExactly("numbers", "dates", "references", "codes");
  }
}
