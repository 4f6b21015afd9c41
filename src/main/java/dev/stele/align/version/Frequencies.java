package dev.stele.align.version;

import java.util.Arrays;

/** How often the words of a version occur, and where. */
public final class Frequencies {

  /**
   * Words of a general text that every version's own words are mixed with, so that a text of ten
   * sentences does not take each of its words for a common one; in words.
   */
  private static final double GENERAL_WORDS = 1000;

  /** The frequency of a typical content word in general text. */
  private static final double GENERAL_FREQUENCY = 1e-4;

  /** How far around an occurrence its like make it less telling, in words: some sentences. */
  private static final int NEAR = 60;

  /** How many words the frequency in the whole text counts for among those near. */
  private static final double WHOLE_WORDS = 300;

  private final int[] starts;
  private final int[] places;
  private final double total;
  // For each occurrence how much it tells beside one of whose like none stands near.
  private final float[] freshness;

  /**
   * @param clustered whether words tell less where their like stand near. A word that has just been
   *     used is likely to be used again (Kuhn & De Mori 1990): it is found in neighbouring
   *     sentences, too, which do not translate each other.
   */
  public Frequencies(Column column, boolean clustered) {
    int words = column.vocabulary().size();
    starts = new int[words + 1];
    for (int k = 0; k < column.wordCount(); k++) {
      starts[column.word(k) + 1]++;
    }
    for (int w = 0; w < words; w++) {
      starts[w + 1] += starts[w];
    }
    places = new int[column.wordCount()];
    int[] next = starts.clone();
    for (int k = 0; k < column.wordCount(); k++) {
      places[next[column.word(k)]++] = k;
    }
    total = column.wordCount();
    freshness = new float[places.length];
    Arrays.fill(freshness, 1);
    for (int w = 0; w < words && clustered; w++) {
      fillFreshness(w);
    }
  }

  /** The geometric mean of the frequencies near and in the whole text takes the latter's place. */
  private void fillFreshness(int word) {
    double whole = probability(word);
    int low = starts[word];
    int high = low;
    for (int o = starts[word]; o < starts[word + 1]; o++) {
      int from = places[o] - NEAR;
      int to = places[o] + NEAR;
      while (places[low] < from) {
        low++;
      }
      while (high < starts[word + 1] && places[high] <= to) {
        high++;
      }
      double words = Math.min(total, to) - Math.max(0, from) + WHOLE_WORDS;
      double near = (high - low - 1 + WHOLE_WORDS * whole) / words;
      freshness[o] = near > whole ? (float) Math.sqrt(whole / near) : 1;
    }
  }

  public int count(int word) {
    return starts[word + 1] - starts[word];
  }

  /** The first of a word's occurrences in {@link #place}. */
  public int start(int word) {
    return starts[word];
  }

  public int end(int word) {
    return starts[word + 1];
  }

  /** The place of an occurrence in the text; those of a word rise. */
  public int place(int occurrence) {
    return places[occurrence];
  }

  /** The first occurrence of a word at or after a place. */
  public int firstFrom(int word, int place) {
    int low = starts[word];
    int high = starts[word + 1];
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places[middle] < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How much an occurrence tells beside one of whose like none stands near, above 0 to 1. */
  public float freshness(int occurrence) {
    return freshness[occurrence];
  }

  /** The probability of meeting a word. */
  public double probability(int word) {
    return (count(word) + GENERAL_WORDS * GENERAL_FREQUENCY) / (total + GENERAL_WORDS);
  }
}
