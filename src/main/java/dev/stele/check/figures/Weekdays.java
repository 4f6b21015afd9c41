package dev.stele.check.figures;

import dev.stele.check.partners.Comparison;
import dev.stele.lexicon.figures.Figure;
import dev.stele.lexicon.figures.Sense;
import java.util.List;

/** News gives the day of the week in one country and that of the month in another. */
final class Weekdays {

  private Weekdays() {}

  /** Takes a weekday that a version lacks together with a day of the month that it alone has. */
  static void settle(Comparison<Figure> comparison, int version) {
    settle(comparison.lacks(version), comparison.extras(version), true);
    settle(comparison.lacks(version), comparison.extras(version), false);
  }

  private static void settle(
      List<Comparison.Lack<Figure>> lacks, List<Figure> extras, boolean weekdayLacks) {
    for (Comparison.Lack<Figure> lack : List.copyOf(lacks)) {
      if (isDay(lack.item(), weekdayLacks)) {
        extras.stream()
            .filter(extra -> isDay(extra, !weekdayLacks))
            .findFirst()
            .ifPresent(
                extra -> {
                  extras.remove(extra);
                  lacks.remove(lack);
                });
      }
    }
  }

  private static boolean isDay(Figure figure, boolean weekday) {
    return weekday
        ? figure.kind() == Figure.Kind.WEEKDAY
        : figure.amount().isWithin(1, 31)
            && figure.senses().stream().map(Sense::scale).anyMatch("s"::equals);
  }
}
