package dev.stele.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.lexicon.model.Tables;
import dev.stele.lexicon.words.Words;
import dev.stele.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LexiconsTest {

  private final Lexicons lexicons = new Lexicons();

  private static String form(Language language, String word) {
    return Words.of(language).of(word).getFirst().form();
  }

  private double probability(Language left, String a, Language right, String b) {
    return lexicons.of(left, right).fromLeft(form(left, a)).probability(form(right, b));
  }

  @Test
  void commonWordsAreKnownInAllPairs() {
    assertThat(probability(Language.ENGLISH, "window", Language.RUSSIAN, "окно")).isGreaterThan(.3);
    assertThat(probability(Language.ENGLISH, "government", Language.KOREAN, "정부"))
        .isGreaterThan(.2);
    assertThat(probability(Language.RUSSIAN, "договор", Language.KOREAN, "조약")).isGreaterThan(.1);
    assertThat(probability(Language.ENGLISH, "window", Language.RUSSIAN, "договор")).isZero();
  }

  @Test
  void aPairServesBothWaysAndRegionalVariants() {
    assertThat(probability(Language.KOREAN, "정부", Language.ENGLISH, "government"))
        .isEqualTo(
            lexicons
                .of(Language.ENGLISH, Language.KOREAN)
                .fromRight("정부")
                .probability(form(Language.ENGLISH, "government")));
    assertThat(lexicons.of(Language.ENGLISH, new Language("ko-KP")).isEmpty()).isFalse();
  }

  @Test
  void aPairThatNobodyTrainedIsEmpty() {
    assertThat(lexicons.of(new Language("de"), new Language("fr")).isEmpty()).isTrue();
  }

  @Test
  void tablesFollowTheNumbersOfTheText() {
    Vocabulary left = new Vocabulary();
    Vocabulary right = new Vocabulary();
    int[] a = left.add(Words.of(Language.ENGLISH).of("window 17.3 unheardof"));
    int[] b = right.add(Words.of(Language.RUSSIAN).of("окно 17,3 неслыханноо"));
    Tables tables = lexicons.of(Language.ENGLISH, Language.RUSSIAN).tables(left, right);
    assertThat(tables.rightGivenLeft().probability(a[0], b[0])).isGreaterThan(.3f);
    assertThat(tables.rightGivenLeft().probability(a[1], b[1])).isGreaterThan(.5f);
    assertThat(tables.rightGivenLeft().probability(a[2], b[2])).isZero();
    assertThat(tables.leftGivenRight().probability(b[0], a[0])).isGreaterThan(.3f);
  }

  @Test
  void aGlossaryComesOnTop() {
    Lexicon before = lexicons.of(Language.ENGLISH, Language.RUSSIAN);
    Lexicon with =
        before.with(
            List.of(new Term("window", "форточка"), new Term("data plane", "уровень данных")));
    String window = form(Language.ENGLISH, "window");
    assertThat(with.fromLeft(window).probability(form(Language.RUSSIAN, "форточка")))
        .isGreaterThan(.5);
    assertThat(with.fromLeft(window).probability(form(Language.RUSSIAN, "окно"))).isPositive();
    assertThat(
            with.fromRight(form(Language.RUSSIAN, "уровень"))
                .probability(form(Language.ENGLISH, "plane")))
        .isGreaterThan(.2);
  }
}
