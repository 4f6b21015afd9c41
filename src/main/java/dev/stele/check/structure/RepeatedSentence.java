package dev.stele.check.structure;

import dev.stele.check.Cell;
import dev.stele.check.Finding;
import dev.stele.check.RowCheck;
import dev.stele.check.RowText;
import dev.stele.check.Spans;
import dev.stele.text.Category;
import dev.stele.text.Severity;
import dev.stele.wording.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence that stands twice in a row's cell, and once in the other versions: a paragraph pasted
 * twice. A refrain that every version repeats is none.
 */
final class RepeatedSentence implements RowCheck {

  private static final Kind KIND =
      new Kind("repeated", Family.STRUCTURE, Severity.MAJOR, Category.ACCURACY);

  /** Shorter ones, such as “No.”, are repeated on purpose. */
  private static final int SHORTEST = 8;

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public List<Finding> in(RowText row) {
    List<Finding> findings = new ArrayList<>();
    for (int v = 0; v < row.versions(); v++) {
      Cell cell = row.cell(v);
      for (int s = 1; s < cell.segments().size(); s++) {
        if (isRepeated(cell, s) && isAlone(row, v)) {
          findings.add(
              Finding.of(
                  this,
                  v,
                  Spans.of(row.versions()).add(v, cell.sentence(s - 1)).add(v, cell.sentence(s)),
                  Message.of("finding.repeated")));
        }
      }
    }
    return findings;
  }

  private static boolean isRepeated(Cell cell, int sentence) {
    String text = cell.segments().get(sentence).text();
    return text.length() >= SHORTEST && text.equals(cell.segments().get(sentence - 1).text());
  }

  /** Whether no other version repeats itself as well. */
  private static boolean isAlone(RowText row, int version) {
    for (int v = 0; v < row.versions(); v++) {
      Cell cell = row.cell(v);
      for (int s = 1; s < cell.segments().size(); s++) {
        if (v != version
            && cell.segments().get(s).text().equals(cell.segments().get(s - 1).text())) {
          return false;
        }
      }
    }
    return true;
  }
}
