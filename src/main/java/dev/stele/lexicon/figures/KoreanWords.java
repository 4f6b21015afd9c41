package dev.stele.lexicon.figures;

import java.math.BigDecimal;

/**
 * Korean numbers in words that may be read in two ways: {@code 열 두} is twelve in spite of the
 * space, {@code 사십일} forty-one or forty days.
 */
final class KoreanWords implements Draft.Rule {

  private static final String[] TENS = {"열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"};

  private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);

  @Override
  public void read(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      Figure figure = draft.get(i);
      if (!figure.digits() && Letters.isHangul(draft.text().charAt(figure.start()))) {
        draft.set(i, spaced(days(figure, draft.text()), draft.text()));
      }
    }
  }

  private static Figure days(Figure figure, String text) {
    boolean days = figure.isWithin(11, 999) && Letters.isAt(text, figure.end() - 1, '일');
    return days ? figure.also(Sense.of(Sense.NUMBER, figure.intValue() - 1L)) : figure;
  }

  private static Figure spaced(Figure figure, String text) {
    int end = figure.start() - 1;
    if (end < 1 || !Letters.isSpace(text.charAt(end))) {
      return figure;
    }
    int start = Letters.runBefore(text, end);
    String before = text.substring(start, end);
    int tens = before.equals("십") ? 10 : 0;
    for (int t = 0; t < TENS.length; t++) {
      tens = before.equals(TENS[t]) ? 10 * (t + 1) : tens;
    }
    if (tens == 0 || !figure.amount().isWhole()) {
      return figure;
    }
    BigDecimal value = figure.amount().value();
    boolean units = figure.isWithin(1, 9);
    BigDecimal more = BigDecimal.valueOf(tens).multiply(units ? BigDecimal.ONE : MYRIAD);
    Amount whole = Amount.of(value.add(more));
    return units
        ? Figure.number(whole, start, figure.end(), false, figure.sure())
            .also(Sense.number(figure.amount()))
        : figure.also(Sense.number(whole));
  }
}
