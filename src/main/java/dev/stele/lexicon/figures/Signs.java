package dev.stele.lexicon.figures;

import java.math.BigDecimal;

/** Short signs that are part of a number: a minus, m and bn and k, the s of decades. */
final class Signs {

  private static final BigDecimal MINUS_ONE = BigDecimal.ONE.negate();

  private Signs() {}

  /** A minus that nothing stands before: in {@code 3-5} it is a dash. */
  static Figure minus(Figure figure, String text) {
    int at = figure.start() - 1;
    boolean sign = Letters.isAt(text, at, '-') || Letters.isAt(text, at, '−');
    boolean free = at <= 0 || Letters.isSpace(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
    if (sign && free && figure.digits() && figure.amount().value().signum() > 0) {
      return negative(figure, at);
    }
    int word = figure.start() - 1;
    int start =
        word > 0 && Letters.isSpace(text.charAt(word)) ? Letters.runBefore(text, word) : word;
    if (start < word) {
      return switch (text.substring(start, word)) {
        case "minus", "минус", "마이너스", "영하" -> negative(figure, start);
        default -> figure;
      };
    }
    return figure;
  }

  private static Figure negative(Figure figure, int start) {
    return Figure.number(
            figure.amount().times(MINUS_ONE), start, figure.end(), figure.digits(), figure.sure())
        .also(Sense.number(figure.amount()));
  }

  /** $5m, 5bn, 10k; 1990s, 90-е; 10여만. */
  static Figure scaled(Figure figure, String text) {
    if (!figure.digits()) {
      return figure;
    }
    int at = figure.end();
    int end = at;
    while (end < at + 4 && Letters.isAt(text, end)) {
      end++;
    }
    return switch (text.substring(at, end)) {
      case "k", "K" -> figure.also(figure.times(Sense.NUMBER, new BigDecimal(1_000)));
      case "m", "M", "mn" -> figure.also(figure.times(Sense.NUMBER, new BigDecimal(1_000_000)));
      case "b", "B", "bn" -> figure.also(figure.times(Sense.NUMBER, new BigDecimal(1_000_000_000)));
      case "s" -> decade(figure);
      case "" -> isEnding(text, at) ? decade(figure) : figure;
      default -> about(figure, text.substring(at, end));
    };
  }

  /** The -е, -х, -ых of 90-е годы. */
  private static boolean isEnding(String text, int at) {
    return Letters.isAt(text, at, '-')
        && Letters.isAt(text, at + 1)
        && "хеы".indexOf(text.charAt(at + 1)) >= 0;
  }

  private static Figure decade(Figure figure) {
    return figure.isWithin(10, 90)
        ? figure.also(Sense.of(Sense.NUMBER, 1900 + figure.intValue()))
        : figure;
  }

  private static Figure about(Figure figure, String after) {
    int skip = after.startsWith("여") || after.startsWith("수") ? 1 : 0;
    if (skip == 0 || after.length() < 2) {
      return figure;
    }
    long scale =
        switch (after.charAt(1)) {
          case '천' -> 1_000;
          case '만' -> 10_000;
          case '억' -> 100_000_000;
          default -> 1;
        };
    return figure.also(figure.times(Sense.NUMBER, BigDecimal.valueOf(scale)));
  }
}
