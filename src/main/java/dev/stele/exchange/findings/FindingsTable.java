package dev.stele.exchange.findings;

import dev.stele.check.Checked;
import dev.stele.check.Finding;
import dev.stele.check.RowText;
import dev.stele.text.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Tab-separated values: a line a finding, with the names that scripts know, and for each language
 * the stretches of text that are evidence.
 */
final class FindingsTable implements FindingsWriter {

  private final Phrases phrases;

  FindingsTable(Phrases phrases) {
    this.phrases = phrases;
  }

  @Override
  public void write(Checked checked, OutputStream out) throws IOException {
    List<String> tags =
        checked.text().versions().stream().map(version -> version.language().tag()).toList();
    List<String> heads = new ArrayList<>(List.of("row", "check", "severity", "version", "message"));
    heads.addAll(tags);
    out.write(line(heads));
    for (int row = 0; row < checked.findings().size(); row++) {
      for (Finding finding : checked.findings().get(row)) {
        out.write(line(cells(row + 1, finding, checked.row(row), tags)));
      }
    }
    out.flush();
  }

  private List<String> cells(int number, Finding finding, RowText row, List<String> tags) {
    List<String> cells = new ArrayList<>();
    cells.add(Integer.toString(number));
    cells.add(finding.check());
    cells.add(finding.severity().name().toLowerCase(Locale.ROOT));
    cells.add(tags.get(finding.version()));
    cells.add(phrases.message(finding));
    for (int v = 0; v < tags.size(); v++) {
      cells.add(evidence(row.cell(v).text(), finding.spans().get(v)));
    }
    return cells;
  }

  private static String evidence(String text, List<Span> spans) {
    return spans.stream()
        .filter(span -> !span.isEmpty())
        .map(span -> text.substring(span.start(), span.end()))
        .collect(Collectors.joining(" … "));
  }

  private static byte[] line(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " "))
        .collect(Collectors.joining("\t", "", "\n"))
        .getBytes(StandardCharsets.UTF_8);
  }
}
