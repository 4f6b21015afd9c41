package dev.stele.lexicon.figures;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact number: a decimal, or a fraction in lowest terms when no decimal is exact, such as 2/3.
 * Equal amounts are equal.
 */
public record Amount(BigDecimal value, BigInteger divisor) {

  public Amount {
    if (divisor.signum() <= 0) {
      throw new IllegalArgumentException("divisor=" + divisor);
    }
    value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
  }

  public static Amount of(BigDecimal value) {
    return new Amount(value, BigInteger.ONE);
  }

  public static Amount of(long value) {
    return of(BigDecimal.valueOf(value));
  }

  /** A fraction of whole numbers. */
  static Amount of(BigInteger numerator, BigInteger denominator) {
    BigInteger common = numerator.gcd(denominator).max(BigInteger.ONE);
    BigDecimal above = new BigDecimal(numerator.divide(common));
    BigInteger below = denominator.divide(common);
    try {
      return of(above.divide(new BigDecimal(below)));
    } catch (ArithmeticException e) {
      return new Amount(above, below);
    }
  }

  Amount times(BigDecimal factor) {
    return new Amount(value.multiply(factor), divisor);
  }

  boolean isWhole() {
    return divisor.equals(BigInteger.ONE) && value.scale() <= 0;
  }

  /** Whether it is a whole number from {@code least} to {@code most}. */
  public boolean isWithin(long least, long most) {
    return isWhole()
        && value.compareTo(BigDecimal.valueOf(least)) >= 0
        && value.compareTo(BigDecimal.valueOf(most)) <= 0;
  }

  @Override
  public String toString() {
    String whole = value.toPlainString();
    return divisor.equals(BigInteger.ONE) ? whole : whole + "/" + divisor;
  }
}
