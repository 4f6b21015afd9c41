package dev.stele.evaluate.score;

/** Counts what is left of a text when layout is not regarded. */
public final class Characters {

  private Characters() {}

  /** The code points of a text that are not white space. */
  static int[] of(String text) {
    return text.codePoints().filter(c -> !isSpace(c)).toArray();
  }

  public static int count(String text) {
    return (int) text.codePoints().filter(c -> !isSpace(c)).count();
  }

  /** Unicode's white space, no-break spaces and the next-line control included. */
  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }
}
