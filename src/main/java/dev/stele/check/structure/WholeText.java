package dev.stele.check.structure;

import dev.stele.check.Finding;
import dev.stele.check.RowCheck;
import dev.stele.check.RowText;
import dev.stele.check.Spans;
import dev.stele.text.Category;
import dev.stele.text.Severity;
import dev.stele.text.Span;
import dev.stele.wording.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * Cells so long that they are whole texts in which no sentence was found: other checks, which
 * compare word by word, leave such rows out, and this one says so.
 */
final class WholeText implements RowCheck {

  private static final Kind KIND =
      new Kind("whole-text", Family.STRUCTURE, Severity.MINOR, Category.DESIGN_AND_MARKUP);

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
    for (int v = 0; v < row.versions(); v++) {
      int length = row.cell(v).text().length();
      if (length > RowText.LONGEST) {
        findings.add(
            Finding.of(
                this,
                v,
                Spans.of(row.versions()).add(v, new Span(0, RowText.LONGEST)),
                Message.of("finding.whole-text", length, row.cell(v).language())));
      }
    }
    return findings;
  }
}
