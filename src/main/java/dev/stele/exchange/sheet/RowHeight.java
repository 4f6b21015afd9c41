package dev.stele.exchange.sheet;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * An estimate of the height that wrapped text takes. LibreOffice does not fit the rows of a foreign
 * file, so the file must say heights; {@link SteadyZip} marks them as not chosen by anybody, so
 * that they still grow when somebody edits a cell.
 */
public final class RowHeight {

  /** Points that a line of text at 10 points takes, and one of an East Asian font. */
  private static final double LINE = 12.75;

  private static final double WIDE_LINE = 15;

  /** The greatest height of a row, in points (Excel's specification). */
  private static final double TALLEST = 409;

  /** What the width of a column loses to its edges and to words that do not fill their line. */
  private static final double LOST = 5;

  /** Widths in Arial at 10 points, in units of a column's width. */
  private static final double SPACE = 0.55;

  private static final double WIDE = 1.95;
  private static final double CAPITAL = 1.25;
  private static final double LATIN = 0.9;
  private static final double OTHER = 1;

  private RowHeight() {}

  /** The height in points of a row that has this text in a column of a width in characters. */
  public static float of(String text, int columnWidth) {
    int lines = 0;
    for (String line : text.split("\n", -1)) {
      lines += Math.max(1, (int) Math.ceil(width(line) / (columnWidth - LOST)));
    }
    double each = text.codePoints().anyMatch(RowHeight::isWide) ? WIDE_LINE : LINE;
    return (float) Math.min(TALLEST, lines * each + 3);
  }

  private static double width(String line) {
    return line.codePoints()
        .mapToDouble(c -> c == ' ' ? SPACE : isWide(c) ? WIDE : narrow(c))
        .sum();
  }

  private static double narrow(int c) {
    return Character.isUpperCase(c) ? CAPITAL : c < 0x250 ? LATIN : OTHER;
  }

  private static boolean isWide(int c) {
    int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    return c > 0xFF
        && (width == UCharacter.EastAsianWidth.WIDE
            || width == UCharacter.EastAsianWidth.FULLWIDTH);
  }
}
