package dev.stele.workbench.review.find;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Makes of a {@link Query} a regular expression that knows every script's letters. */
final class Patterns {

  /** No letter, mark or digit on the other side of a word's edge. */
  private static final String NOT_BEFORE = "(?<![\\p{L}\\p{M}\\p{N}_])";

  private static final String NOT_BEHIND = "(?![\\p{L}\\p{M}\\p{N}_])";

  private Patterns() {}

  /**
   * @throws PatternSyntaxException when a regular expression is none
   */
  static Pattern of(Query query) {
    int letters = query.exact() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return Pattern.compile(
        switch (query.mode()) {
          case REGEX -> query.text();
          case WORD -> NOT_BEFORE + Pattern.quote(query.text()) + NOT_BEHIND;
          case TEXT, LEMMA -> Pattern.quote(query.text());
        },
        letters | Pattern.UNICODE_CHARACTER_CLASS);
  }
}
