package dev.stele.align.version;

import dev.stele.segment.gap.Chars;

/**
 * What is read of an atom's text for its words: all of it, and of one that is far longer than any
 * sentence some stretches here and there, since no more than a sample of its words is looked at.
 */
final class Glimpse {

  /** Up to so many UTF-16 units a text is read whole; some ten thousand words. */
  static final int WHOLE = 1 << 16;

  /** How many stretches are read of a longer one, and how long each is. */
  private static final int STRETCHES = 64;

  private static final int STRETCH = WHOLE / STRETCHES / 2;

  private Glimpse() {}

  static String of(String text) {
    if (text.length() <= WHOLE) {
      return text;
    }
    StringBuilder read = new StringBuilder(WHOLE);
    for (int k = 0; k < STRETCHES; k++) {
      int from = (int) ((long) (text.length() - STRETCH) * k / (STRETCHES - 1));
      read.append(wholeWords(text, from, from + STRETCH)).append(' ');
    }
    return read.toString();
  }

  /** A stretch without the words that it would cut; all of it where there is no space in it. */
  private static String wholeWords(String text, int from, int to) {
    int start = from;
    while (start > 0 && start < to && !Chars.isSpace(text.charAt(start - 1))) {
      start++;
    }
    int end = to;
    while (end < text.length() && end > from && !Chars.isSpace(text.charAt(end))) {
      end--;
    }
    return start < end ? text.substring(start, end) : text.substring(from, to);
  }
}
