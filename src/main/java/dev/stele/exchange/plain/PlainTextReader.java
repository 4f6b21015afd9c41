package dev.stele.exchange.plain;

import dev.stele.exchange.Document;
import dev.stele.exchange.Hints;
import dev.stele.exchange.Remark;
import dev.stele.exchange.SegmentedText;
import dev.stele.exchange.SentenceLines;
import dev.stele.exchange.UnreadableException;
import dev.stele.text.Paragraph;
import dev.stele.text.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads plain text and Markdown: bytes to text, text to lines, lines to paragraphs. */
public final class PlainTextReader {

  /** Reads a text into paragraphs. */
  public Document read(String name, byte[] bytes, Hints hints) throws UnreadableException {
    TextFile file = TextFile.read(name, bytes, hints);
    List<Remark> remarks = new ArrayList<>(file.remarks());
    List<Paragraph> paragraphs;
    if (isMarkdown(name)) {
      paragraphs = Markdown.paragraphs(file.text());
    } else {
      TextLayout layout = new TextLayout(file.text());
      paragraphs = layout.paragraphs();
      remarks.addAll(layout.remarks());
    }
    return new Document(paragraphs, file.charset().name(), remarks);
  }

  /** Reads a text of a sentence a line. */
  public SegmentedText readSentences(String name, byte[] bytes, Hints hints)
      throws UnreadableException {
    TextFile file = TextFile.read(name, bytes, hints);
    List<Segment> sentences = SentenceLines.of(file.text());
    return new SegmentedText(sentences, file.charset().name(), file.remarks());
  }

  private static boolean isMarkdown(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".md") || lower.endsWith(".markdown");
  }
}
