package dev.stele.lexicon.model;

import java.util.Arrays;

/**
 * Pairs of sentences as numbers of words, in flat arrays: some four bytes a word, so that millions
 * of pairs fit into memory.
 */
public final class Bitext {

  private final Side left;
  private final Side right;
  private final float[] weights;

  private Bitext(Side left, Side right, float[] weights) {
    this.left = left;
    this.right = right;
    this.weights = weights;
  }

  /** How many pairs there are. */
  public int size() {
    return weights.length;
  }

  public Side left() {
    return left;
  }

  public Side right() {
    return right;
  }

  /** How much a pair counts, 1 for an ordinary one. */
  float weight(int pair) {
    return weights[pair];
  }

  /** The same pairs with other weights, one for each. */
  public Bitext weighted(float[] others) {
    return new Bitext(left, right, others);
  }

  /** Every {@code period}-th pair, or all the others. */
  public Bitext part(int period, boolean others) {
    Builder part = new Builder();
    for (int pair = 0; pair < size(); pair++) {
      if (pair % period == period - 1 != others) {
        part.add(left.sentence(pair), right.sentence(pair), weights[pair]);
      }
    }
    return part.build();
  }

  public Bitext flipped() {
    return new Bitext(right, left, weights);
  }

  /** The sentences of one language: sentence i is {@code words[starts[i] .. starts[i + 1])}. */
  public record Side(int[] words, int[] starts) {

    public int[] sentence(int number) {
      return Arrays.copyOfRange(words, starts[number], starts[number + 1]);
    }

    /** How often each of {@code types} words occurs. */
    public int[] frequencies(int types) {
      int[] frequencies = new int[types];
      for (int word : words) {
        frequencies[word]++;
      }
      return frequencies;
    }

    int length(int sentence) {
      return starts[sentence + 1] - starts[sentence];
    }
  }

  /** Collects pairs. */
  public static final class Builder {

    private final SideBuilder left = new SideBuilder();
    private final SideBuilder right = new SideBuilder();
    private float[] weights = new float[1024];
    private int size;

    /** Adds a pair that counts once. */
    public Builder add(int[] leftWords, int[] rightWords) {
      return add(leftWords, rightWords, 1);
    }

    /** Adds a pair; a pair with an empty side says nothing and is left out. */
    public Builder add(int[] leftWords, int[] rightWords, double weight) {
      if (leftWords.length == 0 || rightWords.length == 0 || weight <= 0) {
        return this;
      }
      if (size == weights.length) {
        weights = Arrays.copyOf(weights, 2 * size);
      }
      weights[size++] = (float) weight;
      left.add(leftWords);
      right.add(rightWords);
      return this;
    }

    public Bitext build() {
      return new Bitext(left.build(), right.build(), Arrays.copyOf(weights, size));
    }
  }

  private static final class SideBuilder {
    private int[] words = new int[4096];
    private int[] starts = new int[1025];
    private int size;

    void add(int[] sentence) {
      int from = starts[size];
      int to = Math.addExact(from, sentence.length);
      if (to > words.length) {
        words = Arrays.copyOf(words, Math.max(to, (int) Math.min(2L * words.length, 1 << 30)));
      }
      System.arraycopy(sentence, 0, words, from, sentence.length);
      if (++size == starts.length) {
        starts = Arrays.copyOf(starts, 2 * size);
      }
      starts[size] = to;
    }

    Side build() {
      return new Side(Arrays.copyOf(words, starts[size]), Arrays.copyOf(starts, size + 1));
    }
  }
}
