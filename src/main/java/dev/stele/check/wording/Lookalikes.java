package dev.stele.check.wording;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;

/** Letters of one script that look like letters of another. */
final class Lookalikes {

  private static final String LATIN = "AaBCcEeHIiJjKkMOoPpSsTXxYyëË";
  private static final String CYRILLIC = "АаВСсЕеНІіЈјКкМОоРрЅѕТХхУуёЁ";

  private static final Map<Character, Character> TO_CYRILLIC = new HashMap<>();
  private static final Map<Character, Character> TO_LATIN = new HashMap<>();

  static {
    for (int i = 0; i < LATIN.length(); i++) {
      TO_CYRILLIC.put(LATIN.charAt(i), CYRILLIC.charAt(i));
      TO_LATIN.put(CYRILLIC.charAt(i), LATIN.charAt(i));
    }
  }

  private Lookalikes() {}

  /** A word with all its letters in one script, empty where a letter has no double there. */
  static String in(UnicodeScript script, String word) {
    Map<Character, Character> doubles = script == UnicodeScript.CYRILLIC ? TO_CYRILLIC : TO_LATIN;
    StringBuilder written = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      UnicodeScript own = Scripts.of(c);
      if (own == script || own == UnicodeScript.COMMON || own == UnicodeScript.INHERITED) {
        written.append(c);
      } else if (doubles.containsKey(c)) {
        written.append(doubles.getOrDefault(c, c));
      } else {
        return "";
      }
    }
    return written.toString();
  }
}
