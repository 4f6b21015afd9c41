package dev.stele.lexicon.figures;

import dev.stele.lexicon.words.Phrase;
import java.math.BigDecimal;

/**
 * A word that says what a number is, or that may stand for one.
 *
 * @param pattern as it is written in the list
 * @param factor how many of the base of its scale one is, or the number that the word stands for
 */
record FigureWord(Kind kind, String scale, BigDecimal factor, String pattern, Phrase phrase) {

  /** What a word does. */
  enum Kind {
    PERCENT,
    UNIT,
    MONEY,
    REFERENCE,
    HOUR,
    HALF,
    WEEKDAY,
    MAYBE_WEEKDAY,
    MAYBE_MONTH,
    CLOCK,
    OVER,
    LOOSE
  }
}
