package dev.stele.segment.gap;

/** Classes of characters that matter at the end of a sentence. */
public final class Chars {

  private static final String STOPS = ".!?…。！？｡‼⁇⁈⁉";
  private static final String CJK_STOPS = "。！？｡";
  private static final String CLOSING = "\"'”’»›“‘)]}〉》」』】）］";
  private static final String OPENING = "\"'“‘«‹„‚([{〈《「『【（［";

  private Chars() {}

  /** White space of any kind, the non-breaking spaces included. */
  public static boolean isSpace(char c) {
    return c == ' ' || (c < 128 ? c >= 9 && c <= 13 || c >= 28 && c < 32 : isWideSpace(c));
  }

  private static boolean isWideSpace(char c) {
    // None stands among the letters of Europe or Korea, where nearly all characters are.
    return c == '\u00a0'
        || c >= '\u1680'
            && c <= '\u3000'
            && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  public static boolean isStop(char c) {
    return STOPS.indexOf(c) >= 0;
  }

  public static boolean isClosing(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  static boolean isOpening(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  static boolean isHangul(char c) {
    return c >= '가' && c <= '힣';
  }

  static boolean isCyrillic(char c) {
    return c >= '\u0400' && c <= '\u052f';
  }

  /** A letter as most characters are; others may be letters too. */
  static boolean isCommonLetter(char c) {
    return c >= 'a' && c <= 'z' || isCyrillic(c) || isHangul(c);
  }

  /** A letter, a digit, or one half of a letter beyond the basic plane, but no emoji. */
  static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '\u0301';
  }

  /** A letter of a script that knows capitals. */
  static boolean isPlainLetter(char c) {
    return Character.isLowerCase(c) || Character.isUpperCase(c);
  }

  /** Whether the white space at {@code at} follows a stop, up to two closing marks aside. */
  public static boolean followsStop(CharSequence text, int at) {
    int last = at - 1;
    while (last > 0 && at - last < 3 && isClosing(text.charAt(last))) {
      last--;
    }
    return last >= 0 && isStop(text.charAt(last));
  }

  /** Whether a sentence may end at {@code at} although a further character follows at once. */
  static boolean isJoinedEnd(CharSequence text, int at) {
    char next = text.charAt(at + 1);
    int stop = at;
    while (stop > 0 && isClosing(text.charAt(stop)) && at - stop < 3) {
      stop--;
    }
    char mark = text.charAt(stop);
    if (CJK_STOPS.indexOf(mark) >= 0) {
      return !isStop(next) && !isClosing(next);
    }
    return isStop(mark)
        && stop > 0
        && isSentenceLetter(text.charAt(stop - 1))
        && (isHangul(next) || isCyrillic(next) && Character.isUpperCase(next) || next == '«');
  }

  private static boolean isSentenceLetter(char c) {
    return isHangul(c) || Character.isLowerCase(c);
  }
}
