package dev.stele.lexicon.words;

/**
 * A word of a text, reduced to the form under which the lexicon knows it.
 *
 * @param form a stem or morpheme in lower case, or a value that is the same in every language and
 *     starts with {@code #}: a number such as {@code #17.3}, a month such as {@code #month6}
 * @param start where the word begins in the text, in UTF-16 units from 0
 * @param end where it ends, exclusive
 */
public record Word(String form, int start, int end) {

  public Word {
    if (start < 0 || start >= end) {
      throw new IllegalArgumentException("word '" + form + "': start=" + start + ", end=" + end);
    }
    if (form.isEmpty()) {
      throw new IllegalArgumentException("a word has no form");
    }
  }

  /** Whether the form is a value, the same in every language. */
  public boolean isValue() {
    return form.charAt(0) == '#';
  }
}
