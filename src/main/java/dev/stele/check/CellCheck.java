package dev.stele.check;

import dev.stele.text.Span;
import dev.stele.wording.Message;
import java.util.ArrayList;
import java.util.List;

/** A check that looks at each version by itself. */
public interface CellCheck extends RowCheck {

  /** Takes what is found in a cell. */
  @FunctionalInterface
  interface Found {

    void at(Span span, Message message);

    default void at(int start, int end, String key, Object... arguments) {
      at(new Span(start, end), Message.of(key, arguments));
    }
  }

  /** Looks at a cell that is not empty. */
  void in(Cell cell, Found found);

  @Override
  default List<Finding> in(RowText row) {
    List<Finding> findings = new ArrayList<>();
    for (int v = 0; v < row.versions(); v++) {
      int version = v;
      if (!row.cell(v).isEmpty()) {
        in(
            row.cell(v),
            (span, message) ->
                findings.add(
                    Finding.of(
                        this, version, Spans.of(row.versions()).add(version, span), message)));
      }
    }
    return findings;
  }
}
