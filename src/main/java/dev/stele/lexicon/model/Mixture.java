package dev.stele.lexicon.model;

import java.util.Arrays;

/**
 * How much two tables are worth on pairs of sentences that neither has seen. Each word of the from
 * side is taken to produce words of the other side from three sources, the first table, the second
 * and the mere frequency of words, with shares that depend on the word's class; the shares that
 * make the pairs most likely are found by expectation-maximisation (deleted interpolation, Jelinek
 * & Mercer 1980).
 */
public final class Mixture {

  private static final int ROUNDS = 12;

  /** The sources. */
  private static final int FIRST = 0;

  private static final int SECOND = 1;
  private static final int FREQUENCY = 2;

  private final byte[] classes;
  private final double[][] shares;
  private final double[] before;
  private final Cells cells = new Cells();
  private double likelihood;

  /**
   * @param classes the class of each word of the from side
   * @param count how many classes there are
   * @param before what is believed about the shares beforehand, as counts
   */
  public Mixture(byte[] classes, int count, double[] before) {
    this.classes = classes;
    this.before = before;
    double sum = Arrays.stream(before).sum();
    this.shares = new double[count][];
    for (int c = 0; c < count; c++) {
      shares[c] = Arrays.stream(before).map(b -> b / sum).toArray();
    }
  }

  /** Finds the shares on held-out pairs. */
  public Mixture fit(Bitext heldOut, Table first, Table second, float[] frequencies) {
    for (int pair = 0; pair < heldOut.size(); pair++) {
      int[] from = heldOut.left().sentence(pair);
      int[] perClass = new int[shares.length];
      for (int word : from) {
        perClass[classes[word]]++;
      }
      for (int target : heldOut.right().sentence(pair)) {
        cells.open(heldOut.weight(pair), frequencies[target], perClass, from.length);
        for (int word : from) {
          cells.add(
              classes[word], first.probability(word, target), second.probability(word, target));
        }
      }
    }
    cells.close();
    for (int round = 0; round < ROUNDS; round++) {
      round();
    }
    return this;
  }

  /** The share of a source for a word: 0 the first table, 1 the second. */
  public double share(int word, int source) {
    return shares[classes[word]][source];
  }

  /** The mean logarithm of the held-out words' probability, in nats a word. */
  public double likelihood() {
    return likelihood;
  }

  private void round() {
    double[][] counts = new double[shares.length][];
    Arrays.setAll(counts, c -> before.clone());
    double sum = 0;
    double weights = 0;
    for (int token = 0; token < cells.tokens; token++) {
      double total = total(token);
      double weight = cells.weights[token];
      sum += weight * Math.log(total / cells.lengths[token]);
      weights += weight;
      expect(token, weight / total, counts);
    }
    likelihood = weights > 0 ? sum / weights : 0;
    for (int c = 0; c < shares.length; c++) {
      double all = Arrays.stream(counts[c]).sum();
      for (int source = 0; source < counts[c].length; source++) {
        shares[c][source] = counts[c][source] / all;
      }
    }
  }

  private double total(int token) {
    double total = 0;
    for (int c = 0; c < shares.length; c++) {
      total += cells.perClass[token][c] * shares[c][FREQUENCY] * cells.frequencies[token];
    }
    for (int at = cells.starts[token]; at < cells.starts[token + 1]; at++) {
      double[] share = shares[cells.classes[at]];
      total += share[FIRST] * cells.first[at] + share[SECOND] * cells.second[at];
    }
    return total;
  }

  private void expect(int token, double factor, double[][] counts) {
    for (int c = 0; c < shares.length; c++) {
      counts[c][FREQUENCY] +=
          factor * cells.perClass[token][c] * shares[c][FREQUENCY] * cells.frequencies[token];
    }
    for (int at = cells.starts[token]; at < cells.starts[token + 1]; at++) {
      int c = cells.classes[at];
      counts[c][FIRST] += factor * shares[c][FIRST] * cells.first[at];
      counts[c][SECOND] += factor * shares[c][SECOND] * cells.second[at];
    }
  }

  /** For each held-out token the from words that may produce it, in flat arrays. */
  private static final class Cells {
    private int tokens;
    private int size;
    private int[] starts = new int[1025];
    private float[] weights = new float[1024];
    private float[] frequencies = new float[1024];
    private int[] lengths = new int[1024];
    private int[][] perClass = new int[1024][];
    private byte[] classes = new byte[4096];
    private float[] first = new float[4096];
    private float[] second = new float[4096];

    void open(float weight, float frequency, int[] sentenceClasses, int length) {
      if (tokens == weights.length) {
        weights = Arrays.copyOf(weights, 2 * tokens);
        frequencies = Arrays.copyOf(frequencies, 2 * tokens);
        lengths = Arrays.copyOf(lengths, 2 * tokens);
        perClass = Arrays.copyOf(perClass, 2 * tokens);
        starts = Arrays.copyOf(starts, 2 * tokens + 1);
      }
      starts[tokens] = size;
      weights[tokens] = weight;
      frequencies[tokens] = frequency;
      lengths[tokens] = length;
      perClass[tokens++] = sentenceClasses;
    }

    void add(byte wordClass, float one, float other) {
      if (one == 0 && other == 0) {
        return;
      }
      if (size == classes.length) {
        classes = Arrays.copyOf(classes, 2 * size);
        first = Arrays.copyOf(first, 2 * size);
        second = Arrays.copyOf(second, 2 * size);
      }
      classes[size] = wordClass;
      first[size] = one;
      second[size++] = other;
    }

    void close() {
      starts[tokens] = size;
    }
  }
}
