package dev.stele.lexicon.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamesTest {

  private final Names names = new Names();

  @ParameterizedTest
  @CsvSource({
    "Putin,Путин,푸틴",
    "Vladimir,Владимир,블라디미르",
    "Washington,Вашингтон,워싱턴",
    "Trump,Трамп,트럼프",
    "Jerusalem,Иерусалим,예루살렘",
    "Abraham,Авраам,아브라함",
    "Shakespeare,Шекспир,셰익스피어",
    "Einstein,Эйнштейн,아인슈타인",
    "Geneva,Женева,제네바",
    "Churchill,Черчилль,처칠",
    "London,Лондон,런던",
    "Ukraine,Украина,우크라이나",
    "Moscow,Москва,모스크바",
    "Pyongyang,Пхеньян,평양"
  })
  void oneNameIsAlikeInThreeScripts(String english, String russian, String korean) {
    assertThat(names.similarity(english, russian)).isGreaterThan(.7);
    assertThat(names.similarity(english, korean)).isGreaterThan(.7);
    assertThat(names.similarity(russian, korean)).isGreaterThan(.7);
  }

  @ParameterizedTest
  @CsvSource({
    "house,государство",
    "president,대통령",
    "window,창문",
    "people,народ",
    "contract,관광",
    "oil,을",
    "I,이",
    "на,나"
  })
  void wordsThatMeanTheSameAreNotNamesForThat(String a, String b) {
    assertThat(names.similarity(a, b)).isLessThan(.7);
  }

  @Test
  void otherScriptsAreTransliterated() {
    assertThat(names.similarity("Σωκράτης", "Сократ")).isGreaterThan(.6);
  }

  @Test
  void whatHasNoLettersIsLikeNothing() {
    assertThat(names.similarity("123", "123")).isZero();
    assertThat(names.similarity("", "Putin")).isZero();
  }
}
