package dev.stele.lexicon.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which genre each pair of the training data belongs to, and how much it counts for that. */
final class Genres {

  /** No pair counts for more than so many, or a tiny genre's chance pairs would rule. */
  private static final double GREATEST = 10;

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<long[]> sizes = new ArrayList<>();
  private byte[] genres = new byte[1024];
  private int pairs;

  /** Notes the next pair. */
  void count(String origin, int words) {
    int genre = numbers.computeIfAbsent(origin, name -> numbers.size());
    if (genre > Byte.MAX_VALUE) {
      throw new IllegalArgumentException("more than 128 origins; the last is '" + origin + "'");
    }
    if (genre == sizes.size()) {
      sizes.add(new long[2]);
    }
    sizes.get(genre)[0]++;
    sizes.get(genre)[1] += words;
    if (pairs == genres.length) {
      genres = Arrays.copyOf(genres, 2 * pairs);
    }
    genres[pairs++] = (byte) genre;
  }

  /** A weight for each pair; a word counts 1 on the average. */
  float[] weights(double balance) {
    double all = sizes.stream().mapToLong(size -> size[1]).sum();
    double[] each = new double[sizes.size()];
    double sum = 0;
    for (int genre = 0; genre < each.length; genre++) {
      double words = sizes.get(genre)[1];
      each[genre] = Math.pow(all / each.length / words, balance);
      sum += words * each[genre];
    }
    float[] weights = new float[pairs];
    for (int pair = 0; pair < pairs; pair++) {
      weights[pair] = (float) Math.min(GREATEST, each[genres[pair]] * all / sum);
    }
    return weights;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    numbers.forEach(
        (name, genre) ->
            text.append(
                "%s: %d pairs, %d words; "
                    .formatted(name, sizes.get(genre)[0], sizes.get(genre)[1])));
    return text.toString();
  }
}
