package dev.stele.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.lexicon.model.Table;
import dev.stele.lexicon.model.TableBuilder;
import dev.stele.lexicon.model.Tables;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class NamesakesTest {

  private final Vocabulary english = words("abraham", "river", "quran", "#7");
  private final Vocabulary korean = words("강", "아브라함", "그림", "꾸란", "#7");

  @Test
  void wordsThatSoundAlikeStandForEachOther() {
    Tables tables = added(none(), 2, 2);

    assertThat(korean(tables, "abraham", "아브라함")).isGreaterThan(.3f);
    assertThat(korean(tables, "quran", "꾸란")).isGreaterThan(.3f);
    assertThat(tables.leftGivenRight().probability(korean.id("아브라함"), english.id("abraham")))
        .isGreaterThan(.3f);
    assertThat(korean(tables, "river", "그림")).isZero();
    assertThat(korean(tables, "#7", "#7")).isZero();
  }

  @Test
  void whatTheLexiconKnowsNeedsNoNamesake() {
    TableBuilder known = new TableBuilder(english.size());
    known.add(korean.id("강"), .9f);
    for (int row = 0; row < english.size(); row++) {
      known.endRow();
    }
    Tables tables = added(new Tables(known.build(), Table.empty(korean.size())), 2, 2);

    assertThat(korean(tables, "abraham", "강")).isEqualTo(.9f);
    assertThat(korean(tables, "abraham", "아브라함")).isZero();
  }

  @Test
  void wordsThatAreNoNamesOrMuchRarerHaveNone() {
    assertThat(korean(added(none(), 0, 2), "abraham", "아브라함")).isZero();
    assertThat(korean(added(none(), 2, 50), "abraham", "아브라함")).isZero();
  }

  private Tables none() {
    return new Tables(Table.empty(english.size()), Table.empty(korean.size()));
  }

  private Tables added(Tables known, int often, int koreanOften) {
    return Namesakes.added(
        known, english, korean, counts(english, often), counts(korean, koreanOften));
  }

  private float korean(Tables tables, String word, String other) {
    return tables.rightGivenLeft().probability(english.id(word), korean.id(other));
  }

  private static int[] counts(Vocabulary words, int often) {
    int[] counts = new int[words.size()];
    Arrays.fill(counts, often);
    return counts;
  }

  private static Vocabulary words(String... forms) {
    Vocabulary words = new Vocabulary();
    for (String form : forms) {
      words.add(form);
    }
    return words;
  }
}
