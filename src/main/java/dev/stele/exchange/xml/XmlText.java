package dev.stele.exchange.xml;

/** Text as XML 1.0 can hold it, without the characters that it forbids. */
public final class XmlText {

  private XmlText() {}

  /**
   * The text without forbidden characters, and with lone surrogates marked as damage; a text of
   * nothing else is marked so too, for a sentence must not vanish.
   */
  public static String allowed(String text) {
    if (text.codePoints().allMatch(XmlText::isAllowed)) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> isAllowed(c) || isSurrogate(c))
        .map(c -> isSurrogate(c) ? 0xFFFD : c)
        .forEach(kept::appendCodePoint);
    return kept.toString().isBlank() ? "\uFFFD" : kept.toString();
  }

  /** How many characters of the text {@link #allowed} leaves out or marks. */
  public static long forbidden(String text) {
    return text.codePoints().filter(c -> !isAllowed(c)).count();
  }

  private static boolean isAllowed(int c) {
    return c >= ' ' && c < 0xD800
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000
        || c == '\t'
        || c == '\n'
        || c == '\r';
  }

  private static boolean isSurrogate(int c) {
    return c >= 0xD800 && c <= 0xDFFF;
  }
}
