package dev.stele.exchange.made;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** PDF files that PDFBox makes, with text in a font that every reader has. */
public final class MadePdf {

  private static final float SIZE = 11;
  private static final float SPACING = 14;
  private static final float LEFT = 70;

  private MadePdf() {}

  /** So many lines a page, each where the one before ends plus the usual spacing. */
  public static byte[] pages(List<String> lines, int perPage) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (int from = 0; from < lines.size(); from += perPage) {
        page(document, lines.subList(from, Math.min(lines.size(), from + perPage)), "", "");
      }
      document.save(out);
    }
    return out.toByteArray();
  }

  /** Adds a page with a header and a footer, which may be empty. */
  public static void page(PDDocument document, List<String> lines, String header, String footer)
      throws IOException {
    PDPage page = new PDPage(PDRectangle.A5);
    document.addPage(page);
    PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      float y = page.getMediaBox().getHeight() - 40;
      show(content, font, header, y);
      y -= 40;
      for (String line : lines) {
        show(content, font, line, y);
        y -= SPACING;
      }
      show(content, font, footer, 30);
    }
  }

  private static void show(PDPageContentStream content, PDFont font, String text, float y)
      throws IOException {
    if (!text.isEmpty()) {
      content.beginText();
      content.setFont(font, SIZE);
      content.newLineAtOffset(LEFT, y);
      content.showText(text);
      content.endText();
    }
  }
}
