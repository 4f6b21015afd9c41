package dev.stele.lexicon.words;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into runs of letters: one script a run, digits and apostrophes allowed inside.
 * Scripts that put no spaces between words give overlapping pairs of characters instead.
 */
final class Runs {

  /** A stretch of a text; {@code korean} when Hangul or Hanja. */
  record Run(int start, int end, boolean korean) {}

  private Runs() {}

  static List<Run> of(String text) {
    List<Run> runs = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (!Character.isLetter(point)) {
        at += Character.charCount(point);
        continue;
      }
      UnicodeScript script = UnicodeScript.of(point);
      int end = end(text, at, script);
      if (hasSpaces(script)) {
        runs.add(new Run(at, end, script == UnicodeScript.HANGUL));
      } else {
        addPairs(text, at, end, runs);
      }
      at = end;
    }
    return runs;
  }

  private static int end(String text, int start, UnicodeScript script) {
    int end = start;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      int next = end + Character.charCount(point);
      if (!continues(text, point, next, script)) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private static boolean continues(String text, int point, int next, UnicodeScript script) {
    if (Character.isLetter(point)) {
      UnicodeScript other = UnicodeScript.of(point);
      return other == script
          || other == UnicodeScript.COMMON
          || other == UnicodeScript.INHERITED
          || !hasSpaces(script) && !hasSpaces(other);
    }
    return switch (point) {
      case '\'', '’', 'ʼ' ->
          script == UnicodeScript.LATIN
              && next < text.length()
              && Character.isLetter(text.codePointAt(next));
      case '\u00ad', '\u200b', '\u200c', '\u200d' -> true;
      default -> isMark(point) || Character.isDigit(point) && script == UnicodeScript.LATIN;
    };
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean hasSpaces(UnicodeScript script) {
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR, TIBETAN -> false;
      default -> true;
    };
  }

  private static void addPairs(String text, int start, int end, List<Run> runs) {
    int second = text.offsetByCodePoints(start, 1);
    if (second >= end) {
      runs.add(new Run(start, end, false));
    }
    for (int at = start; second < end; at = text.offsetByCodePoints(at, 1)) {
      second = text.offsetByCodePoints(second, 1);
      runs.add(new Run(at, second, false));
    }
  }
}
