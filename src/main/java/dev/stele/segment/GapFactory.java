package dev.stele.segment;

import opennlp.tools.sentdetect.EndOfSentenceScanner;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorFactory;

/**
 * The parts that a sentence model trained by this program is used with; OpenNLP finds the class by
 * the name in the model's manifest. Public for that alone.
 */
public final class GapFactory extends SentenceDetectorFactory {

  /** For OpenNLP, which sets the language when it loads a model. */
  public GapFactory() {}

  GapFactory(String language) {
    super(language, false, null, null);
  }

  @Override
  public EndOfSentenceScanner getEndOfSentenceScanner() {
    return new GapScanner();
  }

  @Override
  public SDContextGenerator getSDContextGenerator() {
    String language = getLanguageCode();
    return new GapContext(
        Abbreviations.of(language), Models.published(language).map(FirstOpinion::new).orElse(null));
  }
}
