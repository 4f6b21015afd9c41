package dev.stele.check.structure;

import dev.stele.check.Cell;
import dev.stele.check.CheckSettings;
import dev.stele.check.Finding;
import dev.stele.check.RowCheck;
import dev.stele.check.RowText;
import dev.stele.text.Category;
import dev.stele.text.Severity;
import dev.stele.text.Span;
import dev.stele.wording.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows in which a version says nothing: “No one may be expelled.” in English, nothing in Russian. A
 * row that only the version has which the others translate is an omission in each of them; one that
 * the source lacks is an addition.
 */
final class EmptyCell implements RowCheck {

  private static final Kind KIND =
      new Kind("empty", Family.STRUCTURE, Severity.MAJOR, Category.ACCURACY);

  private final int source;

  EmptyCell(CheckSettings settings) {
    source = settings.source();
  }

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public boolean readsWholeTexts() {
    return true;
  }

  @Override
  public List<Finding> in(RowText row) {
    List<Finding> findings = new ArrayList<>();
    boolean added = row.cell(source).isEmpty();
    for (int v = 0; v < row.versions(); v++) {
      if (v != source && row.cell(v).isEmpty() != added) {
        findings.add(finding(row, v, added));
      }
    }
    return findings;
  }

  private Finding finding(RowText row, int version, boolean added) {
    List<List<Span>> spans = new ArrayList<>();
    for (Cell cell : row.cells()) {
      spans.add(cell.isEmpty() ? List.of() : List.of(new Span(0, cell.text().length())));
    }
    return new Finding(
        name(),
        severity(),
        version,
        spans,
        Message.of(
            added ? "finding.empty.added" : "finding.empty.omitted",
            row.cell(version).language(),
            row.cell(source).language()));
  }
}
