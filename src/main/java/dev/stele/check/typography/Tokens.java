package dev.stele.check.typography;

/** Stretches of a text without white space. */
final class Tokens {

  private Tokens() {}

  /** Where the token around a place begins. */
  static int start(String text, int at) {
    int start = at;
    while (start > 0 && !isSpace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Where the token around a place ends. */
  static int end(String text, int at) {
    int end = at;
    while (end < text.length() && !isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
