package dev.stele.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Finds the numbers of a text and gives each a form that is the same in every language. */
final class Numbers {

  private final Digits digits;

  Numbers(Digits digits) {
    this.digits = digits;
  }

  /** The words of a text with its numbers among them; a number displaces the words it covers. */
  List<Word> among(List<Word> words, String text) {
    List<Word> numbers = digits.of(text);
    if (numbers.isEmpty()) {
      return words;
    }
    List<Word> all = new ArrayList<>(words.size() + numbers.size());
    int next = 0;
    for (Word word : words) {
      while (next < numbers.size() && numbers.get(next).end() <= word.start()) {
        all.add(numbers.get(next++));
      }
      if (next == numbers.size() || numbers.get(next).start() >= word.end()) {
        all.add(word);
      }
    }
    all.addAll(numbers.subList(next, numbers.size()));
    return all;
  }
}
