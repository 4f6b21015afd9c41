package dev.stele.exchange.marks;

import dev.stele.text.Start;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How single values are written in files: names of closed sets, confidences, starts. */
public final class Values {

  /** Decimal places of a confidence: a ten-thousandth is finer than any calibration. */
  private static final int PLACES = 4;

  private Values() {}

  /** {@code NEEDS_REVIEW} as {@code needs_review}. */
  public static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /**
   * The constant of that name.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
  }

  /** At most four decimals, at least one. */
  public static BigDecimal confidence(double confidence) {
    BigDecimal value = BigDecimal.valueOf(confidence).setScale(PLACES, RoundingMode.HALF_EVEN);
    BigDecimal plain = value.stripTrailingZeros();
    return plain.scale() < 1 ? plain.setScale(1) : plain;
  }

  static char letter(Start start) {
    return name(start).charAt(0);
  }

  static Start start(char letter) {
    return switch (letter) {
      case 'h' -> Start.HEADING;
      case 'p' -> Start.PARAGRAPH;
      case 's' -> Start.SENTENCE;
      default -> throw new IllegalArgumentException("no sentence begins with '" + letter + "'");
    };
  }
}
