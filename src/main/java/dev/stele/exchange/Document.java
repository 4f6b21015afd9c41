package dev.stele.exchange;

import dev.stele.text.Paragraph;
import java.util.List;

/**
 * One language version as it was read: its paragraphs in order, the name of the encoding that was
 * found ({@code ""} for formats that have none), and what was decided on the way.
 */
public record Document(List<Paragraph> paragraphs, String charset, List<Remark> remarks) {

  public Document {
    paragraphs = List.copyOf(paragraphs);
    remarks = List.copyOf(remarks);
  }

  /** The number of UTF-16 units in all paragraphs together. */
  public int length() {
    return paragraphs.stream().mapToInt(p -> p.text().length()).sum();
  }
}
