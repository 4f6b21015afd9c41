package dev.stele.lexicon.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.lexicon.words.Words;
import dev.stele.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FiguresTest {

  private static List<Figure> figures(String language, String text) {
    return Figures.of(language).in(text, Words.of(new Language(language)).of(text));
  }

  /** Each sure figure as its kind and its senses. */
  private static String read(String language, String text) {
    return figures(language, text).stream()
        .filter(Figure::sure)
        .map(FiguresTest::read)
        .collect(Collectors.joining("; "));
  }

  private static String read(Figure figure) {
    return figure.senses().stream()
        .map(sense -> sense.scale() + sense.amount())
        .collect(Collectors.joining(" ", figure.kind().name().toLowerCase(Locale.ROOT) + " ", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|17.3 km long|measure 17.3 m17300",
        "ru|длина 17,3 км|measure 17.3 m17300",
        "ko|길이 17.3킬로메터|measure 17.3 m17300",
        "en|$5 million|money 5000000 USD5000000",
        "ru|5 млн долларов|money 5000000 USD5000000",
        "ko|500만 달러|money 5000000 USD5000000",
        "en|5 per cent|percentage 5 %5 0.05",
        "ru|5 процентов|percentage 5 %5 0.05",
        "ko|5프로|percentage 5 %5 0.05",
        "en|two thirds|fraction 2/3",
        "ru|две трети|fraction 2/3",
        "ko|3분의 2|fraction 2/3",
        "ko|삼분의 이|fraction 2/3",
        "en|1/2 of it|fraction 0.5",
        "ko|3만 5천 명|number 35000",
        "ko|1억2천만|number 120000000",
        "ko|3백50만|number 3500000",
        "ko|12조3천억 원|money 12300000000000 KRW12300000000000",
        "ko|스물다섯 명|number 25",
        "ko|열 두 제자|number 12 2",
        "ru|полтора миллиона|number 1500000",
        "ru|пятеро|number 5",
        "ru|тысяча девятьсот сорок пятый|ordinal 1945",
        "ru|тремястами|number 300",
        "ru|90-е годы|ordinal 90 1990",
        "en|the 1990s|number 1990",
        "en|nineteen forty-five|number 19 1945; number 45 1945",
        "en|two million three hundred thousand|number 2300000",
        "en|10 000 men|number 10000",
        "en|two and a half|number 2 2.5",
        "ru|-5 градусов|measure -5 5 °-5",
        "ru|XX век|measure 20 month24000",
        "ru|ХIХ век|measure 19 month22800"
      })
  void aNumberIsAValueWithWhatItCounts(String language, String text, String expected) {
    assertThat(read(language, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Article 4|reference 4 article4",
        "ru|ст. 4|reference 4 article4",
        "ko|제4조|reference 4 article4",
        "ko|제 4 조|reference 4 article4",
        "en|the third article|reference 3 1/3 article3",
        "ru|третья статья|reference 3 article3",
        "ru|3-я статья|reference 3 article3",
        "en|Articles 4 and 5|reference 4 article4; reference 5 article5",
        "ru|статьи 4 и 5|reference 4 article4; reference 5 article5",
        "ko|제4, 5조|reference 4 article4; reference 5 article5",
        "ko|제3조 2항|reference 3 article3; reference 2 paragraph2",
        "ru|п. 2 ст. 3|reference 2 paragraph2; reference 3 article3",
        "en|Chapter V|reference 5 chapter5",
        "ru|глава V|reference 5 chapter5",
        "ko|제1장, 21세기|reference 1 chapter1; measure 21 month25200",
        "en|4 articles|number 4",
        "ko|제8호 태풍|number 8"
      })
  void partsOfDocumentsAreReferences(String language, String text, String expected) {
    assertThat(read(language, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|at 3 p.m.|time 3 time900",
        "en|at 15:00|number 15 time900; number 0 time900",
        "ru|в 3 часа дня|measure 3 s10800 time900",
        "ko|오후 3시|time 3 time900",
        "ko|오후 3시 30분|time 3 time930; measure 30 s1800 time930",
        "en|June 2024|month month6; number 2024",
        "en|Wednesday|weekday weekday3",
        "ru|в понедельник|weekday weekday1",
        "ko|수요일에|weekday weekday3",
        "ru|19.06.2024|number 19; number 6 month6; number 2024",
        "en|2024-06-19|number 2024; number 6 month6; number 19 1919 2019",
        "ko|주체113(2024)년|number 2024"
      })
  void datesAndTimesAreRead(String language, String text, String expected) {
    assertThat(read(language, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|one of them, a second thought, both sides, hundreds of people",
        "en|the T-34, UTF-8, A4 paper and 3D",
        "en|1. First of all",
        "ru|один из них, оба, сотни людей, тысячи",
        "ru|танк Т-34 и формат А4",
        "ru|люблю свою семью",
        "ru|2) во-первых",
        "ko|한 사람이 네 집에 왔다",
        "ko|6.25전쟁",
        "ko|한두 명, 수백만 명",
        "ko|천명하였다"
      })
  void whatMayBeNoFigureIsNotSure(String language, String text) {
    assertThat(read(language, text)).isEmpty();
  }

  @Test
  void figuresStandInOrderInsideTheText() {
    String text = "On 19 June 2024 at 3 p.m. both parties signed 23 articles, $5 million and 1/2.";
    int last = 0;
    for (Figure figure : figures("en", text)) {
      assertThat(figure.start()).isGreaterThanOrEqualTo(last);
      assertThat(figure.end()).isLessThanOrEqualTo(text.length());
      last = figure.start();
    }
  }

  @Test
  void unitsAreConvertedOnlyWhenThatIsExact() {
    assertThat(figures("en", "5 km").getFirst().saysSameAs(figures("ru", "5000 м").getFirst()))
        .isTrue();
    assertThat(figures("en", "5 miles").getFirst().saysSameAs(figures("ru", "8 км").getFirst()))
        .isFalse();
  }
}
