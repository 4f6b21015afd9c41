package dev.stele.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs of letters or digits in lower case. */
final class PlainWords implements Words {

  @Override
  public List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      if (end > start) {
        words.add(new Word(text.substring(start, end).toLowerCase(Locale.ROOT), start, end));
      }
      start = end + 1;
    }
    return words;
  }
}
