package dev.stele.lexicon.numbers;

import dev.stele.lexicon.words.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Korean numbers in digits with the units of ten thousand: {@code 17만 3천} is 173000, {@code 3억} is
 * 300000000, {@code 3백50만} is 3500000; and months: {@code 6월}.
 */
final class KoreanDigits {

  /** Money, before which 조 is a trillion and not an article of a law. */
  private static final List<String> MONEY = List.of("원", "달러", "엔", "유로", "위안", "루블", "여");

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private KoreanDigits() {}

  /** Joins numbers in digits with what follows them. */
  static List<Word> of(List<Word> numbers, String text) {
    List<Word> joined = new ArrayList<>(numbers.size());
    int at = 0;
    while (at < numbers.size()) {
      Word first = numbers.get(at);
      if (isIdentifier(first)) {
        joined.add(first);
        at++;
        continue;
      }
      if (isMonth(first, text)) {
        joined.add(new Word("#month" + value(first), first.start(), first.end() + 1));
        at++;
        continue;
      }
      Reading reading = new Reading(text);
      while (at < numbers.size()
          && !isIdentifier(numbers.get(at))
          && reading.take(numbers.get(at))) {
        at++;
      }
      joined.add(reading.word(first.start()));
    }
    return joined;
  }

  /** Too long for anything that is counted. */
  private static boolean isIdentifier(Word number) {
    return number.form().length() > 1 + Digits.LONGEST;
  }

  private static BigDecimal value(Word number) {
    return new BigDecimal(number.form().substring(1));
  }

  private static boolean isMonth(Word number, String text) {
    return number.end() < text.length()
        && text.charAt(number.end()) == '월'
        && value(number).scale() <= 0
        && value(number).signum() > 0
        && value(number).compareTo(BigDecimal.valueOf(12)) <= 0;
  }

  /** One number being read, part by part. */
  private static final class Reading {
    private final String text;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal group = BigDecimal.ZERO;

    /** The unit of the part before, 0 when it has none. */
    private BigDecimal last = BigDecimal.ZERO;

    private int end = -1;

    Reading(String text) {
      this.text = text;
    }

    /** Takes digits with the units after them, when they go on with the number. */
    boolean take(Word digits) {
      BigDecimal unit = BigDecimal.ONE;
      int at = digits.end();
      BigDecimal next;
      while ((next = unit(text, digits.start(), at)).signum() > 0
          && next.compareTo(TEN_THOUSAND) < 0) {
        unit = unit.multiply(next);
        at++;
      }
      BigDecimal part = group.add(value(digits).multiply(unit));
      BigDecimal myriads = BigDecimal.ONE;
      while ((next = unit(text, digits.start(), at)).compareTo(TEN_THOUSAND) >= 0) {
        myriads = myriads.multiply(next);
        at++;
      }
      if (end >= 0 && !goesOn(digits, value(digits).multiply(unit), part.multiply(myriads))) {
        return false;
      }
      boolean closes = myriads.compareTo(BigDecimal.ONE) > 0;
      total = closes ? total.add(part.multiply(myriads)) : total;
      group = closes ? BigDecimal.ZERO : part;
      last = closes ? myriads : unit.compareTo(BigDecimal.ONE) > 0 ? unit : BigDecimal.ZERO;
      end = at;
      return true;
    }

    /** A smaller part of the same number, close by: 17만 and 3천. */
    private boolean goesOn(Word digits, BigDecimal part, BigDecimal whole) {
      int gap = digits.start() - end;
      boolean near = gap == 0 || gap == 1 && text.charAt(end) == ' ';
      boolean pending = group.signum() > 0;
      return near
          && part.compareTo(last) < 0
          && (total.signum() == 0 || whole.compareTo(pending ? total : last) < 0);
    }

    Word word(int start) {
      BigDecimal value = total.add(group);
      String form = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
      return new Word("#" + form, start, end);
    }
  }

  /** What a unit multiplies by, 0 when there is none. */
  private static BigDecimal unit(String text, int number, int at) {
    if (at >= text.length()) {
      return BigDecimal.ZERO;
    }
    return switch (text.charAt(at)) {
      case '백' -> BigDecimal.valueOf(100);
      case '천' -> BigDecimal.valueOf(1_000);
      case '만' -> TEN_THOUSAND;
      case '억' -> BigDecimal.valueOf(100_000_000);
      case '조' ->
          isMoney(text, number, at + 1) ? BigDecimal.valueOf(1_000_000_000_000L) : BigDecimal.ZERO;
      default -> BigDecimal.ZERO;
    };
  }

  private static boolean isMoney(String text, int number, int at) {
    if (number > 0 && text.charAt(number - 1) == '제') {
      return false;
    }
    int next = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    int digits = next;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    return digits > next && digits < text.length() && "천백만억".indexOf(text.charAt(digits)) >= 0
        || MONEY.stream().anyMatch(money -> text.startsWith(money, next));
  }
}
