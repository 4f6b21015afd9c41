package dev.stele.segment;

import dev.stele.text.Paragraph;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How well boundaries are found in text that the model has not seen: a text's lines are dealt into
 * parts, each judged by a model trained on the others and on all further texts. A sentence counts
 * as found when both its ends are right.
 */
public final class CrossValidation {

  /**
   * Counts over all parts.
   *
   * @param gold sentences there are
   * @param found sentences the models made
   * @param right sentences in both
   * @param boundaries boundaries there are between sentences
   * @param cuts boundaries the models set
   * @param rightCuts boundaries in both
   * @param reached those of them at the edge of an atom
   * @param atoms atoms the models made
   */
  public record Result(
      String name,
      int gold,
      int found,
      int right,
      int boundaries,
      int cuts,
      int rightCuts,
      int reached,
      int atoms) {

    /** F1 of whole sentences: both ends are right. */
    public double sentenceF1() {
      return 2.0 * right / (gold + found);
    }

    /** F1 of boundaries, as OpenNLP's detector sets them one by one. */
    public double boundaryF1() {
      return 2.0 * rightCuts / (boundaries + cuts);
    }

    @Override
    public String toString() {
      return "%s: boundaries F1 %.4f, precision %.4f, recall %.4f; sentences F1 %.4f; boundaries among atoms %.4f, %.2f atoms a sentence"
          .formatted(
              name,
              boundaryF1(),
              (double) rightCuts / cuts,
              (double) rightCuts / boundaries,
              sentenceF1(),
              (double) reached / boundaries,
              (double) atoms / gold);
    }
  }

  /** Parts take turns of so many lines, so that each has something of every document. */
  private static final int RUN = 8;

  private final String language;
  private final int folds;

  public CrossValidation(String language, int folds) {
    this.language = language;
    this.folds = folds;
  }

  /** Judges one text, which must have exact sentences, with the help of others. */
  public Result of(TrainingText text, List<TrainingText> others) throws IOException {
    Tally tally = new Tally();
    for (int fold = 0; fold < folds; fold++) {
      List<TrainingText> training = new ArrayList<>(others);
      training.add(part(text, fold, false));
      ModelSegmenter segmenter = new ModelSegmenter(new SentenceTrainer(language).model(training));
      part(text, fold, true).blocks().forEach(block -> tally.add(block, segmenter));
    }
    return tally.result(text.name());
  }

  /** The lines of one part, or those of all others. */
  private TrainingText part(TrainingText text, int fold, boolean inside) {
    List<List<String>> blocks = new ArrayList<>();
    int line = 0;
    for (List<String> block : text.blocks()) {
      List<String> kept = new ArrayList<>();
      for (String sentence : block) {
        if ((line++ / RUN % folds == fold) == inside) {
          kept.add(sentence);
        }
      }
      if (!kept.isEmpty()) {
        blocks.add(kept);
      }
    }
    return new TrainingText(text.name(), blocks, true, text.weight());
  }

  private static final class Tally {
    private int gold;
    private int found;
    private int right;
    private int boundaries;
    private int cuts;
    private int rightCuts;
    private int reached;
    private int atoms;

    void add(List<String> block, Segmenter segmenter) {
      List<Atom> cut = segmenter.atoms(List.of(Paragraph.of(String.join(" ", block))));
      List<Integer> goldEnds = ends(block);
      List<Integer> foundEnds = ends(Segmenter.sentences(cut).stream().map(s -> s.text()).toList());
      Set<Integer> atomEnds = new HashSet<>(ends(cut.stream().map(Atom::text).toList()));
      gold += goldEnds.size();
      found += foundEnds.size();
      atoms += cut.size();
      right += common(goldEnds, foundEnds);
      cuts += foundEnds.size() - 1;
      Set<Integer> cutEnds = new HashSet<>(foundEnds);
      for (int end : goldEnds.subList(0, goldEnds.size() - 1)) {
        boundaries++;
        rightCuts += cutEnds.contains(end) ? 1 : 0;
        reached += atomEnds.contains(end) ? 1 : 0;
      }
    }

    /** The ends of pieces, counted in characters that are not white space. */
    private static List<Integer> ends(List<String> pieces) {
      List<Integer> ends = new ArrayList<>();
      int at = 0;
      for (String piece : pieces) {
        at += (int) piece.chars().filter(c -> !Chars.isSpace((char) c)).count();
        ends.add(at);
      }
      return ends;
    }

    private static int common(List<Integer> gold, List<Integer> found) {
      Set<Long> spans = new HashSet<>();
      forSpans(gold, spans);
      int before = spans.size();
      Set<Long> others = new HashSet<>();
      forSpans(found, others);
      spans.removeAll(others);
      return before - spans.size();
    }

    private static void forSpans(List<Integer> ends, Set<Long> spans) {
      int start = 0;
      for (int end : ends) {
        spans.add(((long) start << 32) | end);
        start = end;
      }
    }

    Result result(String name) {
      return new Result(name, gold, found, right, boundaries, cuts, rightCuts, reached, atoms);
    }
  }
}
