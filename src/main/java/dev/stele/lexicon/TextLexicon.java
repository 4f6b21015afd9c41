package dev.stele.lexicon;

import dev.stele.lexicon.model.Bitext;
import dev.stele.lexicon.model.Mixture;
import dev.stele.lexicon.model.Model1;
import dev.stele.lexicon.model.Table;
import dev.stele.lexicon.model.TableBuilder;
import dev.stele.lexicon.model.Tables;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A lexicon learnt once more from the text at hand, on pairs that an earlier pass of the aligner
 * has made, and mixed with the one that was there before. How much the text counts is decided for
 * words of each frequency by the likelihood of pairs held out, so that a very free translation, or
 * wrong pairs, earn little weight.
 *
 * @param tables the mixture; what neither table explains well has less than its full probability
 * @param weight the share of the text's own table in the mixture, 0..1, averaged over its words
 */
public record TextLexicon(Tables tables, double weight) {

  private static final Model1.Settings MODEL = new Model1.Settings(3, 1, 1, 1e-3f);

  /** Fewer pairs teach nothing that could be held against others. */
  private static final int FEWEST = 20;

  /** In how many parts a text is cut to hold one out: a small one in fewer. */
  private static final int PARTS = 10;

  private static final int PARTS_OF_SMALL = 4;
  private static final int SMALL = 400;
  private static final int LARGE = 5000;

  /** Belief before any text: text, lexicon, mere frequency; as many tokens. */
  private static final double[] BEFORE = {2, 16, 2};

  /** Mixed entries below this are dropped. */
  private static final float KEPT = 5e-4f;

  /** How many classes of frequency: 0, 1, 2–3, 4–7 … 128 and more. */
  private static final int FREQUENCIES = 9;

  /**
   * Learns from pairs of sentences. Some tenths of a second for a thousand, a few seconds for
   * twenty-five thousand; deterministic.
   *
   * @param pairs the pairs, whose words are numbered like the rows of {@code prior}; the weight of
   *     a pair may be the probability that it is right
   * @param prior what is known before, over the same numbers; its tables may be empty
   */
  public static TextLexicon learn(Bitext pairs, Tables prior) {
    if (pairs.size() < FEWEST) {
      return new TextLexicon(prior, 0);
    }
    One[] both = new One[2];
    IntStream.range(0, 2)
        .parallel()
        .forEach(
            i ->
                both[i] =
                    i == 0
                        ? one(pairs, prior.rightGivenLeft(), prior.leftGivenRight().rows())
                        : one(
                            pairs.flipped(),
                            prior.leftGivenRight(),
                            prior.rightGivenLeft().rows()));
    return new TextLexicon(
        new Tables(both[0].table(), both[1].table()), (both[0].weight() + both[1].weight()) / 2);
  }

  private record One(Table table, double weight) {}

  private static One one(Bitext pairs, Table prior, int toTypes) {
    int period = pairs.size() < SMALL ? PARTS_OF_SMALL : PARTS;
    Bitext seen = pairs.part(period, true);
    Table trial = new Model1(seen, prior.rows(), toTypes, MODEL).learn(prior, .5);
    Mixture mixture =
        new Mixture(classes(seen, prior), 2 * FREQUENCIES, BEFORE)
            .fit(pairs.part(period, false), trial, prior, frequencies(seen, toTypes));
    // What was held out would add little to a large text.
    Table own =
        pairs.size() >= LARGE
            ? trial
            : new Model1(pairs, prior.rows(), toTypes, MODEL).learn(prior, .5);
    return mixed(own, prior, mixture, pairs);
  }

  /** Words are classed by how often they occur and by whether the prior knows them. */
  private static byte[] classes(Bitext seen, Table prior) {
    int[] frequencies = seen.left().frequencies(prior.rows());
    byte[] classes = new byte[frequencies.length];
    for (int word = 0; word < classes.length; word++) {
      int frequency = 32 - Integer.numberOfLeadingZeros(frequencies[word]);
      int known = prior.end(word) > prior.start(word) ? FREQUENCIES : 0;
      classes[word] = (byte) (Math.min(frequency, FREQUENCIES - 1) + known);
    }
    return classes;
  }

  private static float[] frequencies(Bitext seen, int types) {
    int[] counts = seen.right().frequencies(types);
    float all = seen.right().words().length + types;
    float[] frequencies = new float[types];
    for (int word = 0; word < types; word++) {
      frequencies[word] = (counts[word] + 1) / all;
    }
    return frequencies;
  }

  private static One mixed(Table own, Table prior, Mixture mixture, Bitext pairs) {
    TableBuilder mixed = new TableBuilder(prior.rows());
    int[] frequencies = pairs.left().frequencies(prior.rows());
    double weights = 0;
    for (int word = 0; word < prior.rows(); word++) {
      float first = (float) mixture.share(word, 0);
      float second = (float) mixture.share(word, 1);
      weights += frequencies[word] * first / (first + second);
      mix(own, first, prior, second, word, mixed);
    }
    return new One(mixed.build(), weights / Math.max(1, Arrays.stream(frequencies).sum()));
  }

  /** Both rows are sorted by target: one walk merges them. */
  private static void mix(
      Table own, float first, Table prior, float second, int word, TableBuilder mixed) {
    int a = own.start(word);
    int b = prior.start(word);
    while (a < own.end(word) || b < prior.end(word)) {
      int targetA = a < own.end(word) ? own.to(a) : Integer.MAX_VALUE;
      int targetB = b < prior.end(word) ? prior.to(b) : Integer.MAX_VALUE;
      float probability = 0;
      if (targetA <= targetB) {
        probability += first * own.probability(a++);
      }
      if (targetB <= targetA) {
        probability += second * prior.probability(b++);
      }
      if (probability >= KEPT) {
        mixed.add(Math.min(targetA, targetB), probability);
      }
    }
    mixed.endRow();
  }
}
