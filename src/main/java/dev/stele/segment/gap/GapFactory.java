package dev.stele.segment.gap;

import opennlp.tools.sentdetect.EndOfSentenceScanner;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * The parts that a sentence model trained by this program is used with; OpenNLP finds the class by
 * the name in the model's manifest. Public for that alone.
 */
public final class GapFactory extends SentenceDetectorFactory {

  /** Entry of a model's manifest: the share of boundaries among places without a mark. */
  public static final String UNMARKED_SHARE = "Stele-Unmarked-Share";

  /** For OpenNLP, which sets the language when it loads a model. */
  public GapFactory() {}

  public GapFactory(String language) {
    super(language, false, null, null);
  }

  /** The share of boundaries among the places without a mark that a model was trained on. */
  public static double unmarkedShare(SentenceModel model) {
    return Double.parseDouble(model.getManifestProperty(UNMARKED_SHARE));
  }

  @Override
  public EndOfSentenceScanner getEndOfSentenceScanner() {
    return new GapScanner();
  }

  @Override
  public SDContextGenerator getSDContextGenerator() {
    return gapContext();
  }

  GapContext gapContext() {
    String language = getLanguageCode();
    return new GapContext(
        Abbreviations.of(language), Models.published(language).map(FirstOpinion::new).orElse(null));
  }
}
