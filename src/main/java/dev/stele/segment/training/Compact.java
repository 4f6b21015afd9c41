package dev.stele.segment.training;

import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;

/**
 * A model of two outcomes in as few figures as its probabilities need: only the difference of a
 * feature's two weights counts, so that one of them can be nought; the other is rounded, and
 * features that hardly weigh are left out. The file shrinks to a fifth.
 */
final class Compact {

  /** Weights are multiples of this, in nats: twenty features together are off by less than .01. */
  private static final double STEP = 1.0 / 512;

  /** Features that change the log-odds by less than this are left out. */
  private static final double LEAST = 0.01;

  private static final int FIRST = 0;
  private static final int SECOND = 1;

  private Compact() {}

  static MaxentModel of(MaxentModel model) {
    if (model.getNumOutcomes() != 2) {
      throw new IllegalArgumentException("outcomes=" + model.getNumOutcomes());
    }
    Map<String, Context> kept = new TreeMap<>();
    weights((AbstractModel) model)
        .forEach(
            (feature, context) -> {
              double weight = Math.rint(difference(context) / STEP) * STEP;
              if (Math.abs(weight) >= LEAST) {
                kept.put(feature, new Context(new int[] {FIRST}, new double[] {weight}));
              }
            });
    return new QNModel(
        kept.values().toArray(Context[]::new),
        kept.keySet().toArray(String[]::new),
        new String[] {model.getOutcome(FIRST), model.getOutcome(SECOND)});
  }

  @SuppressWarnings("unchecked") // so OpenNLP's own writers read it
  private static Map<String, Context> weights(AbstractModel model) {
    return (Map<String, Context>) model.getDataStructures()[1];
  }

  private static double difference(Context context) {
    double sum = 0;
    for (int i = 0; i < context.getOutcomes().length; i++) {
      double weight = context.getParameters()[i];
      sum += context.getOutcomes()[i] == FIRST ? weight : -weight;
    }
    return sum;
  }
}
