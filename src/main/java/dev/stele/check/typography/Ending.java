package dev.stele.check.typography;

import dev.stele.text.Span;

/** How a sentence ends, as far as it matters whether its translation ends so too. */
enum Ending {
  QUESTION,
  /** A full stop, an exclamation mark or an ellipsis: which of them is a matter of style. */
  STATEMENT,
  /** A colon, a comma or the like: something follows. */
  PAUSE,
  NONE;

  private static final String CLOSING = ")]}»”“’\"'」』》〉 \u00A0*_";
  private static final String MARKS = "?？.!…。！:;,，：；—–-";

  /** Whether a sentence is over. */
  boolean isEnd() {
    return this == QUESTION || this == STATEMENT;
  }

  static Ending of(String sentence) {
    Span mark = mark(sentence);
    String marks = sentence.substring(mark.start(), mark.end());
    if (marks.isEmpty()) {
      return NONE;
    }
    if (marks.indexOf('?') >= 0 || marks.indexOf('？') >= 0) {
      return QUESTION;
    }
    return marks.chars().anyMatch(c -> ".!…。！".indexOf(c) >= 0) ? STATEMENT : PAUSE;
  }

  /** Where the marks at the end stand, quotation marks and brackets behind them left out. */
  static Span mark(String sentence) {
    int end = sentence.length();
    while (end > 0 && CLOSING.indexOf(sentence.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > 0 && MARKS.indexOf(sentence.charAt(start - 1)) >= 0) {
      start--;
    }
    return new Span(start, end);
  }
}
