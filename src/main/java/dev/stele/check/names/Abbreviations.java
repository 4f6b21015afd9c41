package dev.stele.check.names;

import dev.stele.check.Cell;
import dev.stele.lexicon.words.Word;
import dev.stele.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The abbreviations of a cell, and the words that they shorten. */
final class Abbreviations {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 6;

  /** Of so many words in capitals a text shouts, and they say nothing. */
  private static final double SHOUTING = .5;

  private Abbreviations() {}

  static List<Abbreviation> of(Cell cell) {
    List<Abbreviation> found = new ArrayList<>();
    int cased = 0;
    for (int i = 0; i < cell.words().size(); i++) {
      Word word = cell.words().get(i);
      String written = cell.written(word);
      boolean letters = Character.isUpperCase(written.charAt(0)) || hasSmall(written);
      cased += letters && written.length() >= SHORTEST ? 1 : 0;
      if (!word.isValue() && isCapitals(written) && isAlone(cell.text(), word)) {
        found.add(new Abbreviation(new Span(word.start(), word.end()), written, i));
      }
    }
    return found.size() > 1 && found.size() >= SHOUTING * cased ? List.of() : found;
  }

  private static boolean hasSmall(String written) {
    return written.chars().anyMatch(Character::isLowerCase);
  }

  private static boolean isCapitals(String written) {
    return written.length() >= SHORTEST
        && written.length() <= LONGEST
        && written.chars().allMatch(Character::isUpperCase);
  }

  /** Not a part of {@code DOM_NODE}, {@code HTML5} or {@code KN-08}. */
  private static boolean isAlone(String text, Word word) {
    return isEnd(text, word.start() - 1) && isEnd(text, word.end());
  }

  private static boolean isEnd(String text, int at) {
    char c = at < 0 || at >= text.length() ? ' ' : text.charAt(at);
    return c >= '\u1100'
        || !Character.isLetterOrDigit(c) && "_-.&/".indexOf(c) < 0
        || isStop(text, at);
  }

  private static boolean isStop(String text, int at) {
    return text.charAt(at) == '.'
        && (at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1)));
  }

  /** Whether words one after another begin with the letters. */
  static boolean isSpelledOut(String letters, Cell cell) {
    StringBuilder initials = new StringBuilder();
    for (Word word : cell.words()) {
      char first = cell.text().charAt(word.start());
      initials.append(word.end() - word.start() > 1 ? Character.toUpperCase(first) : '.');
    }
    return initials.indexOf(letters) >= 0;
  }
}
