package dev.stele.segment;

/**
 * What stands around one place where a sentence may end: the two tokens before it and the two after
 * it, tokens being what white space separates. Looks no further than a few hundred characters, so
 * that the cost of a text grows with its length alone.
 */
final class Gap {

  /** No token is looked at beyond this length, in UTF-16 units. */
  private static final int TOKEN_LIMIT = 40;

  /** How far other stops, brackets and quotation marks are looked for, in UTF-16 units. */
  static final int VIEW = 240;

  final CharSequence text;

  /** Offsets of the first character after the left tokens and of the first of the right ones. */
  final int end;

  final int next;

  final int leftStart;
  final Token left;
  final Token left2;
  final Token right;
  final Token right2;

  Gap(CharSequence text, int last) {
    this.text = text;
    end = last + 1;
    next = skipSpace(end);
    leftStart = tokenStart(end);
    left = token(leftStart, end);
    int end2 = skipSpaceBack(leftStart);
    left2 = token(tokenStart(end2), end2);
    int rightEnd = tokenEnd(next);
    right = token(next, rightEnd);
    int next2 = skipSpace(rightEnd);
    right2 = token(next2, tokenEnd(next2));
  }

  boolean isJoined() {
    return next == end && next < text.length();
  }

  private Token token(int from, int to) {
    return new Token(text.subSequence(from, to).toString());
  }

  private int tokenStart(int to) {
    int from = to;
    int limit = Math.max(0, to - TOKEN_LIMIT);
    while (from > limit && !Chars.isSpace(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private int tokenEnd(int from) {
    int to = from;
    int limit = Math.min(text.length(), from + TOKEN_LIMIT);
    while (to < limit && !Chars.isSpace(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private int skipSpace(int from) {
    int at = from;
    while (at < text.length() && Chars.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int skipSpaceBack(int to) {
    int at = to;
    while (at > 0 && Chars.isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
