package dev.stele.check.wording;

import dev.stele.check.Cell;
import dev.stele.check.RowText;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells cells that are written in another language than theirs, by their script. */
final class OtherLanguage {

  /** So few words may be names. */
  private static final int FEWEST = 3;

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

  private OtherLanguage() {}

  /** Several words, none with a letter of the language's script, that most versions lack. */
  static boolean is(RowText row, int version, UnicodeScript own) {
    Cell cell = row.cell(version);
    if (cell.text().chars().anyMatch(c -> isOf((char) c, own))) {
      return false;
    }
    List<String> words =
        Arrays.stream(NO_LETTERS.split(cell.text())).filter(word -> word.length() > 1).toList();
    long quoted = words.stream().filter(word -> isInOthers(row, version, word)).count();
    return words.size() >= FEWEST && 2 * quoted < words.size();
  }

  /** Chinese characters are at home in Korean. */
  private static boolean isOf(char c, UnicodeScript own) {
    UnicodeScript script = Scripts.of(c);
    return script == own || own == UnicodeScript.HANGUL && script == UnicodeScript.HAN;
  }

  private static boolean isInOthers(RowText row, int version, String word) {
    for (int v = 0; v < row.versions(); v++) {
      if (v != version && hasWord(row.cell(v).text(), word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text has a word as a whole. */
  static boolean hasWord(String text, String word) {
    String lower = text.toLowerCase(Locale.ROOT);
    String wanted = word.toLowerCase(Locale.ROOT);
    for (int at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
      boolean free =
          (at == 0 || !isPart(lower.charAt(at - 1)))
              && (at + wanted.length() >= lower.length()
                  || !isPart(lower.charAt(at + wanted.length())));
      if (free) {
        return true;
      }
    }
    return false;
  }

  /** Latin and Cyrillic, which are mixed up; Hangul stands together with either. */
  static boolean isPart(char c) {
    UnicodeScript script = Scripts.of(c);
    return script == UnicodeScript.LATIN || script == UnicodeScript.CYRILLIC;
  }
}
