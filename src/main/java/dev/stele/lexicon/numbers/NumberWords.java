package dev.stele.lexicon.numbers;

import dev.stele.lexicon.numbers.SpelledNumbers.Kind;
import dev.stele.lexicon.numbers.SpelledNumbers.Month;
import dev.stele.lexicon.numbers.SpelledNumbers.Piece;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** The number words and months of a language while they are being put together. */
final class NumberWords {

  private final Map<String, Piece> pieces = new HashMap<>();
  private final Map<String, Month> months = new HashMap<>();

  /** Words that are one number. The first to say what a word is has it. */
  NumberWords are(Kind kind, String value, String words) {
    return put(kind, value, true, words);
  }

  /** Words that are a number only inside a longer one. */
  NumberWords mayBe(Kind kind, String value, String words) {
    return put(kind, value, false, words);
  }

  private NumberWords put(Kind kind, String value, boolean alone, String words) {
    for (String word : words.split(" ")) {
      pieces.putIfAbsent(word, new Piece(kind, new BigDecimal(value), alone));
    }
    return this;
  }

  /** Words for one number each, counting on by a step. */
  NumberWords count(Kind kind, int first, int step, String words) {
    int value = first;
    for (String word : words.split(" ")) {
      are(kind, String.valueOf(value), word);
      value += step;
    }
    return this;
  }

  /** Forms of one number, the stem with each ending. */
  NumberWords inflected(Kind kind, String value, boolean alone, String stem, String endings) {
    for (String ending : endings.split(",", -1)) {
      put(kind, value, alone, stem + ending);
    }
    return this;
  }

  /** A month; one that is not sure has a name that means other things as well. */
  NumberWords month(int number, boolean sure, String names) {
    for (String name : names.split(" ")) {
      months.put(name, new Month(number, sure));
    }
    return this;
  }

  /**
   * @param and a word that may stand before the last part of a number, empty when there is none
   */
  SpelledNumbers with(String and) {
    return new SpelledNumbers(pieces, months, and);
  }
}
