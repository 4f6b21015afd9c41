package dev.stele.align;

import dev.stele.text.Row;
import java.util.List;

/**
 * Another way to align the surroundings of a row: {@code rows} would stand in place of the rows
 * {@code [from, to)} of the multitext.
 *
 * @param probability how likely it is beside the present alignment and the other alternatives, 0..1
 */
public record Alternative(int from, int to, List<Row> rows, double probability) {

  public Alternative {
    rows = List.copyOf(rows);
  }
}
