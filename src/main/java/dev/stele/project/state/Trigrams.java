package dev.stele.project.state;

import dev.stele.text.Row;
import dev.stele.text.Segment;
import java.util.List;

/**
 * Which runs of three letters the sentences of some rows have, capital or small, as a Bloom filter
 * of one hash: whoever looks for a text passes over the rows that lack one of its runs.
 */
final class Trigrams {

  /** Letters that are looked at together. */
  static final int LENGTH = 3;

  /**
   * Bits for a block of rows; some hundred rows in three languages have about 12,000 different
   * runs, so that a run that is not there is seen not to be four times in five.
   */
  private static final int BITS = 1 << 16;

  /** Knuth's multiplicative hash: the golden ratio of 2^32. */
  private static final int SPREAD = 0x9E3779B1;

  private final long[] bits = new long[BITS / Long.SIZE];

  private Trigrams() {}

  static Trigrams of(List<Row> rows) {
    Trigrams trigrams = new Trigrams();
    for (Row row : rows) {
      for (List<Segment> cell : row.cells()) {
        for (Segment segment : cell) {
          for (int place : places(segment.text())) {
            trigrams.bits[place >> 6] |= 1L << place;
          }
        }
      }
    }
    return trigrams;
  }

  /** What a text's runs are known by. */
  static int[] places(String text) {
    int[] places = new int[Math.max(0, text.length() - LENGTH + 1)];
    long run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = (run << Character.SIZE | folded(text.charAt(i))) & 0xFFFF_FFFF_FFFFL;
      if (i >= LENGTH - 1) {
        places[i - LENGTH + 1] = (int) (run ^ run >>> 23) * SPREAD >>> 16;
      }
    }
    return places;
  }

  /** As {@link String#regionMatches(boolean, int, String, int, int)} compares letters. */
  private static char folded(char c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  /** Whether some sentence may have all of these. */
  boolean have(int[] places) {
    for (int place : places) {
      if ((bits[place >> 6] & 1L << place) == 0) {
        return false;
      }
    }
    return true;
  }
}
