package dev.stele.check.names;

import dev.stele.check.Cell;
import dev.stele.lexicon.words.Word;
import dev.stele.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Abbreviations in brackets that nearly fit the words before them: their letters in another order,
 * or one letter that is another.
 */
final class Misfits {

  private static final int SHORTEST = 3;

  private Misfits() {}

  /** An abbreviation and the words that it should shorten. */
  record Misfit(Span abbreviation, Span words) {}

  static List<Misfit> in(Cell cell) {
    List<Misfit> misfits = new ArrayList<>();
    for (Abbreviation abbreviation : Abbreviations.of(cell)) {
      Span span = abbreviation.span();
      String text = cell.text();
      boolean bracketed =
          span.start() > 1
              && text.charAt(span.start() - 1) == '('
              && span.end() < text.length()
              && text.charAt(span.end()) == ')';
      if (bracketed && abbreviation.letters().length() >= SHORTEST) {
        add(abbreviation, cell, misfits);
      }
    }
    return misfits;
  }

  /** The words with capitals before the bracket, small ones such as “of” left out. */
  private static void add(Abbreviation abbreviation, Cell cell, List<Misfit> misfits) {
    StringBuilder initials = new StringBuilder();
    int at = abbreviation.word() - 1;
    int start = -1;
    while (at >= 0 && initials.length() < abbreviation.letters().length()) {
      Word word = cell.words().get(at);
      char first = cell.text().charAt(word.start());
      if (Character.isUpperCase(first)) {
        initials.insert(0, first);
        start = word.start();
      } else if (word.end() - word.start() > 3) {
        return;
      }
      at--;
    }
    String letters = abbreviation.letters();
    if (initials.length() == letters.length() && isNear(initials.toString(), letters)) {
      Span words = new Span(start, cell.words().get(abbreviation.word() - 1).end());
      misfits.add(new Misfit(abbreviation.span(), words));
    }
  }

  private static boolean isNear(String initials, String letters) {
    if (initials.equals(letters)) {
      return false;
    }
    char[] a = initials.toCharArray();
    char[] b = letters.toCharArray();
    int other = 0;
    for (int i = 0; i < a.length; i++) {
      other += a[i] == b[i] ? 0 : 1;
    }
    Arrays.sort(a);
    Arrays.sort(b);
    return Arrays.equals(a, b) || other == 1 && a.length > SHORTEST;
  }
}
