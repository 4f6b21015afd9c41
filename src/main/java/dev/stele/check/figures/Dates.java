package dev.stele.check.figures;

import dev.stele.check.CheckSettings;
import dev.stele.lexicon.figures.Figure;

/**
 * Days, months, weekdays and times that are not the same: “9 November” and «19 октября»,
 * “Wednesday” and {@code 목요일}, “3 p.m.” and «14:00». 3 p.m. is 15:00 and {@code 오후 3시}, the June of
 * 19 June that of {@code 19.06.}
 */
final class Dates extends FigureCheck {

  Dates(CheckSettings settings) {
    super("dates", settings);
  }

  @Override
  boolean takes(Figure subject) {
    return switch (subject.kind()) {
      case DAY, MONTH, WEEKDAY, TIME -> true;
      default -> false;
    };
  }
}
