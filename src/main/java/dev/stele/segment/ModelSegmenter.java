package dev.stele.segment;

import dev.stele.segment.gap.Abbreviations;
import dev.stele.segment.gap.Chars;
import dev.stele.segment.gap.Gap;
import dev.stele.segment.gap.GapFactory;
import dev.stele.segment.gap.GapModel;
import dev.stele.text.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import opennlp.tools.sentdetect.EndOfSentenceScanner;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * A model of our own at work: what {@link SentenceDetectorME} does with it, but with the
 * probability of every boundary kept, also of those below one half, and with the frequency of
 * boundaries that no mark shows adjusted to the text.
 */
final class ModelSegmenter implements Segmenter {

  /** Boundaries less probable than this are not worth the aligner's while. */
  static final double ATOM_THRESHOLD = 0.006;

  /** What is at least so probable in other texts stays an atom in this one. */
  private static final double FLOOR = 0.012;

  /** The same where a mark stands that often parts clauses, such as a semicolon. */
  private static final double MARKED_THRESHOLD = 0.002;

  /** How far a text may lower the odds of boundaries without a stop. */
  private static final double LOWEST = 0.4;

  /** Further where a capital letter is what suggests most of them, and names have one too. */
  private static final double LOWEST_WITH_CAPITALS = 1.0 / 16;

  /** The probability that a sentence ends after {@code Mr.} for all that. */
  private static final double AFTER_TITLE = 0.02;

  /**
   * The highest probability that a sentence ends between two numbers and no mark: a table's row.
   */
  private static final double BETWEEN_NUMBERS = 0.2;

  /** From so many places on, the processors share the work. */
  private static final int MANY = 400;

  private final EndOfSentenceScanner scanner;
  private final GapModel gaps;
  private final Abbreviations abbreviations;
  private final PriorShift shift;
  private final boolean hasCapitals;

  ModelSegmenter(SentenceModel model) {
    scanner = model.getFactory().getEndOfSentenceScanner();
    gaps = new GapModel(model);
    abbreviations = Abbreviations.of(model.getLanguage());
    hasCapitals = !model.getLanguage().equals("ko");
    shift = new PriorShift(GapFactory.unmarkedShare(model));
  }

  @Override
  public List<Atom> atoms(List<Paragraph> paragraphs) {
    List<Candidates> all = paragraphs.parallelStream().map(p -> candidates(p.text())).toList();
    double[] unmarked = all.stream().flatMapToDouble(Candidates::unmarked).toArray();
    double factor = shift.factor(unmarked, hasCapitals ? LOWEST_WITH_CAPITALS : LOWEST);
    List<Atom> atoms = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Cutter cutter = new Cutter(paragraphs.get(i), atoms);
      all.get(i).cut(factor, cutter);
      cutter.finish();
    }
    return atoms;
  }

  private Candidates candidates(String text) {
    int[] ends =
        scanner.getPositions(text).stream()
            .mapToInt(last -> last + 1)
            .filter(end -> end < text.length())
            .toArray();
    IntStream indexes = IntStream.range(0, ends.length);
    double[] probabilities =
        (ends.length < MANY ? indexes : indexes.parallel())
            .mapToDouble(i -> probability(text, ends[i] - 1))
            .toArray();
    return new Candidates(text, ends, probabilities);
  }

  private double probability(String text, int last) {
    Gap gap = gaps.gap(text, last);
    double p = gaps.probability(gap);
    if (p > BETWEEN_NUMBERS && gap.isBetweenNumbers()) {
      return BETWEEN_NUMBERS;
    }
    boolean stop = p > AFTER_TITLE && text.charAt(last) == '.';
    return stop && abbreviations.neverEnds(gap.left) ? AFTER_TITLE : p;
  }

  /** The places of one paragraph where a sentence may end, with the model's probabilities. */
  private record Candidates(String text, int[] ends, double[] probabilities) {

    DoubleStream unmarked() {
      return IntStream.range(0, ends.length)
          .filter(i -> !Chars.followsStop(text, ends[i]))
          .mapToDouble(i -> probabilities[i]);
    }

    void cut(double factor, Cutter cutter) {
      for (int i = 0; i < ends.length; i++) {
        char last = text.charAt(ends[i] - 1);
        double p = probabilities[i];
        double adjusted = !Chars.followsStop(text, ends[i]) ? PriorShift.shifted(p, factor) : p;
        adjusted = Math.max(adjusted, Math.min(p, FLOOR));
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
