package dev.stele.exchange;

import dev.stele.text.Segment;
import java.util.List;

/** One language version that came in sentences already; otherwise as a {@link Document}. */
public record SegmentedText(List<Segment> sentences, String charset, List<Remark> remarks) {

  public SegmentedText {
    sentences = List.copyOf(sentences);
    remarks = List.copyOf(remarks);
  }
}
