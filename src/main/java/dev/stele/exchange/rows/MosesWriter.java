package dev.stele.exchange.rows;

import dev.stele.exchange.Colophon;
import dev.stele.exchange.MultitextWriter;
import dev.stele.text.Multitext;
import dev.stele.text.Progress;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * One version as Moses and its successors read it: plain text with a line a row, the same number of
 * lines for every version, empty where it says nothing.
 */
public final class MosesWriter implements MultitextWriter {

  private final int version;

  public MosesWriter(int version) {
    this.version = version;
  }

  @Override
  public void write(Multitext text, Colophon colophon, OutputStream out, Progress progress)
      throws IOException {
    for (Row row : MultitextWriter.rows(text, progress)) {
      String line = row.cell(version).stream().map(Segment::text).collect(Collectors.joining(" "));
      out.write((TsvWriter.flat(line) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    out.flush();
  }
}
