package dev.stele.lexicon.numbers;

import dev.stele.lexicon.words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds the numbers of a text, in digits, in words or Roman, and gives each a form that is the same
 * in every language.
 */
public final class Numbers {

  private final Digits digits;
  private final SpelledNumbers spelled;
  private final boolean korean;

  private Numbers(Digits digits, SpelledNumbers spelled, boolean korean) {
    this.digits = digits;
    this.spelled = spelled;
    this.korean = korean;
  }

  /**
   * The numbers of a language.
   *
   * @param language its primary subtag, such as {@code ko}
   */
  public static Numbers of(String language) {
    return new Numbers(digits(language), spelled(language), language.equals("ko"));
  }

  private static Digits digits(String language) {
    return switch (language) {
      case "en", "ko", "zh", "ja", "th", "he", "hi", "ar" -> new Digits('.', false);
      case "de", "it", "es", "pt", "nl", "tr", "ro", "da", "id", "el", "ca" ->
          new Digits(',', false);
      default -> new Digits(',', true);
    };
  }

  private static SpelledNumbers spelled(String language) {
    return switch (language) {
      case "en" -> EnglishNumbers.read();
      case "ru" -> RussianNumbers.read();
      default -> new SpelledNumbers(Map.of(), Map.of(), "");
    };
  }

  /** The words of a text with its numbers among them; a number displaces the words it covers. */
  public List<Word> among(List<Word> words, String text) {
    List<Word> read = digits.of(text);
    return spelled.of(merged(words, korean ? KoreanDigits.of(read, text) : read, text), text);
  }

  /** Numbers found in digits put among the words; Roman ones are found on the way. */
  private static List<Word> merged(List<Word> words, List<Word> numbers, String text) {
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
