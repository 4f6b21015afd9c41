package dev.stele.segment;

import dev.stele.text.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.EndOfSentenceScanner;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * A model of our own at work: what {@link SentenceDetectorME} does with it, but with the
 * probability of every boundary kept, also of those below one half, and with the frequency of
 * boundaries that no mark shows adjusted to the text.
 */
final class ModelSegmenter implements Segmenter {

  /** Boundaries less probable than this are not worth the aligner's while. */
  static final double ATOM_THRESHOLD = 0.01;

  /** The same where a mark stands that often parts clauses, such as a semicolon. */
  private static final double MARKED_THRESHOLD = 0.002;

  private final EndOfSentenceScanner scanner;
  private final SDContextGenerator context;
  private final MaxentModel maxent;
  private final int split;
  private final PriorShift shift;

  ModelSegmenter(SentenceModel model) {
    scanner = model.getFactory().getEndOfSentenceScanner();
    context = model.getFactory().getSDContextGenerator();
    maxent = model.getMaxentModel();
    split = maxent.getIndex(SentenceDetectorME.SPLIT);
    shift = new PriorShift(SentenceTrainer.unmarkedShare(model));
  }

  @Override
  public List<Atom> atoms(List<Paragraph> paragraphs) {
    List<Candidates> all = paragraphs.stream().map(p -> candidates(p.text())).toList();
    double[] unmarked = all.stream().flatMapToDouble(Candidates::unmarked).toArray();
    double factor = shift.factor(unmarked, unmarked.length);
    List<Atom> atoms = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Cutter cutter = new Cutter(paragraphs.get(i), atoms);
      all.get(i).cut(factor, cutter);
      cutter.finish();
    }
    return atoms;
  }

  private Candidates candidates(String text) {
    List<Integer> positions = scanner.getPositions(text);
    int[] ends = new int[positions.size()];
    double[] probabilities = new double[positions.size()];
    int count = 0;
    for (int last : positions) {
      if (last + 1 < text.length()) {
        ends[count] = last + 1;
        probabilities[count++] = maxent.eval(context.getContext(text, last))[split];
      }
    }
    return new Candidates(text, Arrays.copyOf(ends, count), Arrays.copyOf(probabilities, count));
  }

  /** Whether a character closes a word, so that nothing but the words may show a boundary. */
  static boolean isUnmarked(char c) {
    return Chars.isWordPart(c);
  }

  /** The places of one paragraph where a sentence may end, with the model's probabilities. */
  private record Candidates(String text, int[] ends, double[] probabilities) {

    DoubleStream unmarked() {
      return IntStream.range(0, ends.length)
          .filter(i -> isUnmarked(text.charAt(ends[i] - 1)))
          .mapToDouble(i -> probabilities[i]);
    }

    void cut(double factor, Cutter cutter) {
      for (int i = 0; i < ends.length; i++) {
        char last = text.charAt(ends[i] - 1);
        double p = probabilities[i];
        double adjusted = isUnmarked(last) ? PriorShift.shifted(p, factor) : p;
        if (adjusted >= (isClauseMark(last) ? MARKED_THRESHOLD : ATOM_THRESHOLD)) {
          cutter.cut(ends[i], adjusted);
        }
      }
    }

    private static boolean isClauseMark(char c) {
      return ";:—…!?".indexOf(c) >= 0 || Chars.isClosing(c);
    }
  }
}
