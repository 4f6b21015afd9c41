package dev.stele.lexicon.figures;

import java.math.BigDecimal;

/**
 * Ranges and lists whose scale or unit is said once: in {@code 3–5 million}, «3, 4 и 5 км» and
 * {@code 2~3만} the first numbers share that of the last.
 */
final class Ranges implements Draft.Rule {

  private static final String[] BETWEEN = {
    "-", "–", "—", "~", "∼", "～", "…", " - ", " – ", " — ", " ~ ", " to ", " or ", " and ", ", ",
    " до ", " или ", " и ", "에서 ", "내지 ", "부터 "
  };

  @Override
  public void read(Draft draft) {
    for (int i = draft.size() - 2; i >= 0; i--) {
      if (draft.follows(i + 1, BETWEEN)) {
        draft.set(i, sharing(draft.get(i), draft.get(i + 1), draft.text()));
      }
    }
  }

  private static Figure sharing(Figure first, Figure last, String text) {
    if (first.kind() != Figure.Kind.NUMBER || !first.digits() || !last.digits()) {
      return first;
    }
    Figure sharing = first;
    boolean plain = scale(first, text).equals(BigDecimal.ONE);
    BigDecimal scale = plain ? scale(last, text) : BigDecimal.ONE;
    if (scale.compareTo(BigDecimal.ONE) > 0) {
      sharing = sharing.also(first.times(Sense.NUMBER, scale));
    }
    BigDecimal amount = last.amount().value();
    if (amount.signum() == 0 || last.senses().size() < 2) {
      return sharing;
    }
    return switch (last.kind()) {
      case PERCENTAGE, MONEY, MEASURE -> sharing.also(counted(first, last, scale));
      default -> sharing;
    };
  }

  private static Sense counted(Figure first, Figure last, BigDecimal scale) {
    Sense unit = last.senses().get(1);
    Amount factor =
        Amount.of(unit.amount().value().unscaledValue(), last.amount().value().unscaledValue());
    int exponent = last.amount().value().scale() - unit.amount().value().scale();
    return new Sense(
        unit.scale(),
        new Amount(
            first
                .amount()
                .value()
                .multiply(scale)
                .multiply(factor.value())
                .scaleByPowerOfTen(exponent),
            factor.divisor()));
  }

  /** What a word such as million multiplies the digits of a number by. */
  private static BigDecimal scale(Figure figure, String text) {
    int end = figure.start();
    while (Letters.isDigitAt(text, end)) {
      end++;
    }
    boolean word = Letters.isAt(text, Letters.skipGap(text, end));
    if (end == figure.start() || end - figure.start() > 6 || !word) {
      return BigDecimal.ONE;
    }
    BigDecimal digits = new BigDecimal(text.substring(figure.start(), end));
    Amount amount = figure.amount();
    boolean scaled =
        digits.signum() > 0
            && amount.isWhole()
            && amount.value().remainder(digits).signum() == 0
            && amount.value().compareTo(digits.multiply(BigDecimal.valueOf(1_000))) >= 0;
    BigDecimal quotient = scaled ? amount.value().divide(digits) : BigDecimal.ONE;
    return quotient.stripTrailingZeros().precision() == 1 ? quotient : BigDecimal.ONE;
  }
}
