package dev.stele.lexicon.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A figure of a text: a number with what it counts, a month, a weekday.
 *
 * @param senses what it may say, the likeliest first: {@code 5 km} is the number 5 and a length of
 *     5000 metres, {@code 06} in a date the number 6 and June. Two figures say the same when they
 *     share a sense
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param digits whether it is written in digits
 * @param sure whether it is a figure beyond doubt. “One”, “both”, “hundreds” are not: they may
 *     stand for a figure of another text, but need not have a partner themselves
 */
public record Figure(
    Kind kind, List<Sense> senses, int start, int end, boolean digits, boolean sure) {

  /** What a figure is. */
  public enum Kind {
    NUMBER,
    ORDINAL,
    FRACTION,
    PERCENTAGE,
    MONEY,
    MEASURE,
    TIME,
    /** Of a month that stands beside it. */
    DAY,
    MONTH,
    WEEKDAY,
    /** Article, paragraph, chapter … of a document. */
    REFERENCE,
    /** The number of an item at the beginning of a text. */
    LABEL
  }

  public Figure {
    senses = List.copyOf(senses);
    if (start < 0 || start >= end || senses.isEmpty()) {
      throw new IllegalArgumentException("figure " + senses + " at " + start + ", " + end);
    }
  }

  static Figure number(Amount amount, int start, int end, boolean digits, boolean sure) {
    return new Figure(Kind.NUMBER, List.of(Sense.number(amount)), start, end, digits, sure);
  }

  /** The number itself, without what it counts. */
  public Amount amount() {
    return senses.getFirst().amount();
  }

  public boolean saysSameAs(Figure other) {
    return senses.stream().anyMatch(other.senses::contains);
  }

  Figure as(Kind other) {
    return new Figure(other, senses, start, end, digits, sure);
  }

  Figure also(Sense... more) {
    List<Sense> all = new ArrayList<>(senses);
    for (Sense sense : more) {
      if (!all.contains(sense)) {
        all.add(sense);
      }
    }
    return new Figure(kind, all, start, end, digits, sure);
  }

  Figure over(int from, int to) {
    return new Figure(kind, senses, Math.min(start, from), Math.max(end, to), digits, sure);
  }

  Figure unsure() {
    return new Figure(kind, senses, start, end, digits, false);
  }

  /** Whether the amount is a whole number within limits, both included. */
  boolean isWithin(long least, long most) {
    return amount().isWithin(least, most);
  }

  /** The amount as an int; only for a small whole number. */
  int intValue() {
    return amount().value().intValueExact();
  }

  Sense times(String scale, BigDecimal factor) {
    return new Sense(scale, amount().times(factor));
  }
}
