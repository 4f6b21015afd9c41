package dev.stele.lexicon.training;

import dev.stele.text.Language;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes pairs of texts, many of them strings of user interfaces, fit for learning words from: takes
 * out format codes, markup and mnemonics, and refuses pairs that are no translation.
 */
final class Cleaning {

  private static final Pattern MARKUP =
      Pattern.compile("</?[A-Za-z][^<>]{0,200}>|&(?:#\\d+|#x[0-9a-fA-F]+|[A-Za-z]{2,8});");

  /** C, Python and Qt codes, brace and dollar variables, escapes. */
  private static final Pattern CODES =
      Pattern.compile(
          "%\\([A-Za-z_]\\w*\\)[-#0+]?\\d*[a-zA-Z]"
              + "|%(?:\\d+\\$)?[-#0+']*[\\d*]*(?:\\.[\\d*]+)?(?:hh|h|ll|l|L|q|j|z|t)?[diouxXeEfFgGaAcsSpn](?![A-Za-z])"
              + "|%L?\\d{1,2}"
              + "|[$@#]?[{\\[][A-Za-z0-9_.:$-]{0,40}[}\\]]"
              + "|\\$\\(?[A-Za-z_]\\w*\\)?"
              + "|\\\\[nrt\"]"
              + "|https?://\\S+|(?<!\\S)--?[a-z][a-z-]*");

  /** Keys in brackets after the text, as Korean menus have them. */
  private static final Pattern KEY = Pattern.compile("\\([_&~]?[A-Za-z]\\)");

  /** A sign before the letter that is the key. */
  private static final Pattern MNEMONIC = Pattern.compile("(?<![\\p{L}\\d])[_&~](?=\\p{L})");

  private static final Pattern INNER_MNEMONIC = Pattern.compile("[_&~](?=\\p{L})");

  private final UnicodeScript left;
  private final UnicodeScript right;

  Cleaning(Language left, Language right) {
    this.left = script(left);
    this.right = script(right);
  }

  /** A text without what belongs to the program that shows it. */
  static String text(String raw) {
    String text = MARKUP.matcher(raw).replaceAll(" ");
    text = CODES.matcher(text).replaceAll(" ");
    text = KEY.matcher(text).replaceAll(" ");
    text = MNEMONIC.matcher(text).replaceAll("");
    long signs = text.chars().filter(c -> c == '_' || c == '&' || c == '~').count();
    return (signs == 1 ? INNER_MNEMONIC.matcher(text).replaceAll("") : text).strip();
  }

  /** Whether two cleaned texts may be translations: not the same, each in its own script. */
  boolean fits(String leftText, String rightText) {
    return !leftText.toLowerCase(Locale.ROOT).equals(rightText.toLowerCase(Locale.ROOT))
        && isIn(left, leftText)
        && isIn(right, rightText);
  }

  /** At least a third of the letters are the language's own. */
  private static boolean isIn(UnicodeScript script, String text) {
    int own = 0;
    int letters = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int point = text.codePointAt(at);
      if (Character.isLetter(point)) {
        letters++;
        UnicodeScript found = UnicodeScript.of(point);
        boolean cjk =
            found == UnicodeScript.HAN
                || found == UnicodeScript.HIRAGANA
                || found == UnicodeScript.KATAKANA;
        own += found == script || script == UnicodeScript.HAN && cjk ? 1 : 0;
      }
    }
    return letters > 0 && 3 * own >= letters;
  }

  private static UnicodeScript script(Language language) {
    return switch (language.base()) {
      case "ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg" -> UnicodeScript.CYRILLIC;
      case "ko" -> UnicodeScript.HANGUL;
      case "zh", "ja" -> UnicodeScript.HAN;
      case "el" -> UnicodeScript.GREEK;
      case "ar", "fa", "ur" -> UnicodeScript.ARABIC;
      case "he" -> UnicodeScript.HEBREW;
      case "hi" -> UnicodeScript.DEVANAGARI;
      case "th" -> UnicodeScript.THAI;
      case "hy" -> UnicodeScript.ARMENIAN;
      case "ka" -> UnicodeScript.GEORGIAN;
      default -> UnicodeScript.LATIN;
    };
  }
}
