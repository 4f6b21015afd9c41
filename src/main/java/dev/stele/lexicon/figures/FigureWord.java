package dev.stele.lexicon.figures;

import java.math.BigDecimal;

/**
 * A word that says what a number is, or that may stand for one.
 *
 * @param pattern in lower case, ё as е, without its star
 * @param ending how many letters of an ending may follow
 * @param factor how many of the base of its scale one is, or the number that the word stands for
 */
record FigureWord(Kind kind, String scale, BigDecimal factor, String pattern, int ending) {

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
