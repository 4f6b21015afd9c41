package dev.stele.segment;

import dev.stele.segment.gap.Chars;
import dev.stele.text.Paragraph;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * A model as OpenNLP publishes it, or a user's, at work: it judges stops, and a sentence ends with
 * the token that holds the stop. Semicolons and colons are added as unlikely boundaries.
 */
final class PlainSegmenter implements Segmenter {

  /** Share of the semicolons and colons of running text at which a translator begins a sentence. */
  private static final double AT_SEMICOLON = 0.03;

  private final SentenceModel model;
  private final MaxentModel maxent;
  private final int split;

  PlainSegmenter(SentenceModel model) {
    this.model = model;
    maxent = model.getMaxentModel();
    split = maxent.getIndex(SentenceDetectorME.SPLIT);
  }

  @Override
  public List<Atom> atoms(List<Paragraph> paragraphs) {
    List<Atom> atoms = new ArrayList<>();
    // OpenNLP's context generators are not thread-safe: one for each call.
    SDContextGenerator context = model.getFactory().getSDContextGenerator();
    Judge judge = new Judge(model);
    for (Paragraph paragraph : paragraphs) {
      Cutter cutter = new Cutter(paragraph, atoms);
      cut(paragraph.text(), context, judge, cutter);
      cutter.finish();
    }
    return atoms;
  }

  private void cut(String text, SDContextGenerator context, Judge judge, Cutter cutter) {
    double[] boundary = new double[text.length() + 1];
    int start = 0;
    for (int stop : model.getFactory().getEndOfSentenceScanner().getPositions(text)) {
      double p = maxent.eval(context.getContext(text, stop))[split];
      boolean accepted = judge.accepts(text, start, stop);
      int end = model.useTokenEnd() ? tokenEnd(text, stop + 1) : stop + 1;
      boundary[end] = accepted ? Math.max(boundary[end], p) : boundary[end];
      start = p >= Atom.SENTENCE_THRESHOLD && accepted ? end : start;
    }
    for (int at = 1; at < text.length(); at++) {
      boolean clause = Chars.isSpace(text.charAt(at)) && ";:".indexOf(text.charAt(at - 1)) >= 0;
      double p = clause ? Math.max(boundary[at], AT_SEMICOLON) : boundary[at];
      if (p >= ModelSegmenter.ATOM_THRESHOLD) {
        cutter.cut(at, p);
      }
    }
  }

  private static int tokenEnd(String text, int from) {
    int at = from;
    while (at < text.length() && !Chars.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Opens OpenNLP's own check against a model's abbreviations. */
  private static final class Judge extends SentenceDetectorME {

    Judge(SentenceModel model) {
      super(model);
    }

    boolean accepts(CharSequence text, int from, int at) {
      return isAcceptableBreak(text, from, at);
    }
  }
}
