package dev.stele.exchange.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Takes the lines off the pages in the order in which they were written. Text that does not run
 * along the page's lines (a watermark, a note in the margin) is left out.
 */
final class PageLines extends PDFTextStripper {

  /** Drawing operations that are followed: some ten thousand pages of text. */
  private static final int MOST_OPERATIONS = 30_000_000;

  private final Glyphs glyphs = new Glyphs();
  private final List<LineBuilder> lines = new ArrayList<>();
  private LineBuilder line = new LineBuilder();
  private int page = -1;
  private int operations;

  PageLines() {
    setSuppressDuplicateOverlappingText(true);
  }

  /** Reads all pages; a second call gives nothing new. */
  List<PdfLine> read(PDDocument document) throws IOException {
    writeText(document, Writer.nullWriter());
    boolean spaced = LineBuilder.haveSpaces(lines);
    return lines.stream().filter(l -> !l.isBlank()).map(l -> l.line(spaced)).toList();
  }

  Glyphs glyphs() {
    return glyphs;
  }

  @Override
  protected void startPage(PDPage started) {
    page++;
  }

  @Override
  protected void endPage(PDPage ended) {
    endLine();
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    line.add(text, positions);
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writeParagraphEnd() {
    endLine();
  }

  @Override
  protected void writeWordSeparator() {
    // The gap is measured when the next word comes.
  }

  private void endLine() {
    line.page(page);
    lines.add(line);
    line = new LineBuilder();
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operations > MOST_OPERATIONS) {
      throw new IOException("its pages draw more than " + MOST_OPERATIONS + " things");
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (text.getDir() == 0) {
      super.processTextPosition(text);
    }
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    glyphs.count();
    String character = font.toUnicode(code, GlyphList.getAdobeGlyphList());
    boolean ascii = font instanceof PDSimpleFont && code >= ' ' && code < 0x7F;
    if (character == null && !ascii || isNone(character)) {
      glyphs.unmapped(String.valueOf(font.getName()));
      processTextPosition(unknown(matrix, font, code, displacement));
    } else {
      super.showGlyph(matrix, font, code, displacement);
    }
  }

  private static boolean isNone(@org.jspecify.annotations.Nullable String character) {
    return character != null
        && !character.isEmpty()
        && character.chars().allMatch(c -> c == 0 || c == 0xFFFD);
  }

  /** A glyph without a character stands as U+FFFD, so that people see that something was there. */
  private TextPosition unknown(Matrix matrix, PDFont font, int code, Vector displacement) {
    PDRectangle box = getCurrentPage().getCropBox();
    Matrix moved = matrix.clone();
    moved.setValue(2, 0, matrix.getTranslateX() - box.getLowerLeftX());
    moved.setValue(2, 1, matrix.getTranslateY() - box.getLowerLeftY());
    float width = displacement.getX() * matrix.getScalingFactorX();
    float height = matrix.getScalingFactorY();
    return new TextPosition(
        getCurrentPage().getRotation(),
        box.getWidth(),
        box.getHeight(),
        moved,
        moved.getTranslateX() + width,
        moved.getTranslateY(),
        height / 2,
        width,
        height / 4,
        "\uFFFD",
        new int[] {code},
        font,
        height,
        Math.round(height));
  }
}
