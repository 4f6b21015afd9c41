package dev.stele.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.check.Looking;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RepeatedWordTest {

  private static List<String> found(String row) {
    return Looking.at(new RepeatedWord(), row);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "before they left | до того, как как ушли | 떠나기 전에 ! 1 ru: как как",
        "in the the house | в доме | 집에서 ! 1 en: the the",
        "He left. | Он ушёл. | 그는 그는 떠났다. ! 1 ko: 그는 그는"
      })
  void aWordStandsTwice(String row, String finding) {
    assertThat(found(row)).containsExactly(finding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He had had enough. | С него хватило. | 그는 진저리가 났다.",
        "very hard | очень очень трудно | 매우 매우 어렵다",
        "Duran Duran | Дюран Дюран | 듀란 듀란",
        "bit by bit | чуть-чуть | 조금씩",
        "each one | каждый | 하나 하나",
        "the end. The beginning | конец. Конец начала | 끝",
        "x x | икс | 엑스",
        "day after day | день за днём | 날마다"
      })
  void whatMayBeSaidTwice(String row) {
    assertThat(found(row)).isEmpty();
  }
}
