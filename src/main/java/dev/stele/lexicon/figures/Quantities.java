package dev.stele.lexicon.figures;

import dev.stele.lexicon.figures.FigureWord.Kind;
import dev.stele.lexicon.figures.FigureWords.Found;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What numbers count: {@code 5 %}, {@code $5}, «5 км», {@code 5킬로메터}. Units of one kind meet in
 * their base, so that 5 km are 5000 m; miles and kilometres do not.
 */
final class Quantities implements Draft.Rule {

  private static final Set<Kind> AFTER = EnumSet.of(Kind.PERCENT, Kind.UNIT, Kind.MONEY);

  private final FigureWords vocabulary;

  Quantities(FigureWords vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public void read(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      Figure figure = draft.get(i);
      if (figure.kind() == Figure.Kind.NUMBER || figure.kind() == Figure.Kind.FRACTION) {
        Figure signed = Signs.minus(figure, draft.text());
        draft.set(i, counting(Signs.scaled(signed, draft.text()), draft.text()));
      }
    }
  }

  private Figure counting(Figure figure, String text) {
    Optional<Found> after = vocabulary.around(text, Letters.skipGap(text, figure.end()), AFTER);
    if (after.isPresent()) {
      return isYear(figure, after.get()) ? figure : of(figure, after.get());
    }
    return sign(text, figure.start()).map(found -> of(figure, found)).orElse(figure);
  }

  /** In «2024 г.» the letter is no gram. */
  private static boolean isYear(Figure figure, Found found) {
    return found.word().pattern().equals("г") && figure.isWithin(1000, 2999);
  }

  /** A currency's sign before the number. */
  private Optional<Found> sign(String text, int start) {
    int at = start;
    if (at > 0 && Letters.isSpace(text.charAt(at - 1))) {
      at--;
    }
    if (at == 0 || Letters.isAt(text, at - 1) || Letters.isDigitAt(text, at - 1)) {
      return Optional.empty();
    }
    return vocabulary.around(text, at - 1, EnumSet.of(Kind.MONEY));
  }

  private static Figure of(Figure figure, Found found) {
    Figure whole = figure.over(found.start(), found.end());
    Sense counted = figure.times(found.word().scale(), found.word().factor());
    return switch (found.kind()) {
      case PERCENT ->
          whole
              .as(Figure.Kind.PERCENTAGE)
              .also(counted, figure.times(Sense.NUMBER, new BigDecimal("0.01")));
      case MONEY -> whole.as(Figure.Kind.MONEY).also(counted);
      default -> whole.as(Figure.Kind.MEASURE).also(counted);
    };
  }
}
