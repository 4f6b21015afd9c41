package dev.stele.exchange.rows;

import dev.stele.exchange.Colophon;
import dev.stele.exchange.MultitextWriter;
import dev.stele.exchange.Profile;
import dev.stele.text.Multitext;
import dev.stele.text.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Comma-separated values, a {@link CsvLine} a row. In the review profile the sentences of a cell
 * stand on lines of their own.
 */
public final class CsvWriter implements MultitextWriter {

  private final Profile profile;
  private final boolean byteOrderMark;

  public CsvWriter(Profile profile, boolean byteOrderMark) {
    this.profile = profile;
    this.byteOrderMark = byteOrderMark;
  }

  @Override
  public void write(Multitext text, Colophon colophon, OutputStream out, Progress progress)
      throws IOException {
    TableRows table = new TableRows(text, profile, profile == Profile.REVIEW ? "\n" : " ");
    if (byteOrderMark) {
      out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
    }
    out.write(CsvLine.of(table.header()));
    for (int i = 0; i < text.rows().size(); i++) {
      MultitextWriter.tell(text, i, progress);
      out.write(CsvLine.of(table.row(i)));
    }
    out.flush();
  }
}
