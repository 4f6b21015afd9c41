package dev.stele.lexicon.figures;

import java.math.BigDecimal;

/** A half that is said after the number: “two and a half”, «два с половиной», {@code 두 시간 반}. */
final class Halves implements Draft.Rule {

  private static final String[] HALVES = {" and a half", " с половиной", " 반", "반"};

  @Override
  public void read(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      Figure figure = draft.get(i);
      for (String half : HALVES) {
        if (draft.text().startsWith(half, figure.end())
            && !Letters.isAt(draft.text(), figure.end() + half.length())) {
          draft.set(i, more(figure));
        }
      }
    }
  }

  private static Figure more(Figure figure) {
    BigDecimal value = figure.amount().value().add(new BigDecimal("0.5"));
    return figure.also(Sense.number(Amount.of(value)));
  }
}
