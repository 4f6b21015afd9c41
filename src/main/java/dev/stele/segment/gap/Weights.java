package dev.stele.segment.gap;

import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * What each feature of a model of two outcomes adds to the log-odds of a boundary: OpenNLP's
 * maximum-entropy model laid out so that a feature is found by its parts, without making one string
 * of them. Immutable and thread-safe.
 */
final class Weights {

  /** Powers of the factor in {@link String#hashCode}, by the length of a part. */
  private static final int[] POWERS = new int[64];

  static {
    POWERS[0] = 1;
    for (int n = 1; n < POWERS.length; n++) {
      POWERS[n] = 31 * POWERS[n - 1];
    }
  }

  private final String[] names;

  /**
   * The names' hashes, so that most features the model does not know are told by one look; 0 ends a
   * search.
   */
  private final int[] hashes;

  private final double[] weights;

  private Weights(int features) {
    int capacity = Integer.highestOneBit(Math.max(4, 2 * features)) << 1;
    names = new String[capacity];
    hashes = new int[capacity];
    weights = new double[capacity];
  }

  /**
   * The weights of a model.
   *
   * @param outcome the number of the outcome that stands for a boundary
   */
  static Weights of(AbstractModel model, int outcome) {
    if (model.getNumOutcomes() != 2) {
      throw new IllegalArgumentException("outcomes=" + model.getNumOutcomes());
    }
    @SuppressWarnings("unchecked") // so OpenNLP's own writers read it
    Map<String, Context> features = (Map<String, Context>) model.getDataStructures()[1];
    Weights weights = new Weights(features.size());
    features.forEach((name, context) -> weights.put(name, weight(context, outcome)));
    return weights;
  }

  private static double weight(Context context, int outcome) {
    double sum = 0;
    for (int k = 0; k < context.getOutcomes().length; k++) {
      double weight = context.getParameters()[k];
      sum += context.getOutcomes()[k] == outcome ? weight : -weight;
    }
    return sum;
  }

  private void put(String name, double weight) {
    int hash = mark(name.hashCode());
    int at = slot(hash);
    while (hashes[at] != 0) {
      at = at + 1 & hashes.length - 1;
    }
    names[at] = name;
    hashes[at] = hash;
    weights[at] = weight;
  }

  private static int mark(int hash) {
    return hash == 0 ? 1 : hash;
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 15) & hashes.length - 1;
  }

  /** The weight of a feature that is given in parts; 0 for one that the model does not know. */
  double of(String... parts) {
    int sum = 0;
    for (String part : parts) {
      sum = sum * power(part.length()) + part.hashCode();
    }
    int hash = mark(sum);
    for (int at = slot(hash); hashes[at] != 0; at = at + 1 & hashes.length - 1) {
      if (hashes[at] == hash && isMadeOf(names[at], parts)) {
        return weights[at];
      }
    }
    return 0;
  }

  private static int power(int length) {
    int power = 1;
    int left = length;
    for (; left >= POWERS.length; left -= POWERS.length - 1) {
      power *= POWERS[POWERS.length - 1];
    }
    return power * POWERS[left];
  }

  private static boolean isMadeOf(String name, String[] parts) {
    int at = 0;
    for (String part : parts) {
      if (!name.startsWith(part, at)) {
        return false;
      }
      at += part.length();
    }
    return at == name.length();
  }

  /** Adds the weights of one gap's features up. */
  static final class Sum implements GapContext.Sink {

    private final Weights weights;
    private double logOdds;

    Sum(Weights weights) {
      this.weights = weights;
    }

    @Override
    public void add(String... parts) {
      logOdds += weights.of(parts);
    }

    double probability() {
      return 1 / (1 + Math.exp(-logOdds));
    }
  }
}
