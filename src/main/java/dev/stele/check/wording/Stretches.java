package dev.stele.check.wording;

import dev.stele.check.Cell;
import dev.stele.lexicon.words.Word;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** Stretches of a cell that are written in another script than its language is. */
final class Stretches {

  private Stretches() {}

  /**
   * Words next to each other.
   *
   * @param first the place of the first among the cell's words
   * @param end that of the last, exclusive
   */
  record Stretch(int first, int end) {

    int length() {
      return end - first;
    }
  }

  /** The longest stretches of words in a script, values and signs between them included. */
  static List<Stretch> of(Cell cell, UnicodeScript script) {
    List<Stretch> stretches = new ArrayList<>();
    List<Word> words = cell.words();
    int first = -1;
    int end = -1;
    for (int i = 0; i < words.size(); i++) {
      UnicodeScript own = Scripts.of(cell.text().charAt(words.get(i).start()));
      boolean apart = first >= 0 && isApart(cell, end - 1, i);
      if (apart) {
        stretches.add(new Stretch(first, end));
        first = -1;
      }
      if (own == script) {
        first = first < 0 ? i : first;
        end = i + 1;
      } else if (own != UnicodeScript.COMMON && first >= 0) {
        stretches.add(new Stretch(first, end));
        first = -1;
      }
    }
    if (first >= 0) {
      stretches.add(new Stretch(first, end));
    }
    return stretches;
  }

  /** Whether something else is written between two words: a particle, a bracket. */
  private static boolean isApart(Cell cell, int before, int after) {
    int from = cell.words().get(before).end();
    int to = cell.words().get(after).start();
    for (int at = from; at < to; at++) {
      char c = cell.text().charAt(at);
      if (Character.isLetter(c) || "()[]".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }
}
