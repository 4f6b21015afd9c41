package dev.stele.evaluate.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Which units of the gold each sentence overlaps, however either was cut and laid out. */
public final class Overlaps {

  /** A sentence that reaches into a unit by fewer characters than this does not touch it. */
  private static final int LEAST = 3;

  private Overlaps() {}

  /**
   * For every sentence, the indexes of its units in order.
   *
   * @throws IllegalArgumentException when the sentences are not the units' text, character by
   *     character but for white space
   */
  public static List<int[]> of(List<String> sentences, List<String> units, String language) {
    requireSame(sentences, units, language);
    int[] ends = ends(units);
    List<int[]> touched = new ArrayList<>();
    int at = 0;
    int first = 0;
    for (String sentence : sentences) {
      int start = at;
      at += Characters.count(sentence);
      while (first < ends.length && ends[first] <= start) {
        first++;
      }
      touched.add(touched(ends, first, start, at));
    }
    return touched;
  }

  private static int[] touched(int[] ends, int first, int start, int end) {
    IntStream.Builder units = IntStream.builder();
    for (int u = first; u < ends.length && begin(ends, u) < end; u++) {
      int overlap = Math.min(end, ends[u]) - Math.max(start, begin(ends, u));
      boolean whole = overlap == end - start || overlap == ends[u] - begin(ends, u);
      if (overlap > 0 && (overlap >= LEAST || whole)) {
        units.add(u);
      }
    }
    return units.build().toArray();
  }

  private static int begin(int[] ends, int unit) {
    return unit == 0 ? 0 : ends[unit - 1];
  }

  private static int[] ends(List<String> units) {
    int[] ends = new int[units.size()];
    int at = 0;
    for (int u = 0; u < ends.length; u++) {
      at += Characters.count(units.get(u));
      ends[u] = at;
    }
    return ends;
  }

  private static void requireSame(List<String> sentences, List<String> units, String language) {
    int[] got = Characters.of(String.join("", sentences));
    int[] expected = Characters.of(String.join("", units));
    int at = Arrays.mismatch(got, expected);
    if (at >= 0) {
      throw new IllegalArgumentException(
          "%s: text lost or changed at character %d: got '%s', the gold has '%s'"
              .formatted(language, at, excerpt(got, at), excerpt(expected, at)));
    }
  }

  private static String excerpt(int[] text, int at) {
    return new String(text, at, Math.min(30, text.length - at));
  }
}
