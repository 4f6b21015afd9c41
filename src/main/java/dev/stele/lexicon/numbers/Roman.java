package dev.stele.lexicon.numbers;

import java.util.regex.Pattern;

/** Roman numerals of two letters and more, up to 39: larger ones are rarely numbers in a text. */
public final class Roman {

  private static final Pattern CANONICAL = Pattern.compile("X{0,3}(?:IX|IV|V?I{0,3})");

  private Roman() {}

  /** The value of a numeral, 0 when the word is none. */
  public static int value(String word) {
    if (word.length() < 2 || word.length() > 7 || !CANONICAL.matcher(word).matches()) {
      return 0;
    }
    int value = 0;
    for (int i = 0; i < word.length(); i++) {
      int digit = digit(word.charAt(i));
      boolean less = i + 1 < word.length() && digit < digit(word.charAt(i + 1));
      value += less ? -digit : digit;
    }
    return value;
  }

  private static int digit(char c) {
    return switch (c) {
      case 'X' -> 10;
      case 'V' -> 5;
      default -> 1;
    };
  }
}
