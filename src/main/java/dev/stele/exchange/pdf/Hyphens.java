package dev.stele.exchange.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Joins lines. Whether a hyphen at a line's end belongs to its word, and whether a Korean word goes
 * on in the next line, the other words and line ends of the document tell.
 */
final class Hyphens {

  /** Russian particles that keep their hyphen wherever the line ends. */
  private static final Set<String> AFTER =
      Set.of("то", "либо", "нибудь", "таки", "ка", "де", "за", "под");

  private static final Set<String> BEFORE = Set.of("кое", "кой", "по", "во", "в", "из");

  /**
   * Where lines end only between words, nearly all of them end in a space; where they end anywhere,
   * some do; and some programs write no spaces there at all.
   */
  private static final double BETWEEN_WORDS = 0.75;

  private static final double ANYWHERE = 0.1;

  private final Set<String> words = new HashSet<>();
  private final boolean endsAnywhere;
  private int joined;

  Hyphens(List<PdfLine> lines) {
    int spaced = 0;
    int korean = 0;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text().strip();
      for (String word : text.split("\\s+")) {
        words.add(bare(word));
      }
      if (i + 1 < lines.size() && isKorean(text, lines.get(i + 1).text().strip())) {
        korean++;
        spaced += lines.get(i).endsWord() ? 1 : 0;
      }
    }
    endsAnywhere = spaced < BETWEEN_WORDS * korean && spaced > ANYWHERE * korean;
  }

  private static boolean isKorean(String line, String next) {
    return isHangul(line.codePointBefore(line.length())) && isHangul(next.codePointAt(0));
  }

  /** How many words were put together. */
  int joined() {
    return joined;
  }

  /**
   * Adds a line to a paragraph.
   *
   * @param endsWord whether what stands there already ends in a space on the page
   */
  void join(StringBuilder before, boolean endsWord, String next) {
    char last = before.charAt(before.length() - 1);
    int first = next.codePointAt(0);
    if (isHyphen(last)
        && before.length() > 1
        && Character.isLetter(before.charAt(before.length() - 2))
        && Character.isLetter(first)) {
      hyphen(before, last, next);
    } else if (!isInsideWord(before, endsWord, next)) {
      before.append(' ');
    }
    before.append(next);
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u00AD';
  }

  private void hyphen(StringBuilder before, char hyphen, String next) {
    String start = lastWord(before.substring(0, before.length() - 1));
    String end = firstWord(next);
    boolean goes =
        hyphen == '\u00AD'
            || Character.isLowerCase(end.codePointAt(0))
                && (words.contains(bare(start + end))
                    || !words.contains(bare(start + "-" + end)) && !keeps(start, end));
    if (goes) {
      before.setLength(before.length() - 1);
      joined++;
    }
  }

  private static boolean keeps(String start, String end) {
    return AFTER.contains(bare(end)) || BEFORE.contains(bare(start));
  }

  private boolean isInsideWord(StringBuilder before, boolean endsWord, String next) {
    int last = before.codePointBefore(before.length());
    int first = next.codePointAt(0);
    if (isIdeograph(last) && isIdeograph(first)) {
      return true;
    }
    if (endsWord || !isHangul(first)) {
      return false;
    } else if (Character.isDigit(last)) {
      // Counters follow their number without a space.
      return true;
    } else if (!isHangul(last)) {
      return false;
    }
    return endsAnywhere || words.contains(bare(lastWord(before.toString()) + firstWord(next)));
  }

  private static boolean isHangul(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
  }

  private static boolean isIdeograph(int c) {
    return Character.isIdeographic(c) || c >= 0x3040 && c <= 0x30FF;
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  private static String firstWord(String text) {
    int space = text.indexOf(' ');
    return space < 0 ? text : text.substring(0, space);
  }

  /** A word without the marks around it, in small letters. */
  private static String bare(String word) {
    return word.replaceAll("^[\\p{P}\\p{S}]+|[\\p{P}\\p{S}]+$", "")
        .replace('\u2010', '-')
        .toLowerCase(Locale.ROOT);
  }
}
