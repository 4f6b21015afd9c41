package dev.stele.segment.gap;

import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * What a model published by OpenNLP thinks of a gap: its probability at the first stop that closes
 * the token before the gap, whatever quotation marks follow.
 */
final class FirstOpinion {

  private final SentenceModel model;
  private final MaxentModel maxent;
  private final int split;

  FirstOpinion(SentenceModel model) {
    this.model = model;
    maxent = model.getMaxentModel();
    split = maxent.getIndex(SentenceDetectorME.SPLIT);
  }

  /** The probability in steps of one in the log-odds, or {@code -} where the model has no say. */
  String bucket(Gap gap) {
    CharSequence text = gap.text;
    int stop = gap.end - 1;
    int from = gap.leftStart;
    while (stop >= from && Chars.isClosing(text.charAt(stop))) {
      stop--;
    }
    while (stop > from && ".!?".indexOf(text.charAt(stop - 1)) >= 0) {
      stop--;
    }
    if (stop < from || ".!?".indexOf(text.charAt(stop)) < 0) {
      return "-";
    }
    double p = probability(text, stop);
    return Integer.toString((int) Math.round(Math.clamp(Math.log(p / (1 - p)), -6, 6)));
  }

  private double probability(CharSequence text, int stop) {
    // Not thread-safe in OpenNLP, but cheap: one for each question.
    SDContextGenerator context = model.getFactory().getSDContextGenerator();
    // OpenNLP's generator walks back through the text by tokens, not further than that.
    return maxent.eval(context.getContext(text, stop))[split];
  }
}
