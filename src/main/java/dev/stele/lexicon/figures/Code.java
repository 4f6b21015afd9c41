package dev.stele.lexicon.figures;

/**
 * Something that stands in every version as it is: an address, the name of a file, a sign of
 * letters and digits.
 *
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends, exclusive
 */
public record Code(Kind kind, int start, int end) {

  /** What kind of code. */
  public enum Kind {
    ADDRESS,
    MAIL,
    FILE,
    /** A telephone number with its country. */
    PHONE,
    /** Letters with digits: T-34, UTF-8, A4. */
    ALPHANUMERIC
  }

  public Code {
    if (start < 0 || start >= end) {
      throw new IllegalArgumentException("code at " + start + ", " + end);
    }
  }

  public String in(String text) {
    return text.substring(start, end);
  }
}
