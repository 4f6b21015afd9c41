package dev.stele.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.lexicon.words.Word;
import dev.stele.lexicon.words.Words;
import dev.stele.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumbersTest {

  private static List<String> values(String language, String text) {
    return Words.of(new Language(language)).of(text).stream()
        .filter(Word::isValue)
        .map(Word::form)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|17.3 km|#17.3",
        "ru|17,3 км|#17.3",
        "en|1,000 men|#1000",
        "ru|1 000 человек|#1000",
        "de|1.000 Menschen|#1000",
        "en|1,234,567.50|#1234567.5",
        "ko|3,000명|#3000",
        "ko|17만 3천 명|#173000",
        "ko|3억 5천만 달러|#350000000",
        "ko|2조원|#2000000000000",
        "ko|제2조|#2",
        "en|17.3 million|#17300000",
        "ru|17,3 млн|#17300000",
        "en|twenty-five|#25",
        "en|two hundred and five|#205",
        "en|three thousand|#3000",
        "ru|двадцать пять|#25",
        "ru|двумстам пяти|#205",
        "ru|три тысячи|#3000",
        "ko|삼백이십 명|#320",
        "ko|열두 명|#12",
        "ko|두 사람|#2",
        "en|June 2003|#month6 #2003",
        "ru|июня 2003 г.|#month6 #2003",
        "ko|6월|#month6",
        "en|Chapter XIV|#14",
        "ru|XX век|#20",
        "en|the 5th day|#5",
        "ru|1-го числа|#1",
        "en|version 1.2.3|#1 #2 #3",
        "ru|12.05.2003|#12 #5 #2003",
        "en|May 5|#month5 #5",
        "en|Article 4|#4",
        "en|third|#3",
        "ru|третьего|#3"
      })
  void aNumberIsAValue(String language, String text, String expected) {
    assertThat(values(language, text)).containsExactly(expected.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|you may march",
        "en|one thing",
        "en|a second thought",
        "en|hundreds of people",
        "en|H2O and utf8",
        "en|MIX and I",
        "en|civil DIVA",
        "ru|одна из них",
        "ru|тысячи людей",
        "ru|семья стала",
        "ko|하나님이 이르시되",
        "ko|이 사람이 일한다",
        "ko|오늘 사는 사람"
      })
  void whatOnlyLooksLikeANumberIsAWord(String language, String text) {
    assertThat(values(language, text)).isEmpty();
  }

  /** A line of a million digits is no number to be multiplied by anything. */
  @Test
  void endlessDigitsStandAsTheyAre() {
    String digits = "1234567890".repeat(4);

    assertThat(values("en", digits + " million and more")).startsWith("#" + digits);
    assertThat(values("ru", digits + " тысяч")).startsWith("#" + digits);
    assertThat(values("ko", digits + "만")).containsExactly("#" + digits);
    assertThat(values("en", digits.repeat(10_000))).containsExactly("#" + digits.repeat(10_000));
  }
}
