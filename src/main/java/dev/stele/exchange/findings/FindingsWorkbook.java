package dev.stele.exchange.findings;

import dev.stele.check.Checked;
import dev.stele.check.Finding;
import dev.stele.check.RowText;
import dev.stele.exchange.sheet.MarkedSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** A workbook of one sheet: a line a finding, with the texts of its row, the evidence in colour. */
final class FindingsWorkbook implements FindingsWriter {

  /** Columns of figures and names, and what they are wide, in characters. */
  private static final int[] WIDTHS = {7, 22, 11, 13, 44};

  private static final int TEXT_WIDTH = 48;

  private final Phrases phrases;

  FindingsWorkbook(Phrases phrases) {
    this.phrases = phrases;
  }

  @Override
  public void write(Checked checked, OutputStream out) throws IOException {
    try (MarkedSheet sheet = new MarkedSheet(phrases.of("findings.title"))) {
      List<String> heads = new ArrayList<>(phrases.heads());
      for (int c = 0; c < heads.size(); c++) {
        sheet.column(heads.get(c), WIDTHS[c]);
      }
      checked.text().versions().forEach(v -> sheet.column(phrases.version(v), TEXT_WIDTH));
      for (int row = 0; row < checked.findings().size(); row++) {
        for (Finding finding : checked.findings().get(row)) {
          sheet.line(row + 1, cells(checked, row, finding));
        }
      }
      sheet.write(out);
    }
  }

  private List<MarkedSheet.Text> cells(Checked checked, int index, Finding finding) {
    List<MarkedSheet.Text> cells = new ArrayList<>();
    cells.add(MarkedSheet.Text.plain(phrases.check(finding)));
    cells.add(MarkedSheet.Text.plain(phrases.severity(finding)));
    cells.add(
        MarkedSheet.Text.plain(phrases.version(checked.text().versions().get(finding.version()))));
    cells.add(MarkedSheet.Text.plain(phrases.message(finding)));
    RowText row = checked.row(index);
    for (int v = 0; v < row.versions(); v++) {
      cells.add(new MarkedSheet.Text(row.cell(v).text(), Marks.of(List.of(finding), v)));
    }
    return cells;
  }
}
