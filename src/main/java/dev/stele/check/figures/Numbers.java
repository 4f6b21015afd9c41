package dev.stele.check.figures;

import dev.stele.check.CheckSettings;
import dev.stele.lexicon.figures.Figure;

/**
 * Numbers that are not the same: “17.3 km” and «13,7 км», “23 articles” and {@code 32개 조항}, “three
 * days” and «пять дней». Compared as values: {@code 3만 5천} is 35,000, «две трети» {@code 3분의 2}, 5
 * km are 5000 m. “One” and “both” need no partner, nor do numbers of list items.
 */
final class Numbers extends FigureCheck {

  Numbers(CheckSettings settings) {
    super("numbers", settings);
  }

  @Override
  boolean takes(Figure subject) {
    return switch (subject.kind()) {
      case DAY, MONTH, WEEKDAY, TIME, REFERENCE -> false;
      default -> true;
    };
  }
}
