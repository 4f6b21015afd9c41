package dev.stele.lexicon.numbers;

import dev.stele.lexicon.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Korean numbers in digits with the units of ten thousand: {@code 17만 3천} is 173000, {@code 3억} is
 * 300000000; and months: {@code 6월}.
 */
final class KoreanDigits {

  /** Money, before which 조 is a trillion and not an article of a law. */
  private static final List<String> MONEY = List.of("원", "달러", "엔", "유로", "위안", "루블", "여");

  private KoreanDigits() {}

  /** Joins numbers in digits with what follows them. */
  static List<Word> of(List<Word> numbers, String text) {
    List<Word> joined = new ArrayList<>(numbers.size());
    for (Word number : numbers) {
      BigDecimal value = new BigDecimal(number.form().substring(1));
      int end = number.end();
      BigDecimal scale = BigDecimal.ONE;
      BigDecimal next;
      while ((next = scale(text, end)).signum() > 0) {
        scale = scale.multiply(next);
        end++;
      }
      boolean month =
          end == number.end() && isMonth(value) && end < text.length() && text.charAt(end) == '월';
      Word word =
          month
              ? new Word("#month" + value, number.start(), end + 1)
              : word(value.multiply(scale), number.start(), end);
      add(word, scale, joined, text);
    }
    return joined;
  }

  private static Word word(BigDecimal value, int start, int end) {
    String form = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    return new Word("#" + form, start, end);
  }

  private static boolean isMonth(BigDecimal value) {
    return value.scale() <= 0 && value.signum() > 0 && value.compareTo(BigDecimal.valueOf(12)) <= 0;
  }

  /** A smaller part of the same number goes into the one before it: 17만 and 3천. */
  private static void add(Word word, BigDecimal scale, List<Word> joined, String text) {
    Word last = joined.isEmpty() ? null : joined.getLast();
    if (last == null || word.form().startsWith("#month") || !isScaled(last, text)) {
      joined.add(word);
      return;
    }
    int gap = word.start() - last.end();
    BigDecimal before = new BigDecimal(last.form().substring(1));
    BigDecimal value = new BigDecimal(word.form().substring(1));
    boolean fits = gap == 0 || gap == 1 && text.charAt(last.end()) == ' ';
    BigDecimal unit = scale(text, last.end() - 1);
    if (fits && value.compareTo(unit) < 0) {
      joined.removeLast();
      joined.add(word(before.add(value), last.start(), word.end()));
    } else {
      joined.add(word);
    }
  }

  private static boolean isScaled(Word word, String text) {
    return !word.form().startsWith("#month") && scale(text, word.end() - 1).signum() > 0;
  }

  /** What a unit multiplies by, 0 when there is none. */
  private static BigDecimal scale(String text, int at) {
    if (at >= text.length()) {
      return BigDecimal.ZERO;
    }
    return switch (text.charAt(at)) {
      case '백' -> BigDecimal.valueOf(100);
      case '천' -> BigDecimal.valueOf(1_000);
      case '만' -> BigDecimal.valueOf(10_000);
      case '억' -> BigDecimal.valueOf(100_000_000);
      case '조' -> isMoney(text, at + 1) ? BigDecimal.valueOf(1_000_000_000_000L) : BigDecimal.ZERO;
      default -> BigDecimal.ZERO;
    };
  }

  private static boolean isMoney(String text, int at) {
    int next = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    return next < text.length() && Character.isDigit(text.charAt(next))
        || MONEY.stream().anyMatch(money -> text.startsWith(money, next));
  }
}
