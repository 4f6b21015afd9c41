package dev.stele.segment.gap;

/**
 * What stands around one place where a sentence may end: the two words before it and the two after
 * it, with all marks between them. Looks no further than a few hundred characters, so that the cost
 * of a text grows with its length alone.
 */
public final class Gap {

  /** No token is looked at beyond this length, in UTF-16 units. */
  private static final int TOKEN_LIMIT = 40;

  /** So many tokens of marks alone (dashes, pictures) may stand between a gap and a word. */
  private static final int BARE_LIMIT = 3;

  /** How far other stops, brackets and quotation marks are looked for, in UTF-16 units. */
  static final int VIEW = 240;

  final CharSequence text;
  private final Tokens tokens;

  /** Offsets of the first character after the left tokens and of the first of the right ones. */
  final int end;

  final int next;

  /** Where the token that touches the gap begins. */
  final int leftStart;

  /** The last word before the gap; empty when only marks stand there. */
  public final Token left;

  final Token left2;

  /** The first word after it. */
  public final Token right;

  final Token right2;

  /** The marks from the last word to the gap, {@code _} for white space among them. */
  final String tail;

  /** The marks from the gap to the next word. */
  final String head;

  /** The gap after the character at {@code last}. */
  public Gap(CharSequence text, int last) {
    this(text, last, new Tokens());
  }

  Gap(CharSequence text, int last, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
    end = last + 1;
    next = skipSpace(end);
    leftStart = tokenStart(end);
    StringBuilder marks = new StringBuilder();
    int from = leftStart;
    int to = end;
    Token token = token(from, to);
    for (int bare = 0; token.isBare() && from > 0 && bare < BARE_LIMIT; bare++) {
      marks.insert(0, '_' + token.tail);
      to = skipSpaceBack(from);
      from = tokenStart(to);
      token = token(from, to);
    }
    left = token;
    tail = marks.isEmpty() ? token.tail : Token.last(token.tail + marks);
    to = skipSpaceBack(from);
    left2 = token(tokenStart(to), to);
    marks.setLength(0);
    from = next;
    to = tokenEnd(from);
    token = token(from, to);
    for (int bare = 0; token.isBare() && to < text.length() && bare < BARE_LIMIT; bare++) {
      marks.append(token.tail).append('_');
      from = skipSpace(to);
      to = tokenEnd(from);
      token = token(from, to);
    }
    right = token;
    String first = token.isBare() ? token.tail : token.head;
    head = marks.isEmpty() ? first : Token.first(marks + first);
    from = skipSpace(to);
    right2 = token(from, tokenEnd(from));
  }

  boolean isJoined() {
    return next == end && next < text.length();
  }

  /** Whether digits stand on either side, and no mark. */
  public boolean isBetweenNumbers() {
    return tail.isEmpty() && head.isEmpty() && left.isNumber() && right.isNumber();
  }

  private Token token(int from, int to) {
    return tokens.of(text.subSequence(from, to).toString());
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
