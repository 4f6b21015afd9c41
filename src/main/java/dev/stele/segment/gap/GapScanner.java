package dev.stele.segment.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.sentdetect.EndOfSentenceScanner;

/**
 * Proposes ends of words, with the marks that close them, as ends of sentences, and leaves the
 * choice to the model: headings, list items and old Korean verse end without a stop. Where a word
 * without a mark is followed by one in lower case, only stretches that are too long for one
 * sentence are worth asking about (verse and chat without punctuation). Where no white space
 * follows, only a stop between letters is proposed ({@code 다.그는}, {@code 。}).
 */
public final class GapScanner implements EndOfSentenceScanner {

  /**
   * A stretch without a stop that is longer than this, in UTF-16 units, is asked about word by
   * word.
   */
  private static final int LONG = 200;

  @Override
  public Set<Character> getEOSCharacters() {
    return Set.of('.', '!', '?', '…', '。', '！', '？');
  }

  @Override
  public List<Integer> getPositions(CharSequence text) {
    List<Integer> ends = new ArrayList<>();
    int length = text.length();
    int stretchEnd = 0;
    boolean isLong = false;
    for (int i = 0; i < length; i++) {
      if (i >= stretchEnd) {
        int from = i;
        stretchEnd = nextStop(text, i);
        isLong = stretchEnd - from > LONG;
      }
      if (!Chars.isSpace(text.charAt(i)) && isCandidate(text, i, isLong)) {
        ends.add(i);
      }
    }
    return ends;
  }

  private static boolean isCandidate(CharSequence text, int at, boolean isLong) {
    int next = at + 1;
    if (next == text.length()) {
      return true;
    }
    if (!Chars.isSpace(text.charAt(next))) {
      return Chars.isJoinedEnd(text, at);
    }
    while (next < text.length() && Chars.isSpace(text.charAt(next))) {
      next++;
    }
    if (isClosingToken(text, next)) {
      return false;
    }
    return isLong
        || next == text.length()
        || !Chars.isPlainLetter(text.charAt(at))
        || !Character.isLowerCase(text.charAt(next));
  }

  /** Whether marks alone stand at {@code from}, with a stop at their end: they close something. */
  private static boolean isClosingToken(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && !Chars.isSpace(text.charAt(at))) {
      if (Chars.isWordPart(text.charAt(at)) || at - from > 3) {
        return false;
      }
      at++;
    }
    return at > from + 1 && !Chars.isStop(text.charAt(from)) && Chars.isStop(text.charAt(at - 1));
  }

  /** The offset after the next stop that white space follows, or the text's end. */
  private static int nextStop(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && !(Chars.isSpace(text.charAt(at)) && Chars.followsStop(text, at))) {
      at++;
    }
    return Math.min(text.length(), at + 1);
  }

  @Override
  public List<Integer> getPositions(StringBuffer text) {
    return getPositions(text.toString());
  }

  @Override
  public List<Integer> getPositions(char[] text) {
    return getPositions(new String(text));
  }
}
