package dev.stele.exchange.rows;

import dev.stele.exchange.Colophon;
import dev.stele.exchange.MultitextWriter;
import dev.stele.exchange.Profile;
import dev.stele.text.Multitext;
import dev.stele.text.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tab-separated values: a line a row, the sentences of a cell joined by a space. Tabs and line
 * breaks inside a text become spaces, since this format has no way to quote them.
 */
public final class TsvWriter implements MultitextWriter {

  private final Profile profile;

  public TsvWriter(Profile profile) {
    this.profile = profile;
  }

  @Override
  public void write(Multitext text, Colophon colophon, OutputStream out, Progress progress)
      throws IOException {
    TableRows table = new TableRows(text, profile, " ");
    out.write(line(table.header()));
    for (int i = 0; i < text.rows().size(); i++) {
      MultitextWriter.tell(text, i, progress);
      out.write(line(table.row(i)));
    }
    out.flush();
  }

  private static byte[] line(List<String> cells) {
    return cells.stream()
        .map(TsvWriter::flat)
        .collect(Collectors.joining("\t", "", "\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Also the separators that some readers take for the end of a line: U+0085, U+2028, U+2029. */
  static String flat(String cell) {
    return cell.replaceAll("[\\t\\n\\r\\x0B\\f\\x1C-\\x1E\\x85\\u2028\\u2029]+", " ");
  }
}
