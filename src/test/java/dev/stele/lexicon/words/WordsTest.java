package dev.stele.lexicon.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.text.Language;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordsTest {

  private final Words english = Words.of(Language.ENGLISH);
  private final Words russian = Words.of(Language.RUSSIAN);
  private final Words korean = Words.of(Language.KOREAN);

  private static List<String> forms(Words words, String text) {
    return words.of(text).stream().map(Word::form).toList();
  }

  @Test
  void inflectedFormsMeetInOneStem() {
    assertThat(forms(english, "running dogs")).isEqualTo(forms(english, "Run dog"));
    assertThat(forms(russian, "ЁЛКИ договора")).isEqualTo(forms(russian, "елка договоры"));
    assertThat(forms(korean, "조약을 맺었다")).contains("조약", "맺");
  }

  @Test
  void latinWordsMeetAcrossScripts() {
    String stem = forms(english, "settings").getFirst();
    assertThat(forms(russian, "в settings")).contains(stem);
    assertThat(forms(korean, "이 settings에서")).contains(stem);
  }

  @Test
  void wordsKnowWhereTheyStand() {
    String text = "Пункт 4: «ещё» — 조약 제4조, café.";
    for (Words words : List.of(english, russian, korean)) {
      int end = 0;
      for (Word word : words.of(text)) {
        assertThat(word.start()).isGreaterThanOrEqualTo(end);
        end = word.end();
      }
      assertThat(end).isLessThan(text.length());
    }
    assertThat(russian.of(text).get(1)).isEqualTo(new Word("#4", 6, 7));
  }

  @Test
  void punctuationAloneGivesNoWords() {
    assertThat(english.of("… — !?")).isEmpty();
    assertThat(korean.of("《》 ·")).isEmpty();
    assertThat(russian.of("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"력사,역사", "리용,이용", "련합,연합", "로동,노동", "녀자,여자", "래일,내일"})
  void northernSpellingMeetsTheSouthern(String north, String south) {
    assertThat(NorthernSpelling.southern(north)).isEqualTo(south);
  }

  @ParameterizedTest
  @CsvSource({"리스트", "로마", "라디오", "러시아", "레바논", "나라", "니켈", "file", "리"})
  void loanwordsKeepTheirSpelling(String word) {
    assertThat(NorthernSpelling.southern(word)).isEqualTo(word);
  }

  @Test
  void scriptsWithoutSpacesGivePairsOfCharacters() {
    assertThat(forms(Words.of(new Language("zh")), "世界和平。")).containsExactly("世界", "界和", "和平");
    assertThat(forms(Words.of(new Language("ja")), "人")).containsExactly("人");
  }

  @Test
  void aLanguageWithoutStemmerHasFoldedWords() {
    assertThat(forms(Words.of(new Language("pl")), "Żółć, ŻÓŁĆ")).containsExactly("żółć", "żółć");
  }

  @Test
  void manyThreadsFindTheSameWords() {
    String text = "제4조 두 나라는 서로 돕는다.";
    List<Word> alone = korean.of(text);
    assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> korean.of(text)))
        .allMatch(alone::equals);
  }
}
