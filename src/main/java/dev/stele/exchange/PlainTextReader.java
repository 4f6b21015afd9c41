package dev.stele.exchange;

import dev.stele.exchange.UnreadableException.Problem;
import dev.stele.text.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads plain text and Markdown: bytes to text, text to lines, lines to paragraphs. */
final class PlainTextReader {

  Document read(String name, byte[] bytes, Hints hints) throws UnreadableException {
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

  /** The whole text in its cleaned form; what was done to it is added to {@code remarks}. */
  static String clean(String name, Decoded decoded, List<Remark> remarks)
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

  static UnreadableException empty(String name) {
    return new UnreadableException(
        Problem.EMPTY, name, "", "is empty", "give a file that holds text");
  }

  private static boolean isMarkdown(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".md") || lower.endsWith(".markdown");
  }
}
