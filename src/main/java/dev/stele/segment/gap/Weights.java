package dev.stele.segment.gap;

import java.util.Arrays;
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

  /**
   * Two numbers a slot, side by side since memory is what looking up waits for: the hash of a name
   * above the place of its letters, and the weight's bits. No letters stand at place 0, so 0 is an
   * empty slot and ends a search.
   */
  private final long[] slots;

  private final int mask;

  /** All names, each after its length. */
  private char[] letters = new char[1 << 16];

  private int used = 1;

  private Weights(int features) {
    int capacity = Integer.highestOneBit(Math.max(4, 2 * features)) << 1;
    slots = new long[2 * capacity];
    mask = capacity - 1;
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
    int at = slot(name.hashCode());
    while (slots[2 * at] != 0) {
      at = at + 1 & mask;
    }
    slots[2 * at] = (long) name.hashCode() << Integer.SIZE | append(name);
    slots[2 * at + 1] = Double.doubleToRawLongBits(weight);
  }

  private int append(String name) {
    int place = used;
    used += name.length() + 1;
    if (used > letters.length) {
      letters = Arrays.copyOf(letters, 2 * used);
    }
    letters[place] = (char) name.length();
    name.getChars(0, name.length(), letters, place + 1);
    return place;
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 15) & mask;
  }

  /** The weight of a feature that is given in parts; 0 for one that the model does not know. */
  double of(String... parts) {
    int hash = 0;
    for (String part : parts) {
      hash = hash * power(part.length()) + part.hashCode();
    }
    for (int at = slot(hash); slots[2 * at] != 0; at = at + 1 & mask) {
      long slot = slots[2 * at];
      if ((int) (slot >>> Integer.SIZE) == hash && isMadeOf((int) slot, parts)) {
        return Double.longBitsToDouble(slots[2 * at + 1]);
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

  private boolean isMadeOf(int place, String[] parts) {
    int at = place + 1;
    int end = at + letters[place];
    for (String part : parts) {
      int length = part.length();
      if (at + length > end) {
        return false;
      }
      for (int k = 0; k < length; k++) {
        if (letters[at++] != part.charAt(k)) {
          return false;
        }
      }
    }
    return at == end;
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
