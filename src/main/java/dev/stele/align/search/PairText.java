package dev.stele.align.search;

import dev.stele.align.grid.Corridor;
import dev.stele.align.grid.Path;
import dev.stele.align.version.Column;
import dev.stele.align.version.Frequencies;
import dev.stele.align.version.Runs;
import dev.stele.align.version.SentenceLengths;
import dev.stele.align.words.Cooccurrences;
import dev.stele.align.words.Matches;
import dev.stele.align.words.Translations;
import dev.stele.lexicon.TextLexicon;
import dev.stele.lexicon.model.Bitext;
import dev.stele.lexicon.model.Tables;

/**
 * Two versions and what is known of their words: all that scores are worked out from.
 *
 * @param toRight how likely words of the right stand for words of the left, from a lexicon and from
 *     the text itself
 * @param toLeft the same the other way round
 * @param known whether there is a lexicon to count on, rather than what the text alone teaches
 */
record PairText(
    Column left,
    Column right,
    Runs leftRuns,
    Runs rightRuns,
    Frequencies leftWords,
    Frequencies rightWords,
    SentenceLengths rightLengths,
    Translations toRight,
    Translations toLeft,
    boolean known) {

  /** A linked bead less likely than this teaches no words. */
  private static final double LEAST_TEACHING = 0.5;

  /** Beads that the text's own lexicon is learnt from; more would not change it much. */
  private static final int MOST_TEACHING = 10_000;

  /** How much longer than usual a translation may be to be looked at. */
  private static final double SLACK = 1.3;

  /** Sentences on one side of a bead in a coarse pass. */
  private static final int COARSE = 2;

  static PairText of(Column left, Column right, Tables lexicon, boolean known) {
    return of(
        left,
        right,
        Translations.of(lexicon.rightGivenLeft(), left.vocabulary(), right.vocabulary()),
        Translations.of(lexicon.leftGivenRight(), right.vocabulary(), left.vocabulary()),
        known);
  }

  private static PairText of(
      Column left, Column right, Translations toRight, Translations toLeft, boolean known) {
    return new PairText(
        left,
        right,
        new Runs(left),
        new Runs(right),
        new Frequencies(left, known),
        new Frequencies(right, known),
        new SentenceLengths(right),
        toRight,
        toLeft,
        known);
  }

  /** The same text, cut otherwise. */
  PairText withSentences(Column newLeft, Column newRight) {
    return of(newLeft, newRight, toRight, toLeft, known);
  }

  /**
   * The same text, for beads of many sentences, too, where a sentence of the other version within a
   * corridor is long enough for them.
   */
  PairText reaching(Corridor corridor) {
    double ratio =
        Math.max(1, right.length(0, right.size())) / Math.max(1, left.length(0, left.size()));
    return new PairText(
        left,
        right,
        Runs.reaching(left, reaches(left, right, corridor, 1 / ratio)),
        Runs.reaching(right, reaches(right, left, corridor.flipped(), ratio)),
        leftWords,
        rightWords,
        rightLengths,
        toRight,
        toLeft,
        known);
  }

  /** For each edge of a version how long the other's longest sentence near would be in it. */
  private static double[] reaches(Column column, Column other, Corridor corridor, double ratio) {
    double[] reaches = new double[column.size()];
    for (int i = 0; i < reaches.length; i++) {
      int last = corridor.high(Math.min(column.size(), i + Runs.MOST_ATOMS));
      for (int j = corridor.low(i); j < last; j++) {
        reaches[i] = Math.max(reaches[i], SLACK * ratio * other.length(j, j + 1));
      }
    }
    return reaches;
  }

  /** The same text, for beads of few sentences alone. */
  PairText coarse() {
    return new PairText(
        left,
        right,
        new Runs(left, COARSE),
        new Runs(right, COARSE),
        leftWords,
        rightWords,
        rightLengths,
        toRight,
        toLeft,
        known);
  }

  /** The same text with what it tells itself of its words, on top of a lexicon. */
  PairText learn(Path path, Tables lexicon) {
    int linked = 0;
    for (int k = 0; k < path.size(); k++) {
      linked += teaches(path, k) ? 1 : 0;
    }
    int step = 1 + linked / MOST_TEACHING;
    Bitext.Builder pairs = new Bitext.Builder();
    Cooccurrences together = new Cooccurrences(left, right, !known);
    int seen = 0;
    for (int k = 0; k < path.size(); k++) {
      if (teaches(path, k) && seen++ % step == 0) {
        int[] leftWords = left.words(path.leftEdge(k), path.leftEdge(k + 1));
        int[] rightWords = right.words(path.rightEdge(k), path.rightEdge(k + 1));
        pairs.add(leftWords, rightWords, path.probability(k));
        together.add(leftWords, rightWords);
      }
    }
    Tables learnt = TextLexicon.learn(pairs.build(), lexicon).tables();
    return new PairText(
        left,
        right,
        leftRuns,
        rightRuns,
        leftWords,
        rightWords,
        rightLengths,
        together.discount(learnt.rightGivenLeft(), lexicon.rightGivenLeft(), false),
        together.discount(learnt.leftGivenRight(), lexicon.leftGivenRight(), true),
        known);
  }

  private static boolean teaches(Path path, int bead) {
    return path.state(bead) == Path.LINKED && path.probability(bead) >= LEAST_TEACHING;
  }

  /** What the left version explains of the right one. */
  Matches matchesRight() {
    return new Matches(left, right, toRight, toLeft, rightWords);
  }

  /** What the right version explains of the left one. */
  Matches matchesLeft() {
    return new Matches(right, left, toLeft, toRight, leftWords);
  }
}
