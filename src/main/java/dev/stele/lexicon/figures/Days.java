package dev.stele.lexicon.figures;

import java.util.List;
import java.util.Set;

/** Days of a month: the number beside June in “19 June”, «19-го июня», {@code 6월 19일}. */
final class Days {

  /** What may stand between a day and its month. */
  private static final Set<String> BETWEEN = Set.of("", " ", "\u00a0", " of ", ", ", "-го ", "-е ");

  private Days() {}

  /** Marks the days among figures in order. */
  static void mark(List<Figure> figures, String text) {
    for (int i = 0; i < figures.size(); i++) {
      if (isDay(figures.get(i))
          && (isMonth(figures, i - 1, i, text) || isMonth(figures, i + 1, i, text))) {
        figures.set(i, figures.get(i).as(Figure.Kind.DAY));
      }
    }
  }

  private static boolean isDay(Figure figure) {
    return switch (figure.kind()) {
      case NUMBER, ORDINAL, MEASURE -> figure.isWithin(1, 31);
      default -> false;
    };
  }

  private static boolean isMonth(List<Figure> figures, int month, int day, String text) {
    if (month < 0 || month >= figures.size() || figures.get(month).kind() != Figure.Kind.MONTH) {
      return false;
    }
    int from = Math.min(figures.get(month).end(), figures.get(day).end());
    int to = Math.max(figures.get(month).start(), figures.get(day).start());
    return from <= to && BETWEEN.contains(text.substring(from, to));
  }
}
