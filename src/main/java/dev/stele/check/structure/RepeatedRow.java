package dev.stele.check.structure;

import dev.stele.check.Cell;
import dev.stele.check.Finding;
import dev.stele.check.GroupCheck;
import dev.stele.check.RowText;
import dev.stele.check.Spans;
import dev.stele.text.Category;
import dev.stele.text.Severity;
import dev.stele.wording.Message;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Rows that stand in the text more than once, word for word in every version: all but the first.
 * Nothing need be wrong, but one of them may be left out.
 */
final class RepeatedRow implements GroupCheck {

  private static final Kind KIND =
      new Kind("repeated-row", Family.STRUCTURE, Severity.NEUTRAL, Category.STYLE);

  /** A shorter source text, such as a heading, is repeated everywhere. */
  private static final int SHORTEST = 40;

  private final int source;

  RepeatedRow(int source) {
    this.source = source;
  }

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public List<String> keys(RowText row) {
    return row.cell(source).text().length() < SHORTEST
        ? List.of()
        : List.of(row.cells().stream().map(Cell::text).collect(Collectors.joining("\n")));
  }

  @Override
  public void in(String key, List<RowText> group, BiConsumer<RowText, Finding> found) {
    for (RowText row : group.subList(1, group.size())) {
      Spans spans = Spans.of(row.versions());
      for (int v = 0; v < row.versions(); v++) {
        spans.addAll(v, row.cell(v));
      }
      found.accept(
          row, Finding.of(this, source, spans, Message.of("finding.repeated-row", group.size())));
    }
  }
}
