package dev.stele.exchange.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.text.TextPosition;

/** A line that is being put together from words and the gaps between them. */
final class LineBuilder {

  /** From so wide a gap on, in heights of the font, words are apart whatever else holds. */
  private static final double WIDE = 0.6;

  /** So many characters a space at most in a document that writes its spaces. */
  private static final int PER_SPACE = 40;

  /** A word, and the gap before it in heights of the font. */
  private record Word(String text, double gap) {}

  private final List<Word> words = new ArrayList<>();
  private double start;
  private double end;
  private double baseline;
  private double sizes;
  private int glyphs;
  private int bold;
  private int page;

  void add(String text, List<TextPosition> positions) {
    if (positions.isEmpty()) {
      return;
    }
    TextPosition first = positions.getFirst();
    TextPosition last = positions.getLast();
    double height = Math.max(1, first.getFontSizeInPt());
    double gap = words.isEmpty() ? 0 : (first.getXDirAdj() - end) / height;
    if (words.isEmpty()) {
      start = first.getXDirAdj();
      baseline = first.getYDirAdj();
    }
    words.add(new Word(text, gap));
    end = last.getXDirAdj() + last.getWidthDirAdj();
    for (TextPosition position : positions) {
      glyphs++;
      sizes += position.getFontSizeInPt();
      bold += isBold(position) ? 1 : 0;
    }
  }

  private static boolean isBold(TextPosition position) {
    String font = String.valueOf(position.getFont().getName()).toLowerCase(Locale.ROOT);
    return font.contains("bold") || font.contains("black") || font.contains("heavy");
  }

  void page(int number) {
    page = number;
  }

  boolean isBlank() {
    return words.stream().allMatch(word -> word.text().isBlank());
  }

  /**
   * Whether the document writes its spaces. If it does, a small gap is only typography, such as the
   * one between a digit and a Korean letter; if not, gaps are all there is between words.
   */
  static boolean haveSpaces(List<LineBuilder> lines) {
    long spaces = 0;
    long all = 0;
    for (LineBuilder line : lines) {
      for (Word word : line.words) {
        spaces += word.text().chars().filter(Character::isWhitespace).count();
        all += word.text().length();
      }
    }
    return spaces * PER_SPACE > all;
  }

  PdfLine line(boolean spaced) {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      if (!text.isEmpty() && (!spaced || word.gap() > WIDE)) {
        text.append(' ');
      }
      text.append(word.text());
    }
    return new PdfLine(
        page, text.toString(), start, end, baseline, sizes / glyphs, bold * 2 > glyphs);
  }
}
