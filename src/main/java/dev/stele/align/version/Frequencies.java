package dev.stele.align.version;

/** How often the words of a version occur, and where. */
public final class Frequencies {

  /**
   * Words of a general text that every version's own words are mixed with, so that a text of ten
   * sentences does not take each of its words for a common one; in words.
   */
  private static final double GENERAL_WORDS = 1000;

  /** The frequency of a typical content word in general text. */
  private static final double GENERAL_FREQUENCY = 1e-4;

  private final int[] starts;
  private final int[] places;
  private final double total;

  public Frequencies(Column column) {
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

  /** The probability of meeting a word. */
  public double probability(int word) {
    return (count(word) + GENERAL_WORDS * GENERAL_FREQUENCY) / (total + GENERAL_WORDS);
  }
}
