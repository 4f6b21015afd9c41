package dev.stele.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.lexicon.model.Bitext;
import dev.stele.lexicon.model.Table;
import dev.stele.lexicon.model.Tables;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class TextLexiconTest {

  private static final int TYPES = 60;

  /** Sentences of eight words, each translated by the word of the same number or at random. */
  private static Bitext text(boolean translated) {
    Random random = new Random(7);
    Bitext.Builder text = new Bitext.Builder();
    for (int sentence = 0; sentence < 300; sentence++) {
      int[] left = random.ints(8, 0, TYPES).toArray();
      int[] right = translated ? left.clone() : random.ints(8, 0, TYPES).toArray();
      text.add(left, right);
    }
    return text.build();
  }

  private static Tables nothing() {
    return new Tables(Table.empty(TYPES), Table.empty(TYPES));
  }

  @Test
  void aTranslationTeachesItsWords() {
    Table learnt = TextLexicon.learn(text(true), nothing()).tables().rightGivenLeft();
    for (int word = 0; word < TYPES; word++) {
      assertThat(learnt.probability(word, word)).isGreaterThan(.5f);
    }
  }

  @Test
  void whatIsNoTranslationTeachesLittle() {
    Table learnt = TextLexicon.learn(text(false), nothing()).tables().rightGivenLeft();
    for (int at = 0; at < learnt.size(); at++) {
      assertThat(learnt.probability(at)).isLessThan(.2f);
    }
  }

  @Test
  void tooFewPairsLeaveThePriorAlone() {
    Tables prior = nothing();
    Bitext few = new Bitext.Builder().add(new int[] {1}, new int[] {2}).build();
    assertThat(TextLexicon.learn(few, prior)).isEqualTo(new TextLexicon(prior, 0));
  }

  @Test
  void learningIsDeterministic() {
    Table one = TextLexicon.learn(text(true), nothing()).tables().rightGivenLeft();
    Table two = TextLexicon.learn(text(true), nothing()).tables().rightGivenLeft();
    assertThat(one.size()).isEqualTo(two.size());
    for (int at = 0; at < one.size(); at++) {
      assertThat(one.probability(at)).isEqualTo(two.probability(at));
    }
  }
}
