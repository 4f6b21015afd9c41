package dev.stele.workbench.review.find;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What every form of a word has in common with its stem, as far as letters tell: the beginning, for
 * Hangul but the vowel and the final consonant of its last syllable (가르치 is in 가르쳤다). Numbers are
 * written in many ways and leave no trace.
 */
record Trace(Pattern pattern) {

  /** Letters at the beginning of a stem that no ending changes. */
  private static final int STEADY = 3;

  private static final char FIRST_SYLLABLE = '가';
  private static final char LAST_SYLLABLE = '힣';

  /** Syllables that begin with the same consonant stand together, so many at a time. */
  private static final int SAME_CONSONANT = 588;

  /** The places of ㄴ, ㄹ and ㅇ among the first consonants. */
  private static final String SOFT = "\u0002\u0005\u000b";

  private static final String ANYTHING = "";

  /** The trace of the word that leaves the longest. */
  static Trace of(List<String> forms) {
    String longest =
        forms.stream()
            .map(Trace::of)
            .reduce(ANYTHING, (one, other) -> other.length() > one.length() ? other : one);
    return new Trace(Pattern.compile(longest, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  private static String of(String form) {
    if (form.startsWith("#")) {
      return ANYTHING;
    }
    char last = form.charAt(form.length() - 1);
    if (isSyllable(last)) {
      String before = form.substring(0, form.length() - 1);
      return before.isEmpty() ? sameConsonant(last) : northern(before) + sameConsonant(last);
    }
    // What is folded when a word is reduced is folded here: ё is е.
    String steady = form.substring(0, Math.min(STEADY, Math.max(1, form.length() - 1)));
    return Pattern.quote(steady).replace("е", "\\E[её]\\Q");
  }

  private static boolean isSyllable(char c) {
    return c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE;
  }

  private static String sameConsonant(char syllable) {
    int first = syllable - (syllable - FIRST_SYLLABLE) % SAME_CONSONANT;
    return "[" + (char) first + "-" + (char) (first + SAME_CONSONANT - 1) + "]";
  }

  /** In the North 녀자 and 래일 are written for 여자 and 내일: the first consonant may differ. */
  private static String northern(String stem) {
    char first = stem.charAt(0);
    int consonant = isSyllable(first) ? (first - FIRST_SYLLABLE) / SAME_CONSONANT : -1;
    if (SOFT.indexOf(consonant) < 0) {
      return Pattern.quote(stem);
    }
    int rest = (first - FIRST_SYLLABLE) % SAME_CONSONANT;
    StringBuilder all = new StringBuilder("[");
    SOFT.chars().forEach(c -> all.append((char) (FIRST_SYLLABLE + c * SAME_CONSONANT + rest)));
    return all + "]" + Pattern.quote(stem.substring(1));
  }

  boolean isIn(String sentence) {
    return pattern.matcher(sentence).find();
  }
}
