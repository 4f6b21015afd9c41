package dev.stele.exchange.plain;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/**
 * How much a text looks like writing in a script, from -1 to 1: the mean over its characters beyond
 * ASCII. A wrong decoding betrays itself by rare letters, capitals inside words, letters of two
 * scripts in one word, and signs that no text holds.
 */
final class Plausibility {

  /** Cyrillic letters by their frequency in Russian, from the most to the least frequent. */
  private static final String CYRILLIC = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё";

  /** The most frequent syllables of Korean running text. */
  private static final String HANGUL = "이다는에의을를가하고은로지사도한서기인대어자그나리시일해들라적과수아정만전제조선";

  /** Marks of typography that any language may use. */
  private static final String MARKS = "«»—–…“”„‘’№§°·•\u00A0×©™€「」『』《》〈〉、。";

  /** Characters that are looked at: more would only cost time. */
  private static final int SAMPLE = 200_000;

  private static final Charset KS_X_1001 = Charset.forName("EUC-KR");

  private Plausibility() {}

  static double of(String text, String script) {
    CharsetEncoder common = KS_X_1001.newEncoder();
    double sum = 0;
    int count = 0;
    for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
        sum += one(c, before, after, script, common);
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  private static double one(char c, char before, char after, String script, CharsetEncoder common) {
    if (MARKS.indexOf(c) >= 0) {
      return Character.isLetter(before) && Character.isLetter(after) && c != '’' ? -0.5 : 0.3;
    }
    if (!Character.isLetter(c)) {
      return Character.isISOControl(c) || !Character.isDefined(c) ? -1 : -0.6;
    }
    boolean besideAscii = isAsciiLetter(before) || isAsciiLetter(after);
    UnicodeScript found = UnicodeScript.of(c);
    return switch (script) {
      case "Cyrl" -> found == UnicodeScript.CYRILLIC && !besideAscii ? cyrillic(c, before) : -1;
      case "Kore" ->
          found == UnicodeScript.HANGUL
              ? HANGUL.indexOf(c) >= 0 ? 1 : common.canEncode(c) ? 0.4 : -0.5
              : found == UnicodeScript.HAN ? -0.1 : -1;
      case "Latn" ->
          found != UnicodeScript.LATIN
              ? -1
              : besideAscii ? 0.7 - capitalInside(c, before) : isBeyond(before, after) ? -0.6 : 0;
      case "Jpan" ->
          found == UnicodeScript.HIRAGANA
              ? 0.8
              : found == UnicodeScript.KATAKANA && c < '｡'
                  ? 0.3
                  : found == UnicodeScript.HAN ? 0.1 : -1;
      case "Hans", "Hant" -> found == UnicodeScript.HAN ? 0.25 : -1;
      default -> found.equals(UnicodeScript.forName(script)) && !besideAscii ? 0.4 : -1;
    };
  }

  private static double cyrillic(char c, char before) {
    int rank = CYRILLIC.indexOf(Character.toLowerCase(c));
    double frequent = rank < 0 ? -0.2 : 1 - 1.2 * rank / CYRILLIC.length();
    return frequent - capitalInside(c, before);
  }

  private static double capitalInside(char c, char before) {
    return Character.isUpperCase(c) && Character.isLowerCase(before) ? 1.2 : 0;
  }

  private static boolean isBeyond(char before, char after) {
    return before >= 0x80 && Character.isLetter(before)
        || after >= 0x80 && Character.isLetter(after);
  }

  private static boolean isAsciiLetter(char c) {
    return c < 0x80 && Character.isLetter(c);
  }
}
