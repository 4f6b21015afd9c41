package dev.stele.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the numbers of a text, in digits, in words or Roman, and gives each a form that is the same
 * in every language.
 */
final class Numbers {

  private final Digits digits;
  private final SpelledNumbers spelled;

  Numbers(Digits digits, SpelledNumbers spelled) {
    this.digits = digits;
    this.spelled = spelled;
  }

  /** The words of a text with its numbers among them; a number displaces the words it covers. */
  List<Word> among(List<Word> words, String text) {
    return spelled.of(merged(words, digits.of(text), text), text);
  }

  /** Numbers found in digits put among the words; Roman ones are found on the way. */
  static List<Word> merged(List<Word> words, List<Word> numbers, String text) {
    List<Word> all = new ArrayList<>(words.size() + numbers.size());
    int next = 0;
    for (Word word : words) {
      while (next < numbers.size() && numbers.get(next).end() <= word.start()) {
        all.add(numbers.get(next++));
      }
      boolean covered = next < numbers.size() && numbers.get(next).start() < word.end();
      if (!covered && !endsOrdinal(word, all, text)) {
        all.add(roman(word, text));
      }
    }
    all.addAll(numbers.subList(next, numbers.size()));
    return all;
  }

  private static Word roman(Word word, String text) {
    int length = word.end() - word.start();
    if (length < 2 || length > 7 || "IVX".indexOf(text.charAt(word.start())) < 0) {
      return word;
    }
    int value = Roman.value(text.substring(word.start(), word.end()));
    return value == 0 ? word : new Word("#" + value, word.start(), word.end());
  }

  /** The th of 5th, the го of 1-го. */
  private static boolean endsOrdinal(Word word, List<Word> before, String text) {
    if (before.isEmpty() || !before.getLast().isValue() || word.end() - word.start() > 3) {
      return false;
    }
    int end = before.getLast().end();
    if (end == word.start()) {
      return switch (word.form()) {
        case "st", "nd", "rd", "th" -> true;
        default -> false;
      };
    }
    return end + 1 == word.start()
        && text.charAt(end) == '-'
        && Character.UnicodeScript.of(text.charAt(word.start()))
            == Character.UnicodeScript.CYRILLIC;
  }
}
