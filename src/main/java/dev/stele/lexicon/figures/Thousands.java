package dev.stele.lexicon.figures;

import java.math.BigDecimal;

/**
 * Thousands that are set apart by spaces in a language that does not do so: {@code 10 000} in an
 * English or Korean text. Where a separator may be either kind, as in {@code 1.000}, both readings
 * stand.
 */
final class Thousands implements Draft.Rule {

  @Override
  public void read(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      int end = i + 1;
      while (isGroup(draft, end) && isHead(draft, i)) {
        end++;
      }
      if (end > i + 1) {
        draft.replace(i, end, joined(draft, i, end));
      } else {
        twofold(draft, i);
      }
    }
  }

  private static boolean isHead(Draft draft, int i) {
    Figure head = draft.get(i);
    return head.digits() && head.isWithin(1, 999) && head.end() - head.start() <= 3;
  }

  private static boolean isGroup(Draft draft, int i) {
    if (!draft.follows(i, " ", "\u00a0", "\u202f")) {
      return false;
    }
    Figure group = draft.get(i);
    return group.digits()
        && group.end() - group.start() == 3
        && Letters.isDigitAt(draft.text(), group.end() - 1)
        && Letters.isDigitAt(draft.text(), group.start() + 1);
  }

  private static Figure joined(Draft draft, int from, int to) {
    StringBuilder digits = new StringBuilder();
    for (int i = from; i < to; i++) {
      digits.append(draft.text(), draft.get(i).start(), draft.get(i).end());
    }
    return Figure.number(
        Amount.of(new BigDecimal(digits.toString())),
        draft.get(from).start(),
        draft.get(to - 1).end(),
        true,
        true);
  }

  /** One to three digits, a point or comma, three digits. */
  private static void twofold(Draft draft, int i) {
    Figure figure = draft.get(i);
    int length = figure.end() - figure.start();
    if (!figure.digits() || length < 5 || length > 7) {
      return;
    }
    char separator = draft.text().charAt(figure.end() - 4);
    if (separator != '.' && separator != ',') {
      return;
    }
    String text = draft.text().substring(figure.start(), figure.end());
    String whole = text.replace(String.valueOf(separator), "");
    if (whole.length() == length - 1 && whole.chars().allMatch(Character::isDigit)) {
      BigDecimal value = new BigDecimal(whole);
      draft.set(
          i,
          figure.also(
              Sense.number(Amount.of(value)), Sense.number(Amount.of(value.movePointLeft(3)))));
    }
  }
}
