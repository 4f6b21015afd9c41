package dev.stele.exchange.pdf;

import dev.stele.exchange.Document;
import dev.stele.exchange.Hints;
import dev.stele.exchange.Hints.Keep;
import dev.stele.exchange.Remark;
import dev.stele.exchange.UnreadableException;
import dev.stele.exchange.UnreadableException.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads a PDF: takes the lines off its pages, leaves out what repeats on each, and puts the lines
 * together into paragraphs.
 */
public final class PdfReader {

  /** From this share of glyphs without a character on, the text is not the document's. */
  private static final double UNREADABLE = 0.1;

  private final String name;

  public PdfReader(String name) {
    this.name = name;
  }

  /**
   * @throws UnreadableException when the file is damaged or protected, holds pictures alone, or its
   *     fonts do not tell their characters
   */
  public Document read(byte[] bytes, Hints hints) throws UnreadableException {
    try (PDDocument document =
        Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      return read(document, hints);
    } catch (UnreadableException e) {
      throw e;
    } catch (InvalidPasswordException e) {
      throw locked("is protected by a password", "save a copy without one");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // PDFBox tells of damage by exceptions of every kind, and follows nested objects by calls.
      throw UnreadableException.damaged(name, "PDF", e);
    }
  }

  private Document read(PDDocument document, Hints hints) throws IOException {
    if (!document.getCurrentAccessPermission().canExtractContent()) {
      throw locked("does not allow its text to be taken out", "ask its author for a free copy");
    }
    PageLines pages = new PageLines();
    List<PdfLine> lines = pages.read(document);
    requireText(lines, pages.glyphs());
    PageFurniture furniture = new PageFurniture(lines);
    List<PdfLine> kept = hints.keeps(Keep.PAGE_FURNITURE) ? lines : furniture.without();
    PdfParagraphs paragraphs = new PdfParagraphs(kept);
    List<Remark> remarks =
        new ArrayList<>(
            Remark.counted(
                Map.of(
                    Remark.Kind.PAGE_FURNITURE,
                    lines.size() - kept.size(),
                    Remark.Kind.HYPHENS_JOINED,
                    paragraphs.hyphens())));
    if (pages.glyphs().unmapped() > 0) {
      remarks.add(
          new Remark(
              Remark.Kind.UNMAPPED,
              pages.glyphs().unmapped() + " (" + pages.glyphs().fonts() + ")"));
    }
    return new Document(paragraphs.list(), "", remarks);
  }

  private void requireText(List<PdfLine> lines, Glyphs glyphs) throws UnreadableException {
    if (glyphs.share() >= UNREADABLE) {
      throw new UnreadableException(
          Problem.NO_CHARACTERS,
          name,
          "",
          "does not tell what characters its glyphs are (fonts: " + glyphs.fonts() + ")",
          "recognise its text with an OCR program, or give the document it was made from");
    } else if (lines.isEmpty()) {
      throw new UnreadableException(
          Problem.EMPTY,
          name,
          "",
          "has no text, perhaps only pictures of it",
          "recognise its text with an OCR program first");
    }
  }

  private UnreadableException locked(String what, String remedy) {
    return new UnreadableException(Problem.PROTECTED, name, "", what, remedy);
  }
}
