package dev.stele.exchange;

import dev.stele.exchange.UnreadableException.Problem;
import dev.stele.exchange.aligned.OneColumn;
import dev.stele.exchange.docx.DocxReader;
import dev.stele.exchange.gettext.PoReader;
import dev.stele.exchange.odf.OpenDocumentReader;
import dev.stele.exchange.pdf.PdfReader;
import dev.stele.exchange.plain.Cleaned;
import dev.stele.exchange.plain.PlainTextReader;
import dev.stele.exchange.plain.TextFile;
import dev.stele.exchange.pptx.PptxReader;
import dev.stele.exchange.rtf.RtfReader;
import dev.stele.exchange.subtitle.SubtitleReader;
import dev.stele.exchange.table.SheetTable;
import dev.stele.exchange.table.Table;
import dev.stele.exchange.table.TableReader;
import dev.stele.exchange.web.EpubReader;
import dev.stele.exchange.web.HtmlReader;
import dev.stele.text.Paragraph;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The door to reading: one language version of a text, from whatever file it is in. Thread-safe.
 */
public final class Documents {

  /** The greatest file that is read, in bytes: some hundred thousand sentences of plain text. */
  public static final int LIMIT = 50 << 20;

  /** Reads a file. */
  public Document read(Path file, Hints hints) throws UnreadableException {
    return read(file.getFileName().toString(), load(file), hints);
  }

  /** Reads what was uploaded under a name; the name only tells the format. */
  public Document read(String name, byte[] bytes, Hints hints) throws UnreadableException {
    if (bytes.length > LIMIT) {
      throw tooLarge(name, bytes.length, LIMIT);
    }
    return switch (FileKind.of(name, bytes)) {
      case PLAIN -> new PlainTextReader().read(name, bytes, hints);
      case WORD -> composed(name, new DocxReader(name).read(bytes));
      case OPEN_DOCUMENT -> composed(name, new OpenDocumentReader(name).read(bytes));
      case WEB_PAGE -> composed(name, new HtmlReader().read(name, bytes, hints));
      case BOOK -> composed(name, new EpubReader(name).read(bytes, hints));
      case SLIDES -> composed(name, new PptxReader(name).read(bytes));
      case SUBTITLES -> composed(name, new SubtitleReader().read(name, bytes, hints));
      case CATALOGUE -> composed(name, new PoReader(name).read(bytes, hints));
      case RTF -> composed(name, new RtfReader(name).read(bytes));
      case PDF -> composed(name, new PdfReader(name).read(bytes, hints));
      case TABLE ->
          composed(name, new TableReader(name, Table.read(name, bytes, hints), hints).column());
      case SPREADSHEET ->
          composed(name, new TableReader(name, SheetTable.read(name, bytes), hints).column());
      case JSON_LINES, TMX, XLIFF, TEI, XCES, BUNDLE ->
          composed(name, OneColumn.document(name, AlignedReader.read(name, bytes, hints), hints));
    };
  }

  /** Plain text is cleaned as a whole; what comes in paragraphs is cleaned one by one. */
  private static Document composed(String name, Document read) throws UnreadableException {
    int changed = 0;
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Paragraph paragraph : read.paragraphs()) {
      Cleaned cleaned = new Cleaned(paragraph.text());
      changed += cleaned.isComposed() ? 1 : 0;
      if (!cleaned.text().isBlank()) {
        paragraphs.add(new Paragraph(cleaned.text(), paragraph.heading()));
      }
    }
    if (paragraphs.isEmpty()) {
      throw TextFile.empty(name);
    }
    List<Remark> remarks = new ArrayList<>(read.remarks());
    if (changed > 0) {
      remarks.add(new Remark(Remark.Kind.COMPOSED, Integer.toString(changed)));
    }
    return new Document(paragraphs, read.charset(), remarks);
  }

  /** Reads text that was cut into sentences elsewhere; see {@link SentenceLines}. */
  public SegmentedText readSentences(String name, byte[] bytes, Hints hints)
      throws UnreadableException {
    if (bytes.length > LIMIT) {
      throw tooLarge(name, bytes.length, LIMIT);
    }
    if (FileKind.of(name, bytes) != FileKind.PLAIN) {
      throw new UnreadableException(
          Problem.NOT_TEXT,
          name,
          "",
          "is not plain text",
          "give a text file with a sentence a line");
    }
    return new PlainTextReader().readSentences(name, bytes, hints);
  }

  /**
   * The bytes of a file that is there, may be read, and is not over the {@link #LIMIT}.
   *
   * @throws UnreadableException when it is not
   */
  public static byte[] load(Path file) throws UnreadableException {
    return load(file, LIMIT);
  }

  /** The bytes of a file, as {@link #load(Path)}, with another limit in bytes. */
  static byte[] load(Path file, int limit) throws UnreadableException {
    String name = file.toString();
    try {
      if (Files.isDirectory(file)) {
        throw new UnreadableException(
            Problem.NOT_TEXT, name, "", "is a folder", "name a file inside it");
      }
      if (Files.size(file) > limit) {
        throw tooLarge(name, Files.size(file), limit);
      }
      return Files.readAllBytes(file);
    } catch (UnreadableException e) {
      throw e;
    } catch (NoSuchFileException e) {
      throw new UnreadableException(
          Problem.MISSING, name, "", "there is no such file", "check its name and folder");
    } catch (AccessDeniedException e) {
      throw new UnreadableException(
          Problem.FORBIDDEN, name, "", "may not be read", "change its permissions");
    } catch (IOException e) {
      throw new UnreadableException(
          Problem.DAMAGED, name, "", "cannot be read (" + e.getMessage() + ")", "try a copy of it");
    }
  }

  private static UnreadableException tooLarge(String name, long size, int limit) {
    return new UnreadableException(
        Problem.TOO_LARGE,
        name,
        "",
        "is larger than the limit of %d MB (%d MB)".formatted(limit >> 20, (size >> 20) + 1),
        "cut it into parts, for instance by chapters");
  }
}
