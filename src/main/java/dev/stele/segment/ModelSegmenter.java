package dev.stele.segment;

import dev.stele.text.Paragraph;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.EndOfSentenceScanner;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * A model of our own at work: what {@link SentenceDetectorME} does with it, but with the
 * probability of every boundary kept, also of those below one half.
 */
final class ModelSegmenter implements Segmenter {

  /** Boundaries less probable than this are not worth the aligner's while. */
  static final double ATOM_THRESHOLD = 0.01;

  private final EndOfSentenceScanner scanner;
  private final SDContextGenerator context;
  private final MaxentModel maxent;
  private final int split;

  ModelSegmenter(SentenceModel model) {
    scanner = model.getFactory().getEndOfSentenceScanner();
    context = model.getFactory().getSDContextGenerator();
    maxent = model.getMaxentModel();
    split = maxent.getIndex(SentenceDetectorME.SPLIT);
  }

  @Override
  public List<Atom> atoms(List<Paragraph> paragraphs) {
    List<Atom> atoms = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      Cutter cutter = new Cutter(paragraph, atoms);
      String text = paragraph.text();
      for (int last : scanner.getPositions(text)) {
        if (last + 1 == text.length()) {
          break;
        }
        double p = maxent.eval(context.getContext(text, last))[split];
        if (p >= ATOM_THRESHOLD) {
          cutter.cut(last + 1, p);
        }
      }
      cutter.finish();
    }
    return atoms;
  }
}
