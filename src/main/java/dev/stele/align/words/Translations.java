package dev.stele.align.words;

import dev.stele.lexicon.Vocabulary;
import dev.stele.lexicon.model.Table;
import java.util.Arrays;

/**
 * How likely words of one version stand for words of another, by their numbers there: a lexicon's
 * table, and words that both versions spell alike.
 */
public final class Translations {

  /**
   * p(same | word) for a word that stands in both versions, letter by letter, and that the lexicon
   * does not know: a guess. Words of another script are names or code and nearly certain; between
   * languages of one script there are false friends.
   */
  private static final float SAME_FORM = 0.4f;

  /** Shorter words are alike by chance. */
  private static final int SHORTEST_SAME_FORM = 3;

  private final int[] starts;
  private final int[] to;
  private final float[] probabilities;
  private final float[] known;

  /**
   * Takes the arrays over, laid out as in a {@link Table}.
   *
   * @param known for each word how far to count on its being translated by what stands here, 0..1
   */
  Translations(int[] starts, int[] to, float[] probabilities, float[] known) {
    this.known = known;
    this.starts = starts;
    this.to = to;
    this.probabilities = probabilities;
  }

  public static Translations of(Table table, Vocabulary from, Vocabulary target) {
    int[] starts = new int[table.rows() + 1];
    int[] to = new int[table.size()];
    float[] probabilities = new float[table.size()];
    for (int word = 0; word < table.rows(); word++) {
      starts[word + 1] = table.end(word);
    }
    for (int at = 0; at < to.length; at++) {
      to[at] = table.to(at);
      probabilities[at] = table.probability(at);
    }
    float[] known = new float[table.rows()];
    for (int word = 0; word < known.length; word++) {
      known[word] = starts[word + 1] > starts[word] ? 1 : 0;
    }
    return new Translations(starts, to, probabilities, known).withSameForms(from, target);
  }

  /** These and words that are spelt alike. */
  Translations withSameForms(Vocabulary from, Vocabulary target) {
    int rows = starts.length - 1;
    int[] newStarts = new int[rows + 1];
    int[] newTo = new int[to.length + rows];
    float[] newProbabilities = new float[newTo.length];
    float[] newKnown = known.clone();
    int size = 0;
    for (int word = 0; word < rows; word++) {
      String form = from.form(word);
      int same = form.codePointCount(0, form.length()) >= SHORTEST_SAME_FORM ? target.id(form) : -1;
      for (int at = starts[word]; at < starts[word + 1]; at++) {
        newTo[size] = to[at];
        newProbabilities[size++] = probabilities[at];
        if (to[at] == same) {
          newProbabilities[size - 1] = Math.max(SAME_FORM, probabilities[at]);
          same = -1;
        }
      }
      if (same >= 0) {
        newTo[size] = same;
        newProbabilities[size++] = SAME_FORM;
        newKnown[word] = 1;
      }
      newStarts[word + 1] = size;
    }
    return new Translations(
        newStarts, Arrays.copyOf(newTo, size), Arrays.copyOf(newProbabilities, size), newKnown);
  }

  public int start(int from) {
    return starts[from];
  }

  public int end(int from) {
    return starts[from + 1];
  }

  /** How many entries there are. */
  int size() {
    return to.length;
  }

  public int to(int at) {
    return to[at];
  }

  public float probability(int at) {
    return probabilities[at];
  }

  /**
   * How far to count on a word's being translated by one of those that stand here, 0..1: that none
   * of them is found speaks against a translation as far as this goes.
   */
  float known(int from) {
    return known[from];
  }

  /** Which of {@code words} words have a way to be translated into. */
  boolean[] reached(int words) {
    boolean[] reached = new boolean[words];
    for (int target : to) {
      reached[target] = true;
    }
    return reached;
  }
}
