package dev.stele.align;

import dev.stele.lexicon.Bitext;
import dev.stele.lexicon.Lexicon;
import dev.stele.lexicon.Tables;
import dev.stele.lexicon.TextLexicon;

/**
 * Two versions and what is known of their words: all that scores are worked out from.
 *
 * @param tables translations of words, from a lexicon and from the text itself
 */
record PairText(
    Column left,
    Column right,
    Runs leftRuns,
    Runs rightRuns,
    Frequencies leftWords,
    Frequencies rightWords,
    SentenceLengths rightLengths,
    Tables tables) {

  /** A linked bead less likely than this teaches no words. */
  private static final double LEAST_TEACHING = 0.5;

  /** Beads that the text's own lexicon is learnt from; more would not change it much. */
  private static final int MOST_TEACHING = 20_000;

  static PairText of(Column left, Column right, Lexicon lexicon) {
    return of(left, right, lexicon.tables(left.vocabulary(), right.vocabulary()));
  }

  private static PairText of(Column left, Column right, Tables tables) {
    return new PairText(
        left,
        right,
        new Runs(left),
        new Runs(right),
        new Frequencies(left),
        new Frequencies(right),
        new SentenceLengths(right),
        tables);
  }

  /** The same text with its sentences fixed. */
  PairText withSentences(Column newLeft, Column newRight) {
    return of(newLeft, newRight, tables);
  }

  PairText withTables(Tables other) {
    return new PairText(
        left, right, leftRuns, rightRuns, leftWords, rightWords, rightLengths, other);
  }

  /** What the text itself tells of its words, on top of what was known before. */
  Tables learn(Path path, Tables prior) {
    int linked = 0;
    for (int k = 0; k < path.size(); k++) {
      linked += teaches(path, k) ? 1 : 0;
    }
    int step = 1 + linked / MOST_TEACHING;
    Bitext.Builder pairs = new Bitext.Builder();
    int seen = 0;
    for (int k = 0; k < path.size(); k++) {
      if (teaches(path, k) && seen++ % step == 0) {
        pairs.add(
            left.words(path.leftEdge(k), path.leftEdge(k + 1)),
            right.words(path.rightEdge(k), path.rightEdge(k + 1)),
            path.probability(k));
      }
    }
    return TextLexicon.learn(pairs.build(), prior).tables();
  }

  private static boolean teaches(Path path, int bead) {
    return path.state(bead) == Gaps.LINKED && path.probability(bead) >= LEAST_TEACHING;
  }

  /** What the left version explains of the right one. */
  Matches toRight() {
    return new Matches(
        left,
        right,
        Translations.of(tables.rightGivenLeft(), left.vocabulary(), right.vocabulary()),
        rightWords);
  }

  /** What the right version explains of the left one. */
  Matches toLeft() {
    return new Matches(
        right,
        left,
        Translations.of(tables.leftGivenRight(), right.vocabulary(), left.vocabulary()),
        leftWords);
  }
}
