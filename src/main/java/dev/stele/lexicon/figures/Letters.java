package dev.stele.lexicon.figures;

/** What stands around a place in a text. */
final class Letters {

  private Letters() {}

  static boolean isAt(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }

  static boolean isDigitAt(String text, int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }

  static boolean isHangul(char c) {
    return c >= '\uac00' && c <= '\ud7a3';
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
  }

  /** The place after one space or hyphen, if there is one. */
  static int skipGap(String text, int at) {
    boolean gap = at < text.length() && (isSpace(text.charAt(at)) || text.charAt(at) == '-');
    return gap ? at + 1 : at;
  }

  static boolean isAt(String text, int at, char c) {
    return at >= 0 && at < text.length() && text.charAt(at) == c;
  }

  /** Where the run of letters begins that ends here. */
  static int runBefore(String text, int end) {
    int start = end;
    while (isAt(text, start - 1)) {
      start--;
    }
    return start;
  }
}
