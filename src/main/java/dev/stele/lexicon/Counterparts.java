package dev.stele.lexicon;

import dev.stele.lexicon.model.Table;
import dev.stele.lexicon.words.Word;
import java.util.Arrays;
import java.util.List;

/**
 * Which words of a sentence have a counterpart in another, by a lexicon: for each word of the left
 * sentence its likeliest one in the right, and the other way round. Looks only at the sentences'
 * own words, so that it serves many short texts. Thread-safe.
 */
public final class Counterparts {

  private final Lexicon lexicon;

  public Counterparts(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * What was found.
   *
   * @param ofLeft for each word of the left sentence the place of its counterpart, -1 for none
   * @param ofRight the same for the right sentence
   * @param leftStrength for each word of the left sentence how sure its counterpart is: the
   *     geometric mean of both conditional probabilities, 0..1
   * @param rightStrength the same for the right sentence
   */
  public record Found(int[] ofLeft, int[] ofRight, float[] leftStrength, float[] rightStrength) {}

  /** No word has a counterpart. */
  public static Found none(List<Word> left, List<Word> right) {
    return new Found(
        none(left.size()), none(right.size()), new float[left.size()], new float[right.size()]);
  }

  public Found in(List<Word> left, List<Word> right) {
    int[] rightIds = ids(right, lexicon.rightForms());
    Found found = none(left, right);
    for (int i = 0; i < left.size(); i++) {
      int id = lexicon.leftForms().id(left.get(i).form());
      for (int j = 0; j < rightIds.length; j++) {
        float strength = strength(left.get(i), id, right.get(j), rightIds[j]);
        if (strength > found.leftStrength()[i]) {
          found.leftStrength()[i] = strength;
          found.ofLeft()[i] = j;
        }
        if (strength > found.rightStrength()[j]) {
          found.rightStrength()[j] = strength;
          found.ofRight()[j] = i;
        }
      }
    }
    return found;
  }

  private float strength(Word left, int leftId, Word right, int rightId) {
    if (left.form().equals(right.form())) {
      return 1;
    }
    if (leftId < 0 || rightId < 0) {
      return 0;
    }
    float forward = lexicon.tables().rightGivenLeft().probability(leftId, rightId);
    if (forward == 0) {
      return 0;
    }
    float backward = lexicon.tables().leftGivenRight().probability(rightId, leftId);
    return (float) Math.sqrt(forward * backward);
  }

  /**
   * How much the lexicon knows of a word of the left language: the sum of its translations'
   * probabilities, 0..1. Words that mean much by themselves come near 1, particles near 0.
   */
  public float knownLeft(Word word) {
    return known(lexicon.tables().rightGivenLeft(), lexicon.leftForms().id(word.form()));
  }

  /** The same for a word of the right language. */
  public float knownRight(Word word) {
    return known(lexicon.tables().leftGivenRight(), lexicon.rightForms().id(word.form()));
  }

  private static float known(Table table, int id) {
    float sum = 0;
    if (id >= 0) {
      for (int at = table.start(id); at < table.end(id); at++) {
        sum += table.probability(at);
      }
    }
    return sum;
  }

  private static int[] ids(List<Word> words, Vocabulary forms) {
    return words.stream().mapToInt(word -> forms.id(word.form())).toArray();
  }

  private static int[] none(int size) {
    int[] none = new int[size];
    Arrays.fill(none, -1);
    return none;
  }
}
