package dev.stele.exchange.reviewed;

import dev.stele.text.Row;
import java.util.function.UnaryOperator;

/**
 * Something that a reviewer has changed in a row.
 *
 * @param position the row's place in the multitext, counted from 0
 * @param version for {@link Aspect#TEXT}, the column; -1 otherwise
 * @param here what the multitext says
 * @param there what the file says
 * @param conflict whether the multitext has changed there too since the file was made
 * @param change makes the row say what the file says
 */
public record Difference(
    int position,
    Row row,
    Aspect aspect,
    int version,
    String here,
    String there,
    boolean conflict,
    UnaryOperator<Row> change) {

  /** What of a row reviewers change. */
  public enum Aspect {
    TEXT,
    STATUS,
    ERRORS,
    COMMENTS
  }

  /** Whether it can be taken without asking: it undoes nothing that others did, and only adds. */
  public boolean isPlain() {
    return !conflict && !there.isBlank();
  }
}
