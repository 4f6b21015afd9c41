package dev.stele.lexicon.numbers;

import dev.stele.lexicon.words.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads numbers that are written in digits, with the separators of a language: {@code 17.3} and
 * {@code 17,3} are one value, so are {@code 1,000}, {@code 1 000} and {@code 1.000}. A date or a
 * version such as {@code 3.5.1} gives its parts.
 *
 * @param decimal the decimal separator
 * @param spaced whether a plain space groups thousands
 */
record Digits(char decimal, boolean spaced) {

  /** Longer runs of digits are identifiers: they stand as they are, so that none is endless. */
  static final int LONGEST = 30;

  List<Word> of(String text) {
    List<Word> numbers = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!isDigit(text, at)) {
        at++;
      } else if (at > 0 && isLatinLetter(text.charAt(at - 1))) {
        at = run(text, at);
      } else {
        Word number = read(text, at);
        numbers.add(number);
        at = number.end();
      }
    }
    return numbers;
  }

  /** The number that begins at {@code start}. */
  Word read(String text, int start) {
    int whole = run(text, start);
    int end = isChained(text, start) ? whole : grouped(text, start, whole);
    StringBuilder value = new StringBuilder();
    append(text, start, end, value);
    int fraction = isChained(text, start) ? end : fraction(text, end);
    if (fraction > end) {
      value.append('.');
      append(text, end + 1, fraction, value);
      end = fraction;
    }
    return new Word("#" + canonical(value.toString()), start, end);
  }

  static String canonical(String value) {
    if (value.length() > LONGEST) {
      return value;
    }
    BigDecimal number = new BigDecimal(value);
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** A part of a date or a version, but not its first. */
  private static boolean isChained(String text, int start) {
    return start > 1 && isPoint(text.charAt(start - 1)) && isDigit(text, start - 2);
  }

  /** The end of a whole number with its groups of three, {@code whole} when it has none. */
  private int grouped(String text, int start, int whole) {
    if (whole - start > 3 || text.charAt(start) == '0' || whole >= text.length()) {
      return whole;
    }
    char separator = text.charAt(whole);
    if (!groups(separator)) {
      return whole;
    }
    int end = whole;
    int count = 0;
    while (end < text.length() && text.charAt(end) == separator && run(text, end + 1) == end + 4) {
      end += 4;
      count++;
    }
    boolean other = end < text.length() && isPoint(text.charAt(end)) && isDigit(text, end + 1);
    if (count == 1 && separator == decimal || other && text.charAt(end) == separator) {
      return whole;
    }
    return end;
  }

  private boolean groups(char c) {
    return switch (c) {
      case ',', '.', '\'', '’', '\u00a0', '\u202f', '\u2009' -> true;
      case ' ' -> spaced;
      default -> false;
    };
  }

  /** The end of the decimal places that follow at {@code at}, {@code at} when there are none. */
  private int fraction(String text, int at) {
    if (at >= text.length() || !isPoint(text.charAt(at)) || !isDigit(text, at + 1)) {
      return at;
    }
    int end = run(text, at + 1);
    boolean more =
        end < text.length() && text.charAt(end) == text.charAt(at) && isDigit(text, end + 1);
    boolean list = text.charAt(at) != decimal && decimal == '.';
    return more || list ? at : end;
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == ',';
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  private static boolean isLatinLetter(char c) {
    return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  private static int run(String text, int at) {
    int end = at;
    while (isDigit(text, end)) {
      end++;
    }
    return end;
  }

  private static void append(String text, int start, int end, StringBuilder value) {
    for (int i = start; i < end; i++) {
      int digit = Character.digit(text.charAt(i), 10);
      if (digit >= 0) {
        value.append((char) ('0' + digit));
      }
    }
  }
}
