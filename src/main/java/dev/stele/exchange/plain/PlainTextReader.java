package dev.stele.exchange.plain;

import dev.stele.exchange.Document;
import dev.stele.exchange.Hints;
import dev.stele.exchange.Remark;
import dev.stele.exchange.SegmentedText;
import dev.stele.exchange.SentenceLines;
import dev.stele.exchange.UnreadableException;
import dev.stele.exchange.UnreadableException.Problem;
import dev.stele.text.Paragraph;
import dev.stele.text.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads plain text and Markdown: bytes to text, text to lines, lines to paragraphs. */
public final class PlainTextReader {

  /** Reads a text into paragraphs. */
  public Document read(String name, byte[] bytes, Hints hints) throws UnreadableException {
    List<Remark> remarks = new ArrayList<>();
    Decoded decoded = new Decoder(name, bytes, hints).decode();
    String text = clean(name, decoded, remarks);
    List<Paragraph> paragraphs;
    if (isMarkdown(name)) {
      paragraphs = Markdown.paragraphs(text);
    } else {
      TextLayout layout = new TextLayout(text);
      paragraphs = layout.paragraphs();
      remarks.addAll(layout.remarks());
    }
    return new Document(paragraphs, decoded.charset().name(), remarks);
  }

  /** Reads a text of a sentence a line. */
  public SegmentedText readSentences(String name, byte[] bytes, Hints hints)
      throws UnreadableException {
    List<Remark> remarks = new ArrayList<>();
    Decoded decoded = new Decoder(name, bytes, hints).decode();
    List<Segment> sentences = SentenceLines.of(clean(name, decoded, remarks));
    return new SegmentedText(sentences, decoded.charset().name(), remarks);
  }

  /** The whole text in its cleaned form; what was done to it is added to {@code remarks}. */
  private static String clean(String name, Decoded decoded, List<Remark> remarks)
      throws UnreadableException {
    if (decoded.guessed()) {
      remarks.add(new Remark(Remark.Kind.ENCODING_GUESSED, decoded.charset().name()));
    }
    Cleaned cleaned = new Cleaned(decoded.text());
    remarks.addAll(cleaned.remarks());
    if (cleaned.text().isBlank()) {
      throw empty(name);
    }
    return cleaned.text();
  }

  /** The refusal of a file without text. */
  public static UnreadableException empty(String name) {
    return new UnreadableException(
        Problem.EMPTY, name, "", "is empty", "give a file that holds text");
  }

  private static boolean isMarkdown(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".md") || lower.endsWith(".markdown");
  }
}
