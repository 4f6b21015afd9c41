package dev.stele.exchange.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** The few styles of a workbook, each made once: dark text, grey for what is secondary. */
public final class Styles {

  /** Of a width that Liberation Sans shares, so that the sheet looks alike without it. */
  private static final String FONT = "Arial";

  private static final int INK = 0x1F2937;
  private static final int MUTED = 0x6B7280;
  private static final int LINE = 0xE5E7EB;
  private static final int HEAD_LINE = 0x9CA3AF;
  private static final int HEAD_FILL = 0xF3F4F6;

  /** The number of an Excel format that shows whole percents. */
  private static final short PERCENT = 9;

  private final Workbook book;
  private final CellStyle header;
  private final Texts texts;
  private final Texts headings;
  private final Texts rightToLeft;
  private final Texts muted;
  private final CellStyle number;
  private final CellStyle confidence;
  private final CellStyle title;
  private final CellStyle headerRight;
  private final CellStyle count;
  private final CellStyle share;
  private final CellStyle decimal;

  /** A style for text, and the same for text that must not be taken for a formula. */
  public record Texts(CellStyle plain, CellStyle quoted) {

    public CellStyle of(String text) {
      return CellText.looksLikeFormula(text) ? quoted : plain;
    }
  }

  public Styles(Workbook book) {
    this.book = book;
    header = style(font(9, true, INK));
    header.setVerticalAlignment(VerticalAlignment.CENTER);
    header.setAlignment(HorizontalAlignment.LEFT);
    header.setIndention((short) 1);
    header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    ((XSSFCellStyle) header).setFillForegroundColor(color(HEAD_FILL));
    underline(header, BorderStyle.THIN, HEAD_LINE);
    texts = texts(font(10, false, INK));
    headings = texts(font(10, true, INK));
    rightToLeft = texts(font(10, false, INK));
    rightToLeft.plain().setAlignment(HorizontalAlignment.RIGHT);
    rightToLeft.quoted().setAlignment(HorizontalAlignment.RIGHT);
    ((XSSFCellStyle) rightToLeft.plain()).setReadingOrder(ReadingOrder.RIGHT_TO_LEFT);
    ((XSSFCellStyle) rightToLeft.quoted()).setReadingOrder(ReadingOrder.RIGHT_TO_LEFT);
    muted = texts(font(9, false, MUTED));
    number = lined(font(9, false, MUTED));
    number.setAlignment(HorizontalAlignment.RIGHT);
    number.setIndention((short) 1);
    confidence = lined(font(10, false, INK));
    confidence.setAlignment(HorizontalAlignment.CENTER);
    confidence.setDataFormat(PERCENT);
    title = style(font(15, true, INK));
    headerRight = book.createCellStyle();
    headerRight.cloneStyleFrom(header);
    headerRight.setAlignment(HorizontalAlignment.RIGHT);
    count = lined(font(10, false, INK));
    count.setAlignment(HorizontalAlignment.RIGHT);
    count.setIndention((short) 1);
    count.setDataFormat(book.createDataFormat().getFormat("#,##0"));
    decimal = lined(font(10, false, INK));
    decimal.setAlignment(HorizontalAlignment.RIGHT);
    decimal.setIndention((short) 1);
    decimal.setDataFormat(book.createDataFormat().getFormat("#,##0.0"));
    share = lined(font(10, false, INK));
    share.setAlignment(HorizontalAlignment.RIGHT);
    share.setIndention((short) 1);
    share.setDataFormat(book.createDataFormat().getFormat("0.0%"));
  }

  public CellStyle header() {
    return header;
  }

  /** Sentences. */
  public Texts texts() {
    return texts;
  }

  /** Sentences of a heading. */
  public Texts headings() {
    return headings;
  }

  /** Sentences of Arabic, Hebrew and their kin. */
  public Texts rightToLeft() {
    return rightToLeft;
  }

  /** Words about the sentences. */
  public Texts muted() {
    return muted;
  }

  public CellStyle number() {
    return number;
  }

  public CellStyle confidence() {
    return confidence;
  }

  public CellStyle title() {
    return title;
  }

  /** The head of a column of figures. */
  public CellStyle headerRight() {
    return headerRight;
  }

  public CellStyle count() {
    return count;
  }

  public CellStyle share() {
    return share;
  }

  public CellStyle decimal() {
    return decimal;
  }

  private Texts texts(XSSFFont font) {
    CellStyle plain = lined(font);
    plain.setIndention((short) 1);
    CellStyle quoted = lined(font);
    quoted.setIndention((short) 1);
    quoted.setQuotePrefixed(true);
    return new Texts(plain, quoted);
  }

  private CellStyle lined(XSSFFont font) {
    CellStyle style = style(font);
    underline(style, BorderStyle.HAIR, LINE);
    return style;
  }

  private CellStyle style(XSSFFont font) {
    CellStyle style = book.createCellStyle();
    style.setAlignment(HorizontalAlignment.LEFT);
    style.setFont(font);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private XSSFFont font(int points, boolean bold, int rgb) {
    XSSFFont font = (XSSFFont) book.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    font.setColor(color(rgb));
    return font;
  }

  private static void underline(CellStyle style, BorderStyle border, int rgb) {
    style.setBorderBottom(border);
    ((XSSFCellStyle) style).setBottomBorderColor(color(rgb));
  }

  public static XSSFColor color(int rgb) {
    return new XSSFColor(
        new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
  }
}
