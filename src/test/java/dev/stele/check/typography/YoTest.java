package dev.stele.check.typography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.check.Looking;
import java.util.List;
import org.junit.jupiter.api.Test;

final class YoTest {

  private static List<String> found(String... rows) {
    return Looking.at(new Yo(), rows);
  }

  @Test
  void aWordThatElsewhereHasIt() {
    assertThat(found("| вооружённому нападению", "| вооруженной агрессии"))
        .containsExactly("2 ru: вооруженной");
    assertThat(found("| Королёв улетел", "| Королев вернулся")).containsExactly("2 ru: Королев");
  }

  @Test
  void commonWordsInATextThatKeepsIt() {
    assertThat(found("| ещё раз", "| её дом", "| самолёт", "| идёт еще кто-то"))
        .containsExactly("4 ru: еще");
  }

  @Test
  void aTextWithoutItIsLetPass() {
    assertThat(found("| еще раз", "| ее дом", "| самолет", "| всё")).isEmpty();
  }

  @Test
  void wordsWithAMeaningEachWay() {
    assertThat(found("| всё", "| все", "| ещё", "| её", "| совершённый", "| совершенный"))
        .isEmpty();
  }

  @Test
  void otherLanguagesHaveNone() {
    assertThat(found("ещё | | ещё", "ещё | | ещё", "её | | её", "еще | | еще")).isEmpty();
  }
}
