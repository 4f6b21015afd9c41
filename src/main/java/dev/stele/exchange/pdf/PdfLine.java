package dev.stele.exchange.pdf;

/**
 * A line of text on a page. Lengths are in points; y grows downwards and is that of the baseline.
 *
 * @param page counted from 0
 * @param text as it was set, perhaps with a space at its end, which tells that a word ends there
 * @param size of most of its glyphs
 */
record PdfLine(int page, String text, double x, double end, double y, double size, boolean bold) {

  PdfLine {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a line has no text");
    }
  }

  boolean endsWord() {
    return Character.isWhitespace(text.charAt(text.length() - 1));
  }

  /** Whether the line ends as sentences do, closing quotes and brackets aside. */
  boolean endsSentence() {
    String bare = text.replaceAll("[\"'”’»)\\]』」》\\s\\d]+$", "");
    return !bare.isEmpty() && ".!?…:;。！？".indexOf(bare.charAt(bare.length() - 1)) >= 0;
  }

  /** The width that the first word takes, as if all letters were of one width. */
  double firstWord() {
    String stripped = text.strip();
    int space = stripped.indexOf(' ');
    int letters = space < 0 ? stripped.length() : space;
    return (end - x) * letters / stripped.length();
  }
}
