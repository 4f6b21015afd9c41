package dev.stele.segment.gap;

import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * A model of our own that is asked about gaps: it answers what OpenNLP would, but without a string
 * for each feature. Thread-safe.
 */
public final class GapModel {

  private final GapContext context;
  private final Weights weights;

  /**
   * @param model one that was trained with a {@link GapFactory}
   */
  public GapModel(SentenceModel model) {
    context = ((GapFactory) model.getFactory()).gapContext();
    AbstractModel maxent = (AbstractModel) model.getMaxentModel();
    weights = Weights.of(maxent, maxent.getIndex(SentenceDetectorME.SPLIT));
  }

  /** The gap after the character at {@code last}. */
  public Gap gap(CharSequence text, int last) {
    return context.gap(text, last);
  }

  /** The probability that a sentence ends at a gap. */
  public double probability(Gap gap) {
    Weights.Sum sum = new Weights.Sum(weights);
    context.describe(gap, sum);
    return sum.probability();
  }
}
