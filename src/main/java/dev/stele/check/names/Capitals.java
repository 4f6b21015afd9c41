package dev.stele.check.names;

import dev.stele.check.Cell;
import dev.stele.lexicon.words.Word;
import java.util.ArrayList;
import java.util.List;

/** Words with a capital that is no sign of a sentence's beginning alone. */
final class Capitals {

  /** Of so many words with capitals a text is a heading, and they say nothing. */
  private static final double HEADING = .6;

  private static final int SHORTEST = 3;

  private Capitals() {}

  /**
   * A word with a capital.
   *
   * @param middle whether it stands in the middle of a sentence
   */
  record Capital(int word, boolean middle) {}

  static List<Capital> of(Cell cell) {
    String text = cell.text();
    List<Word> words = cell.words();
    List<Capital> capitals = new ArrayList<>();
    int cased = 0;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean letters = !word.isValue() && Character.isLetter(text.charAt(word.start()));
      cased += letters ? 1 : 0;
      if (letters && isCapital(text, word)) {
        capitals.add(new Capital(i, !opensSentence(text, word.start())));
      }
    }
    boolean heading = capitals.size() > 1 && capitals.size() >= HEADING * cased;
    return heading
        ? capitals.stream().map(capital -> new Capital(capital.word(), false)).toList()
        : capitals;
  }

  /** One capital and small letters after it: others are abbreviations or code. */
  private static boolean isCapital(String text, Word word) {
    if (word.end() - word.start() < SHORTEST || !Character.isUpperCase(text.charAt(word.start()))) {
      return false;
    }
    for (int i = word.start() + 1; i < word.end(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean opensSentence(String text, int start) {
    int at = start - 1;
    while (at >= 0 && !Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != ',') {
      char c = text.charAt(at);
      if (".!?…:;«“\"'‘([—–*•`/>|".indexOf(c) >= 0) {
        return true;
      }
      at--;
    }
    return at < 0;
  }
}
